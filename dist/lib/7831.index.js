export const id = 7831;
export const ids = [7831];
export const modules = {

/***/ 3068:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

;// CONCATENATED MODULE: ./build/src/assess/reachable.js
/**
 * The paths that a reader reaches from the nav: pages that are built, and entries without a file (the nav names them,
 * and their absence is another matter). Null where the nav cannot be known.
 */
function reachablePaths(site) {
    if (site.source === 'dynamic')
        return null;
    const paths = new Set();
    let level = site.nav;
    while (level.length > 0) {
        for (const item of level) {
            if (item.kind === 'section' || item.path === null)
                continue;
            const isBuilt = item.kind === 'link' || (item.inclusion !== 'excluded' && item.inclusion !== 'draft');
            if (isBuilt)
                paths.add(item.path);
        }
        level = level.flatMap((item) => (item.kind === 'section' ? item.children : []));
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/src/assess/assess.js

/** Holds every claim of a surveyed site against its document. */
function assess(survey, site, documentOf) {
    const reachable = reachablePaths(survey.site);
    return {
        site,
        roadmap: survey.roadmap,
        roadmapLack: null,
        nav: survey.site,
        mapping: survey.mapping,
        columns: survey.columns,
        modules: survey.modules,
        modulesSection: survey.modulesSection,
        moduleOf: survey.moduleOf,
        cells: survey.cells.map((cell) => {
            const document = documentOf(cell);
            const path = cell.located.doc?.path;
            const verdict = document?.facts?.judgement.verdict ?? 'missing';
            const inNav = reachable === null ? null : path !== undefined && reachable.has(path);
            const { row, column, located } = cell;
            return {
                key: cell.key,
                row,
                column,
                located,
                cell: cell.cell,
                status: cell.cell.status,
                inNav,
                document: document?.facts ?? null,
                unreadable: document && document.problem !== null && document.problem !== 'absent' ? document.problem : null,
                verdict,
                outcome: outcomeOf(cell.cell.status, verdict, inNav),
            };
        }),
    };
}
/** Status × verdict × membership in the nav. Only a nav that is known can speak against a claim. */
function outcomeOf(status, verdict, inNav) {
    const isTrue = verdict === 'complete' && inNav !== false;
    if (status === 'ready')
        return isTrue ? 'upheld' : 'overclaimed';
    if (status === 'pending')
        return isTrue ? 'underclaimed' : 'upheld';
    return status === 'not-applicable' ? 'not-applicable' : 'undecided';
}


/***/ }),

/***/ 1806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ columnTitles)
/* harmony export */ });
/* harmony import */ var _parse_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);

/** Titles that mean the same document to every docs team. Each line is one document; order does not matter. */
const SAME_DOCUMENT = [
    ['Index', 'Overview', 'Introduction', 'Home', 'About', 'Summary'],
    ['Data Model', 'Database Schema', 'Data Schema', 'Entity Model', 'Domain Model'],
    ['UI', 'User Interface', 'Screens', 'UI Specification'],
    ['API', 'API Reference', 'REST API', 'HTTP API', 'API Specification', 'Application Programming Interface'],
    ['Observability', 'Monitoring', 'Monitoring and Alerting', 'Telemetry'],
    ['Runbook', 'Operations Runbook', 'Playbook', 'Operations', 'Operational Runbook'],
    ['Security', 'Security and Access', 'Security Model', 'Security and Privacy'],
    ['SLO', 'Service Level Objectives', 'Service Level Objective'],
    ['FAQ', 'Frequently Asked Questions'],
    ['ADR', 'Architecture Decision Records', 'Decisions'],
    ['Changelog', 'Release Notes', 'Change Log'],
    ['Tutorial', 'Getting Started', 'Quickstart', 'Quick Start'],
];
/**
 * Everything that a column's document may be called: the column's own name first, then the config's aliases, then what
 * the field uses for it. A title that another column of the table has is that column's alone.
 */
function columnTitles(column, key, columnKeys, configured) {
    const known = SAME_DOCUMENT.find((titles) => titles.some((title) => (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(title) === key)) ?? [];
    const titles = new Map([[key, column]]);
    for (const title of [...configured, ...known]) {
        const titleKey = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(title);
        if (!columnKeys.has(titleKey) && !titles.has(titleKey))
            titles.set(titleKey, title);
    }
    return [...titles.values()];
}


/***/ }),

/***/ 4344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qU: () => (/* binding */ createJudge),
  h8: () => (/* binding */ judgeDocument)
});

// UNUSED EXPORTS: judgePage

// EXTERNAL MODULE: ./build/src/parse/page/words.js
var page_words = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/src/letters.js
var letters = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/parse/page/code-units.js
var code_units = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/src/assess/boilerplate.js


const { imul } = Math;
/** Texts of fewer words are alike by chance: two modules may both say "No endpoints, see the runbook." */
const FEWEST_WORDS = 60;
/** Initials stand for a name from this many words on; "PR" for "Policy Registry" is as often something else. */
const FEWEST_INITIALS = 3;
/**
 * A key that two pages share if they are the same text but for the module's name; null for texts too short to tell.
 * Case, punctuation, markup and line breaks do not count. The name is left out however it is written: "Policy Registry",
 * `policy-registry`, `policy_registry`, `PolicyRegistry`, and the initials of a name of three words or more. Linear in the
 * length of the text; pages are compared by grouping their keys, so 70,000 of them cost no more than reading them.
 */
function boilerplateKey(page, moduleNames) {
    const words = [];
    for (const block of page.blocks)
        addBlock(block, words);
    const kept = without(words, formsOfAll(moduleNames));
    if (kept.length < FEWEST_WORDS)
        return null;
    let first = FIRST_HASH;
    let second = 0x9e3779b9 | 0;
    for (const word of kept) {
        first = imul(first ^ word, 0x01000193);
        second = imul(second ^ (word ^ 0x7f4a7c15), 0x85ebca6b);
        second ^= second >>> 13;
    }
    return `${kept.length}.${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
function addBlock(block, words) {
    if (block.kind === 'table')
        for (const cell of block.cells)
            addWords(cell, words);
    else if (block.kind === 'image')
        addWords(block.alt, words);
    else if (block.kind === 'include')
        addWords(block.target, words);
    else
        addWords(block.text, words);
    if (block.kind === 'row')
        addWords(block.rest, words);
}
/** Adds a hash for each word of a text. Two words of one hash cost a comparison that is a little less strict. */
function addWords(text, into) {
    const { length } = into;
    const codes = codeUnits(text);
    let hash = FIRST_HASH;
    for (let index = 0; index < text.length; index++) {
        const letter = LETTERS[codes[index] ?? 0] ?? FOREIGN;
        if (letter === NONE) {
            if (hash !== FIRST_HASH)
                into.push(hash);
            hash = FIRST_HASH;
        }
        else if (letter === FOREIGN) {
            into.length = length;
            addLowerWords(text.toLowerCase(), into);
            return;
        }
        else
            hash = imul(hash ^ letter, PRIME);
    }
    if (hash !== FIRST_HASH)
        into.push(hash);
}
const codeUnits = (0,code_units/* openCodeUnits */.h)();
const FIRST_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** What each character of ASCII adds to a word: a digit or a small letter; nothing where it ends the word. */
const LETTERS = new Uint8Array(128);
const NONE = 0;
const FOREIGN = 255;
for (let code = 48; code <= 57; code++)
    LETTERS[code] = code;
for (let code = 97; code <= 122; code++)
    LETTERS[code] = LETTERS[code - 32] = code;
/** The same for text with letters of other scripts, all in lower case. */
function addLowerWords(lower, into) {
    let hash = 0;
    for (let index = 0; index < lower.length; index++) {
        const code = lower.charCodeAt(index);
        if ((code >= 97 && code <= 122) ||
            (code >= 48 && code <= 57) ||
            (code > 191 && !(code >= 0x2000 && code <= 0x2bff))) {
            hash = imul((hash === 0 ? FIRST_HASH : hash) ^ code, PRIME);
        }
        else if (hash !== 0) {
            into.push(hash);
            hash = 0;
        }
    }
    if (hash !== 0)
        into.push(hash);
}
/** The documents of a module ask with the same list of names. */
const known = new WeakMap();
function formsOfAll(names) {
    const found = known.get(names);
    if (found)
        return found;
    const forms = names
        .flatMap(formsOf)
        .filter(({ length }) => length > 0)
        .toSorted((left, right) => right.length - left.length);
    const made = { forms, firsts: forms.reduce((bits, [first = 0]) => bits | (1 << (first & 31)), 0) };
    known.set(names, made);
    return made;
}
/** Apart, joined, as initials, and without the plural of its last word. */
function formsOf(name) {
    const words = (0,letters/* letterAndDigitRuns */.tU)(name);
    if (words.length === 0)
        return [];
    const singular = name.replace(/s$/i, '');
    const joined = words.join('');
    const texts = [name, joined, singular, joined.replace(/s$/i, '')];
    if (words.length >= FEWEST_INITIALS)
        texts.push(words.map((word) => word[0]).join(''));
    return texts.map((text) => {
        const hashes = [];
        addWords(text, hashes);
        return hashes;
    });
}
function without(words, { forms, firsts }) {
    const kept = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? 0;
        const form = ((firsts >>> (word & 31)) & 1) === 1 ? forms.find((candidate) => stands(candidate, words, index)) : undefined;
        if (form)
            index += form.length - 1;
        else
            kept.push(word);
    }
    return kept;
}
function stands(form, words, at) {
    return form.every((part, offset) => words[at + offset] === part);
}

// EXTERNAL MODULE: ./build/src/assess/remember.js
var remember = __webpack_require__(9033);
;// CONCATENATED MODULE: ./build/src/assess/shortened.js
/** A text for a message: cut behind so many UTF-16 units, and not between the two halves of a character. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

// EXTERNAL MODULE: ./build/src/assess/treated.js
var assess_treated = __webpack_require__(8981);
;// CONCATENATED MODULE: ./build/src/assess/listing.js

/** Sections that say what a page is about or where else to look; a topic that is listed there is not treated there. */
const LISTING = new Set([
    'scope',
    'content',
    'contents',
    'table of contents',
    'in this page',
    'on this page',
    'about this page',
    'about this document',
    'related documents',
    'related pages',
    'related',
    'related docs',
    'related documentation',
    'references',
    'see also',
    'links',
    'further reading',
    'next steps',
    'module documentation',
    'documentation',
    'documents',
    'read more',
    'more',
    'document map',
    'quick links',
    'definition of done',
    'to do',
    'todo',
    'still to do',
    'to write',
    'to be written',
    'still to be written',
    'not written yet',
    'missing',
    'still missing',
    'what is missing',
    'gaps',
    'open items',
    'open points',
    'pending',
    'open questions',
    'future work',
    'roadmap',
    'checklist',
    'checklists',
    'document control',
    'document information',
]);
const PLANS = new Set(['planned', 'plans', 'ideas', 'backlog', 'wishlist', 'upcoming', 'next']);
/** What is not there yet is only named, however much is said of it. */
const LATER = /\b(?:deferred|future|upcoming|planned (?:capabilit|feature|improvement|work|addition|enhancement)\w*|not (?:yet|implemented))\b/;
/** A section that only points to other places, or tells what is to come. */
function isListing(heading) {
    const text = withoutMarks(heading);
    return LISTING.has(text) || PLANS.has(text) || LATER.test(text);
}
/** A heading or label of what is to come. */
function isPlan(text) {
    const plain = withoutMarks(text);
    return PLANS.has(plain) || LATER.test(plain);
}
/** Longest heading of such a section; of what is longer the beginning is no word of the lists. */
const LONGEST_LISTING = 200;
const MARKS_AROUND = (0,letters/* lazily */.qy)(String.raw `^[^\p{L}]+|[^\p{L}]+$`, 'gu');
function withoutMarks(text) {
    const lower = text.slice(0, LONGEST_LISTING).toLowerCase();
    return lower.replace((0,letters/* isPlain */.$i)(lower) ? /^[^a-z]+|[^a-z]+$/g : MARKS_AROUND(), '');
}

;// CONCATENATED MODULE: ./build/src/assess/substance/pointer.js
/** Longest pointer; what is longer says something. */
const LONGEST_POINTER = 200;
/** Longest pointer without a link. */
const LONGEST_BARE = 110;
/** "See [SECURITY.md](../SECURITY.md) for the process.", "See the wiki.": nothing but where it is said. */
function pointsElsewhere(text) {
    if (text.length > LONGEST_POINTER || /\.\s+\S/.test(text))
        return false;
    if (text.includes('.md'))
        return TO_PAGE.test(text);
    return text.length <= LONGEST_BARE && BARE.test(text.toLowerCase());
}
const TO_PAGE = /^(?:please )?(?:see|refer to|consult|described in|documented in)\s(?:also )?(?:the )?[^[\]]{0,60}\[[^\]]{1,80}\]\([^)\s:]{1,100}\.md(?:#[^)\s]{0,80})?\)/i;
/** A reader has to look for it; standards are known, and code, links and figures say something. */
const BARE = /^[*_]{0,2}(?:(?:for|until|everything|all) [^.:;,]{1,50}[,:]? )?(?:please )?(?:see|refer to|consult|ask(?! .* (?:to|whether|if)\b)|siehe|voir|zie|(?:as )?(?:defined|described|documented|specified|tracked) (?:in|by|elsewhere))(?:\s(?!.*(?:\b(?:rfc|iso|terraform|helm|codeowners)\b|`|\]\(|:\/\/|\d%))[^:;]{1,100})?$/;

;// CONCATENATED MODULE: ./build/src/assess/evidence/below.js

/**
 * Anything that says something, or further headings: an outline is content too, unless a template or placeholders left it,
 * or the page has nothing but headings.
 */
function hasContentBelow({ blocks, says, ends, isForm, isSilent }, heading) {
    const end = ends[heading] ?? blocks.length;
    let below = 0;
    let isPending = false;
    for (let index = heading + 1; index < end; index++) {
        if (says(index))
            return true;
        const kind = blocks[index]?.kind;
        if (kind === 'heading')
            below++;
        else if (kind === 'text' || kind === 'item')
            isPending = true;
    }
    return below > 1 && !isPending && !isForm() && !isSilent();
}
/** A section that has something of its own: content, and not only links to where it stands. */
function hasOwnContent(outline, heading) {
    return hasContentBelow(outline, heading) && !onlyPointsElsewhere(outline, heading);
}
/** Blocks of a section that may do nothing but point to other pages. */
const POINTING = 40;
/** "See [SECURITY.md](../SECURITY.md) for the process." is all that stands in the section, or in each of its parts. */
function onlyPointsElsewhere({ blocks, ends }, heading) {
    const end = ends[heading] ?? blocks.length;
    if (end - heading - 1 > POINTING)
        return false;
    const paragraphs = [];
    for (let index = heading + 1; index < end; index++) {
        const block = blocks[index];
        if (block?.kind === 'heading')
            continue;
        if (block?.kind !== 'text')
            return false;
        if (block.opens || paragraphs.length === 0)
            paragraphs.push(block.text);
        else
            paragraphs[paragraphs.length - 1] += ` ${block.text}`;
    }
    return paragraphs.length > 0 && paragraphs.every(pointsElsewhere);
}
/** The first line of some blocks, whatever it says. */
function firstText(blocks) {
    for (const block of blocks)
        if (block.kind === 'text' || block.kind === 'item' || block.kind === 'row')
            return block.text;
    return null;
}

// EXTERNAL MODULE: ./build/src/parse/page/plain.js + 1 modules
var page_plain = __webpack_require__(9765);
// EXTERNAL MODULE: ./build/src/assess/substance/promise.js
var promise = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/assess/substance/substance.js + 3 modules
var substance = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/src/assess/evidence/label.js


/** Longest label, in characters and in words. A longer line is a sentence. */
const LONGEST = 72;
const MOST_WORDS = 7;
/** The label of a line, or null where the line is plain prose. `alone`: a short line without any mark is one too. */
function labelOf(line, alone) {
    const hashes = /^#{1,6}(?=\s*[^#\s])/.exec(line);
    if (hashes)
        return label_short(line.slice(hashes[0].length), '', 'bold');
    const start = withoutMarksBefore(line);
    const bold = boldLead(start);
    if (bold)
        return bold;
    // A link names another place, however its text is divided.
    if (isLink(start))
        return null;
    const divided = dividedLead(start);
    if (divided)
        return divided;
    const sentence = alone ? shortSentence(start) : null;
    if (sentence)
        return sentence;
    if (!alone || /[.!;,]$/.test(start))
        return null;
    return label_short(start, '', 'plain');
}
/** What stands before a label: bullets, emoji, punctuation that marks nothing. */
const MARKS_BEFORE = (0,letters/* lazily */.qy)('^[^\\p{L}\\p{N}*_`[<:(]{1,100}');
function withoutMarksBefore(line) {
    const [marks = ''] = /^[^a-z0-9*_`[<:(]{1,100}/i.exec(line) ?? [];
    return (0,letters/* isPlain */.$i)(marks) ? line.slice(marks.length) : line.replace(MARKS_BEFORE(), '');
}
/** `**Lead** rest`, `__Lead__: rest`, `*Lead* – rest`, `<b>Lead</b>`. One star needs a mark behind it, or stands alone. */
function boldLead(line) {
    const mark = line.startsWith('**')
        ? '**'
        : line.startsWith('__')
            ? '__'
            : line.startsWith('*')
                ? '*'
                : line.startsWith('_')
                    ? '_'
                    : null;
    if (mark === null)
        return htmlLead(line);
    const close = line.indexOf(mark, mark.length);
    if (close === -1 || close > LONGEST + mark.length)
        return null;
    const text = line.slice(mark.length, close);
    const behind = line
        .slice(close + mark.length)
        .replace(/^\{[^{}]*\}/, '')
        .trim();
    const isMarked = /[:.–—-]$/.test(text.trim()) || /^[:.–—-]/.test(behind);
    if (mark.length === 1 && behind !== '' && !isMarked)
        return null;
    // "**Proactive alerting** for critical issues": the bold words are the beginning of a sentence.
    if (!isMarked && /^(?:for|of|with|across|in|on|to|from|by|and|or)\s/.test(behind))
        return null;
    return label_short(text, behind.replace(/^[\s:.–—-]+/, ''), 'bold');
}
function htmlLead(line) {
    const found = /^<(b|strong|em)>([^<]{1,80})<\/\1>/.exec(line);
    return found ? label_short(found[2] ?? '', line.slice(found[0].length).replace(/^[\s:.–—-]+/, ''), 'bold') : null;
}
/** `Lead: rest`, `Lead – rest`, `Lead - rest`, `Lead → rest`. */
function dividedLead(line) {
    const head = line.slice(0, LONGEST + 2);
    const found = /:(?=\s|$)|\s(?:–|—|-|→|=)\s/.exec(head);
    if (!found || found.index === 0 || isMenuPath(line, found[0].trim()))
        return null;
    return label_short(head.slice(0, found.index), line.slice(found.index + found[0].length).trim(), 'colon');
}
/** Least that follows a lead that is a sentence of its own, in UTF-16 units: it has to be a sentence as well. */
const SHORTEST_REST = 30;
/** "Limits. 20 messages a second for a tenant.": up to three words that nobody would end with a full stop. */
function shortSentence(line) {
    const [lead, text = ''] = /^([A-Z][a-z-]+(?: [a-z-]+){0,2})\. (?=\S)/.exec(line) ?? [];
    if (lead === undefined || line.length - lead.length < SHORTEST_REST)
        return null;
    return label_short(text, line.slice(lead.length), 'plain');
}
/** "Settings → **Users** → Roles": the way to a screen, and no label. */
function isMenuPath(line, arrow) {
    return arrow === '→' && (line.indexOf(arrow) !== line.lastIndexOf(arrow) || /\*\* → \*\*/.test(line));
}
function label_short(text, rest, style) {
    if (text.length > LONGEST || isLink(text))
        return null;
    const plain = (0,page_plain/* plainText */.w)(text).replace(/[:\s]+$/, '');
    if (plain === '' || plain.split(/\s+/).length > MOST_WORDS)
        return null;
    return { text: plain, rest, style };
}
/** A label that is a link names another place where the thing is treated. */
function isLink(text) {
    return /^\[[^\]]*\][([]/.test(text.trim()) || /^<?https?:/.test(text.trim());
}
/** Longer text is none; V8's regular expressions give up on megabytes of it. */
const LONGEST_IDENTIFIER = 1000;
/** Code and identifiers name values, not what is treated: "`rate_limited`" in a list of codes. */
function isIdentifier(text) {
    if (text.length > LONGEST_IDENTIFIER)
        return false;
    return /^`[^`]*`$/.test(text.trim()) || /^[a-z0-9]+(?:[_.][a-z0-9]+)+$/i.test(text.trim());
}

// EXTERNAL MODULE: ./node_modules/stemmer/index.js
var stemmer = __webpack_require__(3946);
;// CONCATENATED MODULE: ./build/src/assess/names/stem.js

/** Words longer than this are identifiers or attacks; they are compared as they stand. */
const LONGEST_WORD = 32;
/**
 * Words that Porter's algorithm would make one with a word of another meaning, and British spellings: each is compared
 * under the form that is given here.
 */
const APART = {
    responsibility: 'responsib',
    responsibilities: 'responsib',
    responsible: 'responsib',
    limitation: 'limitat',
    limitations: 'limitat',
    accountability: 'accountabl',
    accountable: 'accountabl',
    accountabilities: 'accountabl',
    accessibility: 'accessibl',
    accessible: 'accessibl',
    authorization: 'authoriz',
    authorisation: 'authoriz',
    authorizations: 'authoriz',
    authorisations: 'authoriz',
    authorise: 'authoriz',
    authorised: 'authoriz',
    authorize: 'authoriz',
    authorized: 'authoriz',
    objective: 'objectiv',
    objectives: 'objectiv',
    operator: 'operator',
    operators: 'operator',
    consumer: 'consumer',
    consumers: 'consumer',
    producer: 'producer',
    producers: 'producer',
    publisher: 'publisher',
    publishers: 'publisher',
    subscriber: 'subscriber',
    subscribers: 'subscriber',
    controller: 'controller',
    controllers: 'controller',
    setting: 'setting',
    settings: 'setting',
    receiver: 'receiver',
    receivers: 'receiver',
    sender: 'sender',
    senders: 'sender',
    performance: 'performance',
    availability: 'availability',
    servicing: 'servicing',
    monitoring: 'monitoring',
    logger: 'logger',
    loggers: 'logger',
    logic: 'logic',
    logical: 'logic',
    important: 'important',
    behaviour: 'behavior',
    behaviours: 'behavior',
    catalogue: 'catalog',
    catalogues: 'catalog',
    schemata: 'schema',
    indices: 'index',
    general: 'general',
    integrity: 'integrity',
    customer: 'customer',
    customers: 'customer',
    community: 'community',
    communities: 'community',
    dependent: 'dependent',
    dependents: 'dependent',
    functionality: 'functional',
    functionalities: 'functional',
    placement: 'placement',
    place: 'placement',
    auditable: 'audit',
    responsive: 'responsiv',
    responsiveness: 'responsiv',
    status: 'state',
    statuses: 'state',
    creation: 'creat',
    recovery: 'recov',
    recoveries: 'recov',
    delivery: 'deliv',
    deliveries: 'deliv',
    discovery: 'discov',
    diagnosis: 'diagnos',
    diagnostic: 'diagnos',
    diagnostics: 'diagnos',
    // Short forms of the same words.
    param: 'paramet',
    params: 'paramet',
    config: 'configur',
    configs: 'configur',
    repo: 'repositori',
    repos: 'repositori',
    spec: 'specif',
    specs: 'specif',
    // "Us" is nobody's use.
    use: 'use',
    uses: 'use',
    used: 'use',
    using: 'use',
    // "This page" has nothing to do with it.
    paging: 'paging',
    sampling: 'sampling',
    // "Verify" is a step, "Verification" a section.
    verify: 'verifi',
    verified: 'verifi',
    verifying: 'verifi',
    verifies: 'verifi',
};
/** The form of a lower-case word under which number and ending do not count. */
function stemOf(word, cache) {
    const known = cache.get(word);
    if (known !== undefined)
        return known;
    const stem = Object.hasOwn(APART, word) ? (APART[word] ?? word) : porter(word);
    cache.set(word, stem);
    return stem;
}
function porter(word) {
    if (word.length > LONGEST_WORD || word.length < 3)
        return word;
    // "visualisation", "serialising": the algorithm knows the z only. "Notify" and "notification" are one word to a reader.
    const isSpeltTwice = word.includes('is') || word.includes('if');
    return (0,stemmer/* stemmer */.I)(isSpeltTwice ? inOneSpelling(word) : word);
}
function inOneSpelling(word) {
    return word.replace(/is(ation|ations|ing|ed|es|e)$/, 'iz$1').replace(/if(?:y|ies|ied|ying|iers?)$/, 'ification');
}

;// CONCATENATED MODULE: ./build/src/assess/names/title.js


const ARTICLES = new Set(['the', 'a', 'an', 'our', 'its', 'this', 'your', 'their', 'these']);
const CONJUNCTIONS = new Set(['and', 'or', 'vs', 'versus', 'plus', 'und', 'oder', 'et', 'y']);
const PREPOSITIONS = new Set('in of for on at by to from per with within during under between across via into about through after before that which when using against specific'.split(' '));
/** Words that a title is divided at, that are left out of it, or that have a meaning where they stand. */
const BINDING = new Set([
    ...ARTICLES,
    ...CONJUNCTIONS,
    ...PREPOSITIONS,
    'how',
    'step',
    'only',
    'following',
]);
const BREAK = /[,;:/&()[\]{}|+•·–—→!?"“”„]/;
/** Longest title that is taken apart; a longer line is no title. */
const title_LONGEST = 400;
function titleOf(text, cache) {
    const segments = [];
    const stems = [];
    const full = [];
    let parts = [];
    let part = [];
    const endPart = () => {
        if (part.length > 0)
            parts.push(part);
        part = [];
    };
    const endSegment = () => {
        endPart();
        if (parts.length > 0)
            segments.push(parts);
        parts = [];
    };
    for (const token of withoutAnnouncement(withoutAsker(tokensOf(withoutQuestionMark(text.length > title_LONGEST ? text.slice(0, title_LONGEST) : text))))) {
        if (token === '|' || CONJUNCTIONS.has(token)) {
            endSegment();
        }
        else if (PREPOSITIONS.has(token)) {
            endPart();
            full.push(token);
        }
        else if (!ARTICLES.has(token) && !(stems.length === 0 && isNumbering(token))) {
            const stem = stemOf(token, cache);
            part.push(stem);
            stems.push(stem);
            full.push(stem);
        }
    }
    endSegment();
    return { segments, stems, full };
}
/**
 * The stems of a title of plain words, of which none divides it or is left out; null for any other. Nearly all names of the
 * field's table are such, and a run begins with thousands of them.
 */
function plainStems(text, cache) {
    if (!PLAIN_WORDS.test(text))
        return null;
    const words = text.split(' ');
    return words.some((word) => BINDING.has(word)) ? null : words.map((word) => stemOf(word, cache));
}
/** All stems of a text in order, without articles; names are looked for in it. */
function stemsOf(text, cache) {
    const stems = [];
    for (const token of tokensOf(text)) {
        const stem = token === '|' ? null : stemInText(token, cache);
        if (stem !== null)
            stems.push(stem);
    }
    return stems;
}
/** What a lower-case word counts as in a text: null for articles and conjunctions; prepositions stay as they are. */
function stemInText(word, cache) {
    if (PREPOSITIONS.has(word))
        return word;
    return ARTICLES.has(word) || CONJUNCTIONS.has(word) ? null : stemOf(word, cache);
}
/** Whether a text has a word that only binds others; such a name is compared word by word. */
function hasPreposition(stems) {
    return stems.some((stem) => PREPOSITIONS.has(stem));
}
/** "Q:", "Q3.", "Question 3:": how the entries of lists of questions begin. */
const ASKED = /^[^a-z0-9]{0,8}(?:q|question|faq)\s?[0-9]{0,3}\s?(?:[.:)]|[–—-](?=\s))\s*/i;
/** A heading or label without the mark that only says that it is a question. */
function withoutQuestionMark(text) {
    return /^[^a-z0-9]{0,8}[qf]/i.test(text) ? text.replace(ASKED, '') : text;
}
const AUXILIARIES = new Set(['do', 'can', 'could', 'should', 'must', 'would', 'may']);
const ASKERS = new Set('i you we one they people users clients callers others'.split(' '));
/** "How do I call it?" and "How should clients call it?" are "How to call it". */
function withoutAsker(tokens) {
    const at = tokens.indexOf('how');
    if (at === -1 || !AUXILIARIES.has(tokens[at + 1] ?? '') || !ASKERS.has(tokens[at + 2] ?? ''))
        return tokens;
    return [...tokens.slice(0, at + 1), 'to', ...tokens.slice(at + 3)];
}
const ANNOUNCED = new Set(['only', 'following']);
/** "It consumes only:" and "The service publishes the following:" announce what it consumes and publishes. */
function withoutAnnouncement(tokens) {
    const last = tokens.at(-1) ?? '';
    if (!ANNOUNCED.has(last) || (tokens[0] !== 'it' && !ARTICLES.has(tokens[0] ?? '')))
        return tokens;
    return tokens.slice(0, ARTICLES.has(tokens.at(-2) ?? '') ? -2 : -1);
}
/** The numbers of headings, and of the entries of catalogs of risks ("A01"). */
function isNumbering(token) {
    return /^(?:[0-9]+[a-z]?|[a-z]0[0-9])$/.test(token) || token === 'step';
}
/** Lower-case words, and `|` where punctuation divides the text. */
function tokensOf(text) {
    if (PLAIN_WORDS.test(text))
        return text.split(' ');
    const plain = (0,letters/* withoutMarks */.zw)(text).replace(/['’`]/g, '');
    const tokens = [];
    for (const found of plain.match((0,letters/* isPlain */.$i)(plain) ? PLAIN_TOKEN : TOKEN()) ?? []) {
        if ((0,letters/* hasLetterOrDigit */.h$)(found))
            for (const word of wordsOf(found))
                tokens.push(word);
        else if (BREAK.test(found) || /^\s[-.]\s$|^\.\s$/.test(found))
            tokens.push('|');
    }
    return tokens;
}
/** Nothing to divide but at spaces: most names of the field's table. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN_TOKEN = /[a-z0-9]+|\s-\s|\.\s|[^a-z0-9\s]/gi;
const TOKEN = (0,letters/* lazily */.qy)(String.raw `[\p{L}\p{N}]+|\s-\s|\.\s|[^\p{L}\p{N}\s]`, 'gu');
/** `rateLimits` is two words, as an identifier; OpenTelemetry is one, as are SLOs and mTLS. */
function wordsOf(word) {
    const parts = /^[a-z]+[A-Z][a-z]/.test(word) ? word.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ') : [word];
    return parts.map((part) => part.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/assess/names/lexicon.js


const { imul: lexicon_imul } = Math;
/** The number of every stem that came after a run's memory was full: it is the number of no name. */
const OTHER = -1;
/** What stands in the table for a word that no comparison counts: an article, a conjunction. */
const LEFT_OUT = 1;
const FIRST_NUMBER = 2;
/** Words of documents kept at most: a bound on what hostile repositories can make a run remember. Real ones have some 20,000. */
const lexicon_MOST_WORDS = 100_000;
const FIRST_SIZE = 4096;
/** A 32-bit number with its sign, as every hash is: V8 keeps others as floating point. */
const lexicon_FIRST_HASH = 0x811c9dc5 | 0;
function openLexicon(cache) {
    return { cache, numbers: new Map(), words: tableOf(FIRST_SIZE) };
}
/** The number of a stem of a name, which may be new; names are few. */
function numberOf(stem, { numbers }) {
    const known = numbers.get(stem);
    if (known !== undefined)
        return known;
    const number = numbers.size + FIRST_NUMBER;
    numbers.set(stem, number);
    return number;
}
/** What a character is to the reader of words: nothing that counts, a letter, a capital, a digit, or a mark that is dropped. */
const NOTHING = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const DROPPED = 4;
const KIND = new Uint8Array(128);
for (let code = 97; code <= 122; code++)
    KIND[code] = LOWER;
for (let code = 65; code <= 90; code++)
    KIND[code] = UPPER;
for (let code = 48; code <= 57; code++)
    KIND[code] = DIGIT;
for (const mark of "'`")
    KIND[mark.charCodeAt(0)] = DROPPED;
const lexicon_codeUnits = (0,code_units/* openCodeUnits */.h)();
/**
 * The numbers of a text's stems: what `stemsOf` gives, without strings. Text that is not ASCII, and words like
 * `rateLimits`, take the way round by `stemsOf`.
 */
function stemNumbers(text, lexicon) {
    const found = [];
    const codes = lexicon_codeUnits(text);
    let start = -1;
    let first = 0;
    let second = 0;
    let hump = 0;
    for (let index = 0; index <= text.length; index++) {
        const code = index < text.length ? (codes[index] ?? 0) : 32;
        if (code > 127)
            return stemsOf(text, lexicon.cache).map((stem) => pageNumberOf(stem, lexicon));
        const kind = KIND[code] ?? NOTHING;
        if (kind === DROPPED)
            continue;
        if (kind === NOTHING) {
            if (start === -1)
                continue;
            addWord(text, start, index, first, second, hump === HUMPED, lexicon, found);
            start = -1;
            continue;
        }
        if (start === -1) {
            start = index;
            first = lexicon_FIRST_HASH;
            second = 0;
            hump = kind === LOWER ? ALL_LOWER : PLAIN;
        }
        else if (hump === ALL_LOWER)
            hump = kind === LOWER ? ALL_LOWER : kind === UPPER ? CAPITAL : PLAIN;
        else if (hump === CAPITAL)
            hump = kind === LOWER ? HUMPED : PLAIN;
        const letter = kind === UPPER ? code | 32 : code;
        first = lexicon_imul(first ^ letter, 0x01000193);
        second = lexicon_imul(second ^ (letter ^ 0x7f4a7c15), 0x85ebca6b);
        second ^= second >>> 13;
    }
    return found;
}
/** How far a word looks like `rateLimits`: small letters, then a capital, then a small letter. */
const PLAIN = 0;
const ALL_LOWER = 1;
const CAPITAL = 2;
const HUMPED = 3;
function addWord(text, start, end, first, second, isHumped, lexicon, found) {
    const { words } = lexicon;
    const mask = words.values.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    for (let value = words.values[slot] ?? 0; value !== 0; value = words.values[slot] ?? 0) {
        if (words.first[slot] === first && words.second[slot] === second && !isHumped) {
            if (value !== LEFT_OUT)
                found.push(value);
            return;
        }
        slot = (slot + 1) & mask;
    }
    const word = text.slice(start, end).replace(/['`]/g, '');
    const parts = wordsOf(word);
    for (const part of parts) {
        const stem = stemInText(part, lexicon.cache);
        const value = stem === null ? LEFT_OUT : pageNumberOf(stem, lexicon);
        if (value !== LEFT_OUT)
            found.push(value);
        if (parts.length === 1 && value !== OTHER)
            store(words, first, second, value);
    }
}
function pageNumberOf(stem, lexicon) {
    return lexicon.numbers.size < lexicon_MOST_WORDS ? numberOf(stem, lexicon) : (lexicon.numbers.get(stem) ?? OTHER);
}
function store(words, first, second, value) {
    if (words.size >= lexicon_MOST_WORDS)
        return;
    if (words.size * 2 >= words.values.length) {
        const { first: firsts, second: seconds, values } = words;
        Object.assign(words, tableOf(values.length * 2));
        for (const [slot, old] of values.entries())
            if (old !== 0)
                put(words, firsts[slot] ?? 0, seconds[slot] ?? 0, old);
    }
    put(words, first, second, value);
}
function put(words, first, second, value) {
    const mask = words.values.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    while (words.values[slot] !== 0)
        slot = (slot + 1) & mask;
    words.first[slot] = first;
    words.second[slot] = second;
    words.values[slot] = value;
    words.size++;
}
function tableOf(slots) {
    return { first: new Int32Array(slots), second: new Int32Array(slots), values: new Int32Array(slots), size: 0 };
}

;// CONCATENATED MODULE: ./build/src/assess/names/phrases.js

/** An index of phrases; the id of each is its place in the list. Those without stems are never found. */
function indexPhrases(phrases, lexicon) {
    const byFirst = new Map();
    let last = 0;
    for (const [id, phrase] of phrases.entries()) {
        const stems = phrase.map((stem) => numberOf(stem, lexicon));
        const [first] = stems;
        if (first === undefined)
            continue;
        const others = byFirst.get(first);
        if (others)
            others.push({ id, stems });
        else
            byFirst.set(first, [{ id, stems }]);
        if (first > last)
            last = first;
    }
    const begins = new Uint8Array(last + 1);
    for (const first of byFirst.keys())
        begins[first] = 1;
    return { begins, byFirst };
}
/** A look that settles most texts: whether a phrase may begin anywhere in it. */
function mayHave({ begins }, text) {
    for (const stem of text)
        if (begins[stem] === 1)
            return true;
    return false;
}
/** Tells every place of every phrase in a text, in the order of the text. */
function eachPhrase(phrases, text, found) {
    const { begins } = phrases;
    for (let at = 0; at < text.length; at++) {
        const stem = text[at] ?? -1;
        if (begins[stem] !== 1)
            continue;
        for (const { id, stems } of phrases.byFirst.get(stem) ?? [])
            if (phrases_stands(stems, text, at))
                found(id, at);
    }
}
function phrases_stands(stems, text, at) {
    for (let index = 1; index < stems.length; index++)
        if (text[at + index] !== stems[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/search.js

/** The open topics that a heading or label is about, and whether it is by a name of the topic itself. */
function topicsOf(text, as, search, open) {
    return search.column.matches(text, as).filter(({ topic }) => open.has(topic));
}
/** Blocks behind a heading or label in which a word of the topic is looked for. */
const CONFIRMED_WITHIN = 40;
/** A label in a list is about its own item, any other label about what follows to the next heading. */
function endOf({ blocks, ends }, from) {
    const section = ends[from] ?? blocks.length;
    const start = blocks[from];
    if (start?.kind !== 'item')
        return section;
    for (let index = from + 1; index < section && index < from + CONFIRMED_WITHIN; index++) {
        const block = blocks[index];
        if (block?.kind === 'item' && block.depth <= start.depth)
            return index;
    }
    return section;
}
/** Whether what stands under an unsure heading, or behind such a label, speaks of the topic and of nothing else. */
function isConfirmed({ outline, column, numbersAt }, from, topic) {
    const { index: phrases, meanings, isNeeded } = column.sure();
    const end = Math.min(endOf(outline, from), from + CONFIRMED_WITHIN);
    let speaksFor = isNeeded[topic] !== true;
    let speaksAgainst = false;
    for (let index = outline.blocks[from]?.kind === 'heading' ? from + 1 : from; index < end; index++)
        eachPhrase(phrases, numbersAt(index), (id) => {
            const meaning = meanings[id];
            if (meaning?.topic !== topic)
                return;
            if (meaning.speaksFor)
                speaksFor = true;
            else
                speaksAgainst = true;
        });
    return speaksFor && !speaksAgainst;
}

// EXTERNAL MODULE: ./build/src/assess/substance/restating.js
var restating = __webpack_require__(7928);
;// CONCATENATED MODULE: ./build/src/assess/evidence/little-text.js
/** Most blocks of a little text; they are counted no further, as each line of a paragraph may ask for the rest of it. */
const MOST_BLOCKS = 30;
/** The little text at a block, where it is nothing but running text or a list; null where there is more to look at, or nothing. */
function littleTextAt(outline, index, labelAt) {
    const { blocks, ends } = outline;
    const block = blocks[index];
    if (block?.kind !== 'heading' && block?.kind !== 'text' && block?.kind !== 'item')
        return null;
    const label = block.kind === 'heading' ? null : labelAt(index);
    const rest = label?.rest ?? '';
    const isAbove = block.kind === 'heading' || (block.kind === 'text' && label?.rest === '');
    const from = isAbove ? index + 1 : index;
    const end = ends[index] ?? blocks.length;
    const goesOn = (at) => {
        if (block.kind === 'heading')
            return true;
        if (block.kind === 'item')
            return isWithin(blocks[at], block);
        return isAbove ? at === from || blocks[at]?.kind !== 'text' || labelAt(at) === null : isSameParagraph(blocks[at]);
    };
    let to = isAbove ? from : from + 1;
    while (to < end && to - from <= MOST_BLOCKS && goesOn(to))
        to++;
    if (to === from || to - from > MOST_BLOCKS)
        return null;
    // A paragraph right above a list, code or a table says what that is.
    if (block.kind === 'text' && to < end && blocks[to]?.kind !== 'text')
        return null;
    const text = blocks.slice(from, to);
    if (!isAbove && rest !== '')
        text[0] = { ...block, text: rest };
    if (!text.every(({ kind }) => kind === 'text' || kind === 'item'))
        return null;
    return { heading: block.kind === 'heading' ? block.text : (label?.text ?? ''), blocks: text };
}
function isSameParagraph(block) {
    return block?.kind === 'text' && !block.opens;
}
function isWithin(block, item) {
    return block !== undefined && (block.depth > item.depth || isSameParagraph(block));
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/shortfall.js


/** Why what stands below a heading is too little for a topic that has to be told, given or drawn; null where it is enough. */
function shortfallOf(heading, section, least) {
    if (least === undefined)
        return null;
    if ((least === 'sentence' || least === 'file') && onlyNames(section))
        return 'a section that only lists names';
    if (least === 'sentence')
        return null;
    if (isListOfTasks(section))
        return 'a list of what is to be done';
    const talk = talkOf(section);
    const lower = talk?.toLowerCase() ?? '';
    if (talk === null || DENIES.test(lower) || !ENGLISH.test(lower))
        return null;
    if (least === 'file')
        return !FILE.test(talk) && NOT_HERE.test(lower) ? 'a section that speaks of it and shows none' : null;
    if (POINTS_OUT.test(talk) && !SHOWS_IT.test(lower))
        return 'a section that only points to another site';
    if (FACT.test(talk) || countNames(talk) >= NAMES)
        return null;
    if (isAboutTheSubject(talk, lower, heading))
        return 'a section that says what it is in general';
    if (least === 'detail' || FIGURE.test(lower) || !NOT_HERE.test(lower))
        return null;
    return 'a section of words, without one figure, name or command';
}
/** The same for what stands behind a label, and for a paragraph of its own. */
function shortfallAt({ outline, labelAt }, index, least) {
    if (least === undefined || least === 'sentence')
        return null;
    const found = littleTextAt(outline, index, labelAt);
    return found && shortfallOf(found.heading, found.blocks, least);
}
/** Words of a task that tells nothing of how it is done. */
const WORDS_OF_TASK = 6;
/** "- [ ] meter models": nobody ticked one, and none says more than what is to be made. */
function isListOfTasks(section) {
    const items = section.filter((block) => block.kind === 'item');
    return (items.length > 0 &&
        section.every(({ kind }) => kind === 'item' || kind === 'box') &&
        items.every(({ open, text }) => open && !FACT.test(text) && text.split(' ').length <= WORDS_OF_TASK));
}
/** Most names, and words of a name, in a list that tells nothing of them. */
const MOST_NAMES = 8;
const WORDS_OF_NAME = 5;
/** "Orders / Daily run; Orders / Queues": no figure, no place, nothing that one shows. */
function onlyNames(section) {
    // A task that has a heading and nothing below it is no more than named.
    if (section.every(({ kind }) => kind === 'heading'))
        return true;
    const names = section.flatMap((block) => block.kind === 'item' ? [block.text] : block.kind === 'text' ? block.text.replace(/\.$/, '').split(/[;,]/) : ['']);
    const isList = names.length > 1 && names.length <= MOST_NAMES;
    return isList && names.every((name) => NAME.test(name) && name.trim().split(/\s+/).length <= WORDS_OF_NAME);
}
/** Letters, and what stands between the words of a name; a step ends with a full stop. */
const NAME = /^[\s*_"“]*[A-Za-z][A-Za-z\s/&'’*_"”–()-]*[0-9]{0,2}$/;
/** Longest text, in UTF-16 units, that may be mere talk: who writes more has something to say. */
const LONGEST_TALK = 600;
/** All of a section that has nothing but a little running text; null for any other. */
function talkOf(section) {
    let talk = '';
    for (const block of section) {
        if (block.kind === 'box')
            continue;
        if (block.kind !== 'text')
            return null;
        talk += `${block.text} `;
        if (talk.length > LONGEST_TALK)
            return null;
    }
    return talk;
}
/** "There are none" is an answer, and is judged as one elsewhere. */
const DENIES = /\b(?:no|not|none|never|nothing|unlimited|best effort)\b|n['’]t\b|^\W*(?:n\/a|none|nil)/;
/** What is said in another language is not told apart. */
const ENGLISH = /\b(?:the|is|are|we|of|and|to|will|be|on|in)\b/;
/** "See the [handbook](https://intranet.example/limits)." */
const POINTS_OUT = /^(?:[Pp]lease )?(?:[Ss]ee|[Rr]efer to|[Cc]onsult)\s[^.[\]]{0,60}\[[^\]]{1,80}\]\(https?:[^)\s]{1,500}\)[.\s]*$/;
/** What is kept elsewhere because it is read there: what is drawn live, a description for machines, what one copies. */
const SHOWS_IT = /dashboard|board|grafana|kibana|openapi|swagger|redoc|postman|graphql|spec|template|repo|git/;
/** Whom to ask, what somebody wishes or is still at: said of what is not there. */
const NOT_HERE = /\bask\b|\bpromised\b|\b(?:want|wants|wanted|hope|hopes|hoped|plan|plans|strives?|aims?) (?:to|for|it|the|them|a)\b|\bstill (?:on|in|at|with)\b|\b(?:is|are) (?:making|drawing|working|kept by|made by|created by|drawn by)\b|\b(?:will|would|could|might)\b|\bsome day\b|\bat some point\b/;
/** Code, a link, an address, the name or path of a file, a line of a diagram. */
const FILE = /`|\]\(|:\/\/|<[a-z]|\{[%{]|\w\.[a-z]{2,6}\b|[a-z_-]{3,}\/[a-z_-]{3,}|\b[1n] ?[:–—-]+ ?[1nNmM]\b|->|→|\bhas many\b/;
/** The same, a figure, a quotation, a name in emphasis, an identifier. */
const FACT = /\d|[`"“„«*]|\]\(|:\/\/|[a-z]_[a-z]|\b[a-z]+[A-Z]|\w\.[a-z]{2,6}\b/;
/** A figure in words, a rhythm, what holds for all. */
const FIGURE = /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|quarter|once (?:a|an|per|every)|one [a-z]+ (?:at a time|per|a)|nightly|daily|hourly|weekly|monthly|quarterly|always|each|every|all|within|(?:same|next) (?:day|morning|hour))\b/;
/** "Alerts should be actionable", "A good starter kit contains …": of any module, and what somebody ought to do. */
function isAboutTheSubject(talk, lower, heading) {
    if (ADVICE.test(talk))
        return true;
    const [, subject] = DEFINES.exec(lower) ?? [];
    return subject !== undefined && subject.trim().split(/\s+/).every((0,restating/* isWordOf */.K)(heading));
}
const ADVICE = /\b(?:[Gg]ood|best) practices?\b|\b(?:[Tt]eams?|services?|modules?) (?:[a-z]+ ){0,6}should\b|\b[Aa]re (?:encouraged|advised) to\b|\bA good [a-z]+(?: [a-z]+)? (?:contains|has|is|shows|tells)\b|\bare important\b|^[A-Za-z, ]{3,60} (?:is|are) (?:fully |completely )?(?:auditable|traceable)\b[^.]*\.?\s*$|\b[Ee]ach (?:[a-z]+ )?should (?:include|contain|have|show)\b/;
/** What it is about, and a verb that tells what such a thing is or does; what is done with it in this module has another one. */
const DEFINES = /^(?:(?:a|an|the|good|distributed|service|level)\s)*((?:[a-z-]+\s){1,4}?)(?:should|helps?|gives?|makes?|lets?|allows?|provides?|visuali[sz]es?|follows? a|appl(?:y|ies) to (?:all|every|each)|(?:is|are)(?! [a-z]+(?:ed|nt|en|pt)\b)) /;
/** Names from which on somebody speaks of particular things. */
const NAMES = 2;
/** Words with a capital letter inside a sentence; abbreviations are the field's, not the module's. */
function countNames(text) {
    return text.match(/(?<=[a-z,;:] )[A-Z][a-z]+/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/assess/learned/features.js

/** Lengths, in words, above which a text is longer in one more way. */
const LENGTHS = [4, 8, 14, 22, 32, 45, 60, 90];
/** Words of a text that can hardly say more than that there is something. */
const BRIEF = 9;
/** Words of the Latin alphabet, and the marks that tell a question, a list or a hole from a statement. */
const features_TOKEN = /[a-z']+|[#&?:;…]/g;
/**
 * What blocks of running text and lists say below a heading. A figure is `#`, whichever it is, a name `&`, a word of the heading
 * `~`; an item begins with `•`.
 */
function featuresOf(blocks, heading) {
    const named = new Set(features_tokensOf(heading.toLowerCase()).map((word) => word.slice(0, SAME)));
    const tokens = [];
    const marks = ['@any'];
    let length = 0;
    let figures = 0;
    let items = 0;
    let hasCode = false;
    let hasLink = false;
    for (const block of blocks) {
        if (block.kind !== 'text' && block.kind !== 'item')
            continue;
        if (block.kind === 'item') {
            items++;
            tokens.push('•');
        }
        hasCode ||= block.text.includes('`');
        hasLink ||= block.text.includes('](');
        for (const token of features_tokensOf((0,page_plain/* plainText */.w)(block.text.replace(CODE, '&'))
            .replace(QUOTED, '&')
            .replace(features_NAME, '&')
            .toLowerCase()
            .replace(features_FIGURE, ' # '))) {
            if (token === '#')
                figures++;
            else if (token >= 'a' && token < '{')
                length++;
            tokens.push(token.length >= SHORTEST && named.has(token.slice(0, SAME)) ? '~' : token);
        }
    }
    for (const least of LENGTHS)
        if (length > least)
            marks.push(`@>${least}`);
    if (hasCode)
        marks.push('@code');
    if (hasLink)
        marks.push('@link');
    if (items > 1)
        marks.push('@list');
    if (blocks.length > 2)
        marks.push('@lines');
    if (figures > 0)
        marks.push('@figure');
    if (figures > 2)
        marks.push('@figures');
    const isPlain = !hasCode && !hasLink && figures === 0 && items === 0 && !tokens.includes('&');
    if (isPlain)
        marks.push('@plain');
    if (isPlain && length <= BRIEF)
        marks.push('@brief');
    const place = [...named].flatMap((word) => (isPlain ? [`@~${word}`, `@plain~${word}`] : [`@~${word}`]));
    return { tokens, marks, place, length };
}
function features_tokensOf(text) {
    return text.match(features_TOKEN) ?? [];
}
/** Letters that two forms of one word share, and letters of a word that says anything. */
const SAME = 5;
const SHORTEST = 4;
/** Words of code are no words. */
const CODE = /`[^`]{1,100}`/g;
/** What is quoted is a name, or somebody's words. */
const QUOTED = /"[^"]{1,100}"|“[^”]{1,100}”/g;
/** A word with a capital letter inside a sentence: somebody, or a thing of theirs. */
const features_NAME = /(?<=[a-z,;:)] )[A-Z][a-z]+/g;
const features_FIGURE = /\d[\d.,:]*/g;

;// CONCATENATED MODULE: ./build/src/assess/learned/unanswered-words.js
// Written by `npm run learn`. Do not edit.
/** What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below). */
const UNANSWERED = `
# 69 # -29 & -164 : -25 ; -121 ? 29 a 27 about 22 accounts -27 adds 28 all 36 also -27 an -28 and 116 articles -39 as -38 asks 45 at -51 because -47 before 82 below -25 bits -40 blocks -40 both 68 bucket -29 but -33 bytes 69 c -121 call -26 calls -54 cases -45 cet 37 change -34 characters -54 columns 56 covers 100 d -45 day -24 days -139 digits -24 done 64 each -75 euros 50 failed 41 fake -26 february 72 files 21 for -68 from -63 gdpr -42 good -32 h -84 has 64 have -47 hours -24 in 43 invented -26 is 21 it -26 j 42 january -28 june 68 k -28 kb 55 kept -55 kg -37 km 48 languages -26 later -29 line -25 lines 121 logins -23 m -97 mails 60 map -30 march 23 may 137 mb 30 measured -60 messages -40 million -45 min -28 minutes -103 missing -26 ms -41 n -60 names 72 nd 79 needs 46 next -51 nights -25 not 31 october 27 of -76 on -33 only -22 or 33 other -45 page 49 pages 32 parallel -45 people -28 percent -35 photos -22 pixels -69 planned 34 pods 35 points 28 px 59 questions 20 rd 59 read -20 records 35 refill -27 req -34 requests -77 rows -36 runs -24 sampled -86 seats -29 second 63 seconds -100 see 58 september 29 series 46 services 50 shows 29 so -56 st 45 start -20 still -22 t -21 tenants -29 th 49 that 53 then 73 there 20 times 32 tracks 35 two 37 under -23 until 53 waits 68 was 90 weeks -35 were 104 when 35 will 51 with -25 without 26 working -49 x -26 xx -48 • 70
& 55 # -57 & -33 's 124 : -180 ; -185 a -43 about 22 after 22 afterwards -32 again 21 all -172 alone -31 an 25 and -23 answers 35 api -117 append -24 around 25 asked 24 at 53 av -34 becomes -32 before -44 belongs -29 body 20 both -34 branch 62 brings -27 button -60 by 20 c 77 call 38 calls -43 can 84 changes -66 chart -59 checks -20 children 49 code -29 comes -49 contains -21 counter -33 counts -48 creates -21 d -48 daily -39 db -47 decides -21 delete 103 deleted 43 deletes -27 described -25 did -24 directly -22 do -21 document 74 during 29 duty 34 entity 23 event 47 events -52 every -68 everything -72 exists 31 fails -38 field -23 file -29 filter 26 finance 39 finds 22 folder 98 for -75 from -60 gauge -26 get 72 gets -56 gives -53 had 43 has 90 have 80 he 31 header -76 histogram -27 how -63 hub 47 i -52 if -44 import -33 in -28 includes 24 index 101 installs -27 instead -59 into -43 is 33 it -28 it's 26 json -29 kafka -43 keeps 58 kept -125 keyed -36 knows 20 lab 49 left 89 licence 112 line 29 lists -67 loads -27 log 43 mail -31 makes -78 marks -27 max -43 may 32 menu -77 missing -22 module -72 more -69 morning 28 mostly 48 move -56 n -29 namespace 52 needs 38 never -84 new 30 next 72 no -87 nobody -48 noon -34 not -66 nothing -83 now 55 number -66 of -75 office 21 once 32 one -50 only -96 opens -28 ops 47 over -24 owns 26 p -39 package 68 page 115 pages 41 per -64 planned -20 platform 37 plays 92 point 45 points -31 port -49 prints -75 project -102 proposes -30 purge -21 put 40 ql 88 queue -33 raises -27 read 25 record -20 refreshed -21 refuses -36 removed 44 rename -40 reports 31 returns -34 right -32 role 27 room 32 rotated -31 run -92 runs -38 s 81 safe 25 safety -32 says 42 screen -28 search 26 second 200 see -79 sends -64 service -115 services 20 set -26 sets -34 should -46 since 60 socket -32 sql 79 start 38 still 52 stops -35 string -33 tab -32 take 78 team 130 telemetry 48 tell -43 tells -21 tenant 29 tenants -32 that -99 that's -53 the -63 there -60 they 36 this -54 three 46 through 25 to -121 too -34 top 75 topic 51 topics 21 turns -67 twice -38 two 23 under -86 unknown -21 until -25 up -40 used -34 users -22 uuid -35 v 79 version 21 wants 110 was 88 watch -20 we -55 went 37 when -125 where -60 which -101 while -20 will 64 with -143 within 50 without -43 works -23 you -21 ~ -133 • 153
's 103 & -23
: -133 # 106 & -148 a -95 after -24 all 48 an -38 ask 56 check -67 copy -29 date -29 describe 93 each -38 empty 68 every -41 everything -46 for -29 has -33 how -29 internal -103 it -180 it's -27 look 60 method 27 new -39 no 62 nobody 66 none 79 not -25 number 49 off 63 one -89 orders -29 personal 37 photo -40 planned 31 please 86 public 72 queue -21 read -20 requests -26 revoke -20 same -23 search -38 see 131 string -20 table 97 text -32 the -195 they -57 three -32 ticket 58 to 93 two -20 under 72 unit -25 unknown 27 user 42 we -113 what -64 whatever 70 when -62 with -49 write 63 yes 23 you 32 • 32
; -150 # -44 a 50 all -70 anything -20 as 61 ask 89 at -26 both 38 consumers -21 do -29 don't -25 each -80 every -72 everything -38 for 139 from -88 he 35 her 23 if -25 instead -22 it -63 its 54 kill -41 later -29 look 36 more 24 no 50 nobody -32 nothing -58 now -174 old -80 on -69 one -23 only -24 other 49 others 20 photos 26 see -57 since -115 so 20 their 60 then 52 there -48 they 126 they're 81 this -63 those -25 to -30 today -71 two -76 until -48 wait 35 we -62 without 108 you -38
? 300 & -106 ? 172 a 42 delete -27 it -59 the -44 what 51 who 95 write 23 • 289
@>14 -114
@>22 -183
@>32 -193
@>4 -86
@>45 -137
@>8 -106
@any -132
@brief -84
@code -293
@figure -93
@figures -157
@lines 175
@link -278
@list 101
@plain~a -98
@plain~alert 112
@plain~api 177
@plain~are -66
@plain~autom 94
@plain~ci 56
@plain~class -21
@plain~const -26
@plain~dashb 83
@plain~data 28
@plain~dbml 40
@plain~ddl 127
@plain~diagr -94
@plain~endpo 127
@plain~entit -94
@plain~erd 119
@plain~error 36
@plain~examp 82
@plain~for -22
@plain~hooks 85
@plain~how -49
@plain~in -175
@plain~input -48
@plain~inter 69
@plain~is -59
@plain~it -125
@plain~kits 112
@plain~limit -73
@plain~logs 164
@plain~model 126
@plain~opera 38
@plain~place 152
@plain~proce 109
@plain~rate 188
@plain~relat 111
@plain~respo -157
@plain~role -162
@plain~routi -38
@plain~safeg 122
@plain~schem 215
@plain~scree 54
@plain~scrip 36
@plain~seeds 201
@plain~slos 249
@plain~start 67
@plain~stori -61
@plain~tasks 168
@plain~the -287
@plain~trace 113
@plain~what -78
@plain~which -129
@plain~wiref 77
@~: -87
@~? -52
@~a -147
@~actio -189
@~added -120
@~alert 115
@~and -176
@~api 121
@~appro -125
@~are -78
@~at -116
@~audit -29
@~autom 75
@~backe -121
@~be -123
@~begin -71
@~behin -104
@~booki -140
@~break -188
@~calls -120
@~can -88
@~catal -86
@~ci 42
@~class -38
@~confi -32
@~const -36
@~conte -135
@~dashb -50
@~dbml 212
@~ddl 242
@~defin -136
@~depen -31
@~descr -150
@~diagr -163
@~discu -72
@~distu -139
@~doubl -222
@~draft -185
@~drawi -295
@~dupli -103
@~endpo 130
@~enoug -86
@~entit -163
@~envir -21
@~erd 226
@~error -74
@~evalu -41
@~every -308
@~examp 27
@~expor -86
@~femke -72
@~fidel -122
@~field -33
@~figur -166
@~filli -21
@~fire 26
@~for 28
@~goals -198
@~good -86
@~hooks 86
@~how -127
@~i -75
@~idemp 20
@~if -69
@~in -124
@~incid 45
@~ines -86
@~initi -135
@~inten -51
@~is -130
@~it -175
@~it's 26
@~jobs -239
@~json -33
@~keys -276
@~kit -124
@~layou -122
@~leavi -90
@~level -183
@~limit -145
@~log -115
@~loggi -237
@~logs 95
@~loki -33
@~low -122
@~maint -105
@~metri 77
@~mjans -151
@~model 27
@~new -83
@~none -116
@~nothi -125
@~objec -119
@~of -258
@~on 26
@~open -135
@~ops -97
@~pendi -245
@~per -41
@~pipel -25
@~place -57
@~plann -297
@~prese -116
@~print -73
@~proce 123
@~progr -36
@~prote -103
@~quest -135
@~r -139
@~rate 80
@~recur -232
@~regul -105
@~relea -181
@~repea -134
@~reque -103
@~respo 33
@~retri -205
@~retry -88
@~role 156
@~routi -147
@~runs -65
@~safeg 171
@~schem 269
@~scrip 90
@~secre -51
@~seed -156
@~seeds 102
@~servi -183
@~shipp -33
@~skele -315
@~slos 97
@~somet -69
@~sql -269
@~start -49
@~statu -87
@~stdou -33
@~stori -115
@~stuff -128
@~sub -202
@~submi -175
@~targe -127
@~tbd -62
@~templ -71
@~tenan -41
@~the -217
@~thing -137
@~throt -161
@~to -192
@~todo -247
@~traci -54
@~trail -90
@~ui -202
@~user -67
@~we -51
@~what -102
@~when -114
@~where -202
@~which -110
@~wiref 25
@~with -72
@~wordi -125
@~work -36
@~write -36
@~yet -125
^# -163 for -21 of 58 per -37 requests -21 the -38
^& -47 & -131 : -60 ; -21 all -56 and 110 counts -25 fails -21 gives -47 has 30 if 96 in 105 is 55 lists -36 may 75 means 67 no -54 of 78 one -28 pages 41 plus 75 reads 22 returns -24 says -34 sends -55 shows -27 takes 40 the 101 then -41 turns -45 used -20 was 36 when -37 will -23 with -26 writes -39
^a 0 & 31 csv 29 draft -44 good 62 list -116 nightly 80 parcel 27 picture 85 single -46 table 58 template -50 zip -25 ~ 198
^about -26
^accepts -37
^access 30
^according 31 to 31
^ad -23 group -23
^address -28
^admin -90
^admins -31
^after 0 & -37 the 32
^all 38 of 25 ~ 118
^amounts 33
^an 98 earlier 36 empty -55 slo 54 ~ 86
^answers -55
^anyone -67
^anything -85
^api 81
^applies -58
^appropriate 42
^are 26
^argo 29
^as 104 an -46 for -33 soon 71 the 45 with 24
^ask 38 & 44 for -95 in -41
^at -57 least -23 most -43 the 23
^attach 126
^auto 81
^availability 0 # -24
^back 49
^backend 32
^backstage 21
^backup -58
^balsamiq 29
^bank 43
^be 26
^because -21
^before -28
^being 73
^besides -72
^between -32
^billing 22
^blocked 60
^board 61 & 61
^body 37
^bookings 51 are 53
^both -34
^bulk 46
^burst -55 # -44
^by -102 hand 51
^calendar 67
^call 59 & 38
^calls -32 & 45
^can 46 be 29
^card -33
^certain 56
^certificates -53
^cf 104 the 35
^changes 83
^changing -70
^check 81 the 81
^checklist 65
^choose 60
^ci 154 is 32
^claims -28
^clean -50 the -73
^clear 75
^close 21
^cloudtrail -56
^code 59
^colours 41
^comes 48
^coming -27 with 32
^comments -58
^comparable 65 to 55
^compare 111 the 46
^compliance 124
^consult 0 the -30
^continuous 46 integration 46
^contract 63
^copy 0 & -29
^covered 72 by 34
^covers -62
^cpu -34
^creates -73 the -25
^cron 29
^currently -139
^customer -51 # -35
^customers -45
^daily 22
^dates -48
^db 30
^dbdiagram 37 io 29
^ddl 111 scripts 22
^decides -21
^delete -81
^demo 28
^depending 24
^depends 133 on 100
^describe 89 the -120
^described 98 in 35
^design -31
^dev 58
^diagram 45 to 27
^disk -67 # -33
^distributed 76 tracing 47
^do -39 not -25 we -77
^docker -62
^documentation -104
^documents -107
^does 35
^doesn't -27 log -27
^don't 119
^draft -125
^drafts -72 are -27
^drawn 49
^dry -28
^during 53 the 54
^each -71 alert -37 ~ 43
^earlier 129
^emergency -28
^empty -37
^enter 125
^entities 68 and 58
^entries -36
^erdiagram -38
^error -63
^errors -40 are 56
^event -23
^events -23
^every 0 change 123 component 82 module 24 ~ 41
^everyone 22
^everything 38 that -42
^ewa 60
^exit -51 code -37
^explain 61 start 43
^export 28
^failover -45
^fair 41 use 41
^feature -27
^field 33
^figma 36
^files -54
^fill 81 in 22
^first 103 & -33 the 30
^five -24
^fixtures -48
^follow 29
^following 66
^follows 60
^for 127 & 63 a -25 each 102 the 80
^foreign 24
^format 76
^formerly 112
^four -53
^free -27
^from -70
^frontend 65
^garbage 71 in 71
^gateway 94
^gdpr 42
^generated 48
^german -56
^get 24
^gitlab 82
^give 49
^given 68
^go 38
^goes -26
^good 102 ~ 54
^grafana 125 folder -33
^graphql -37
^green -52
^grpc 0 on -53
^handled 148 by 23 in 23
^handover 49
^hands 29
^has -91 to -46
^hash 31 chain 31
^have 86 a 63
^header 27 & 39
^health -31
^here 25
^high -39
^hl -23 # -23
^holds -33
^honestly 72
^housekeeping 101
^how 0 long -75 many 76
^hr -21
^i 203
^i'd 73
^i'm 55
^iam 92
^identical 51
^if 0 a -32 the 28 you 29
^images -59
^import -32
^in 148 # 34 & 168 a -43 an 79 the 72
^inc 42
^include 20
^inherited 31 from 31
^input 38 & -20
^insert 137
^instead -30 of -30
^int 75
^is -46
^iso 53
^it 26 does -20 has -24 is 106 must 21 would -32
^it's 123
^its 48
^jaeger 107
^java -26 # -26
^jenkins 78
^jira 94
^job 57
^json 41 ~ 30
^just 33
^kafka -30
^keep -29 calm 57 the -50
^keeps -181 the -67
^kept 51
^key 109
^keycloak 77
^kibana 89 & -40 index 46
^kindly 70
^kit 66
^label -123
^labels -51
^lag 23
^last 173
^latency -24
^later -63
^layout 61
^least 67 privilege 67
^left 51
^legal 87 has -78
^let's 79
^level -26
^like 99
^limits 66
^link 183 the 20 to -48
^list 153 of -52 what 45
^lists -51
^log 88 # 51 levels -21
^logging 58
^login -66
^look 59 at 59 for -80 in 43 into 62
^loose 39 coupling 39
^lots 46 of 46
^low -39
^mail -21
^mails -28
^maintenance 44
^management 61
^manual 65
^many 60
^map -41
^matrix 69
^max 0 # -34
^merge -56
^method 69 path 69
^metrics 67
^migrations 67
^missing -66
^mobile 52
^model -35
^module -82
^more 34
^most -54
^mostly 108
^mr 118
^mrs 52
^mtls -34
^much 54 is 22
^must 0 be 70
^n 33
^nadia 33
^name 178 each 36 purpose 103
^names -42 of -28
^navigation 24
^needs -24 & 20
^network 56
^networks 109
^new -35
^next -54
^nightly -64
^no -108 ddl -23 personal -57 ~ -76
^nobody 0 has 36
^none -268 : -45 ; -22 all -20 at -21 because -23 since -25 the -41
^not 22 a -27 applicable -48 yet -72 ~ -136
^nothing 54 is -105 special 28 to -49
^nowhere -70 in -21
^number 38 of -44
^numbers 63
^objectives 33
^obs 71 # 71
^of -51 the -24
^old 119
^olga 57
^on -30 & -59 call 64
^onboarding 57
^once 94 a -55 the 51
^one -42 & 64 row -30 span -24 table -30 ~ -26
^only 0 & 34 authorised 79 one -30
^open 33 & 100
^opening -51
^opens -20
^opentelemetry 23 is 22
^operations 63
^ops 73 # 45
^order -48 of -29
^otel 28
^our 232 ~ 23
^ours 35
^out -21
^ownership -28
^owns -35 the -35
^p 61 # 61
^page 147
^pagerduty 73
^pages -67
^parents -56
^partial -32
^paste 64
^payloads 21
^payments 187
^pending 43
^people -101
^per 70
^person -32
^photos -39
^physical -30
^planned -63
^platform 105
^please 0 don't 37 refer 22
^plenty 57
^postgres 31
^pre -35 commit -58
^price 0 changes 31
^prices -46
^privacy 75
^problem -42
^produces 56 the 23
^product 23 has 20
^production -35
^prometheus 71 scrapes 56
^protective 20 measures 20
^provide 52
^public -38 internal 94
^push -25
^put -23 and -25 the 27
^python -70 # -69
^queue -57 stuck -24
^read 0 only -20
^reading -21
^reads 0 & 71
^realistic 39
^recurring 46
^refer 64 to 47
^refunds -31
^regular 61 maintenance 88
^rejected -50
^releases -28
^reminders 30
^renovate -44 opens -33
^repeated 90
^request -30
^requests 30
^response -61
^rest 0 under -21
^restart -23
^results 146
^retention 22
^retries 20
^reviewed 70
^rfc -57 # -57
^right -29
^rights 40
^risk 31
^robots 59
^roles 69 are 41
^roll -28 back -27
^rotate 38 the 40
^rpa 62
^rules -30
^run 85 & 78
^runbook 139
^runs 37 on 42
^s -22 # -22
^safety 51
^sales 63
^same 152 as -71 set 31
^sample 52
^sap 29
^scales -21
^screenshots -48
^search 23 go -74
^sec 32 # 32
^second -42
^secrets -29
^security 80 is 82
^see 152 & 28 the 28
^seed 166 data 37
^send -31 & -22
^sends -38 reminders 30
^serves -24
^service 70
^services 24
^set -117
^settings -45
^several 170
^share -30 of -30
^shelf -22
^should 31 a -56 be 77 the -92
^show -47
^shows -89
^similar 31 to 28
^since 0 the 24
^sits -26 between -32
^sketches 26
^slo 101
^slow 66
^so -20
^soap -75
^some 102
^somebody 93
^someone 47
^something 106
^somewhere 59
^spans 68 : 83
^splunk 24
^staff -44
^staging -60
^standard 89
^state 220
^stateless -40
^stay 97 calm 51
^step 57 # 62
^still -59
^stop -67
^story 34
^strict -25
^structured 35
^support -42
^swagger 98 is 62 ui 36
^table 22 of 47
^tables -21
^target 33 window 27
^targets 43
^tbd 79 waiting 33
^team 62
^tempo 53
^ten -52
^tenant -71 & -48
^tenants -43
^terraform -72
^test -79
^the 112 # -90 & -91 api 21 backlog -32 bank -48 board -122 bot 50 button 47 calendar -27 client -20 contract 30 cookiecutter 20 data -21 dba 37 diagram 31 file 73 first -33 following 48 front 38 full -32 gateway 68 group -53 importer -29 kit -70 kpi 26 last 27 list 39 log 126 matrix 23 model 50 module 84 neighbouring 120 network -34 new -43 old 42 page -55 picture -32 platform -154 previous 52 product -71 rest -47 results 60 rules 24 same -114 sla 23 tax 33 tenant -51 tool 27 usual 37 vendor -20 widget 20 works -62 ~ 50
^there 82 are -69 is 84 were 33
^there's 112 a 77
^these -53
^they 74 are -52
^this -42 is -44 page 67 section 24
^those 56
^three -52
^thresholds 99
^throttling 110
^ticket 101
^time 24
^to 157 be 196 the -140
^todo 84 : 27
^too 39 many 34
^top 23 : 38 right -20
^topic 89
^traceability 67
^tracing 68 is 21
^try 79 it 36
^turn -39
^turns -55
^two -39 : -23 columns -20 people -73 ~ 21
^types 50
^ui 65
^under 142 & 90
^undo -33
^unknown -144
^until -30 # 29 & 39 the -35
^up 32
^upload 36
^us -42 # -42
^usability 60
^usage 39
^use -58 the 22
^used -26
^user 23
^ux 76
^v 21 # 21
^validation -47
^various 143
^version 71
^wait -26
^waiting 45 for 47
^was 173
^we 56 are 40 asked 38 count 21 got -29 had 51 hope -58 inherited 25 keep -71 know -35 own -21 plan -92 tried 38 use -60 want -40 were 24 will 31 would -81
^we'd 51 like 21
^we'll 41
^we're 101
^we've 100
^weather -63
^well 27
^what 131 gets 41 happens -46 is 49 we -34
^what's 28
^whatever 40 the -27
^when 0 & 34 a -58 we 20
^where 23 the -79
^whether 179
^which 190
^who 0 gets 38
^whoever 82
^will 46
^windows -61 event -23
^with 118 the 72
^without -23
^works -48
^would 128 be 57
^write -35
^writes -82
^written 47
^yearly -58
^you 29 can 97 get 40 may -22 need -49 will -25
^zero -78
^~ 222 : 205 are -51 as 47 come -84 exist 21 for -156 handling 23 have 34 must 62 the -50 to 47 trail 38 will -86 ~ 129
^• -186 # -81 & -84 a -131 access 22 all -40 an -29 as -118 ask -77 availability 27 back -20 call -48 check -39 compare 35 data 44 does -30 events 55 every -20 export -49 find -30 header 97 how -36 images 66 is -27 look -31 max -35 monthly 23 new -20 nightly 42 nothing 64 on -28 open -31 page -33 pause -20 platform -35 pre 20 put 43 renovate -26 request 43 role 30 search 63 secrets 30 see 48 set -29 start 53 tell -50 tenant -23 the -37 ticket -25 tls -28 ui -29 upload -20 validates -20 who -79 write -26 ~ -20
a 0 # 47 b 64 badge -25 bank 43 batch -29 big 54 bit 43 branch 31 bucket 48 bug -48 business 107 cache 24 calendar -23 call 28 cancelled -58 card 59 chain -34 change -23 check 77 checklist 30 claim -34 class -76 clear 31 clerk -71 client -68 code 109 column -25 commit -96 common 50 company -47 comparison 32 compromise 54 connector -41 contract -58 copy -24 correction 39 correlation 93 couple 82 courier -49 customer -28 daily -22 data -40 database 22 date -25 day -82 decision 111 description -123 desk -23 device -38 diagram 55 difference -23 dispatcher -28 document -131 draft -140 drawer 21 driver -72 dump 34 failed -34 fake -25 fallback -24 fault 22 feature 41 feed -24 few 157 field -31 file -92 finding 25 flag -57 folder -48 foreign -31 free 93 fresh 40 function -120 gauge -21 given -32 glance 74 go 28 good 132 grey -25 grid -38 group -69 guest -51 half -32 handful 72 hash 66 header -81 hint 39 holiday -52 hook 37 hundred -29 i 130 journey 59 key 79 kit 103 known 59 label 36 laptop -45 large 81 lawyer 37 leak -23 legal -32 library 26 licence 41 line -129 link -71 linter 27 log 36 login 88 long 44 look 89 lot 134 m 70 machine -43 mail -43 mailbox -65 manual 41 map 40 matter 20 menu 44 merge -25 message 24 minimal 22 minute -103 missing -43 model -34 month -55 monthly 46 must 50 name -33 napkin 25 network 59 new 22 nice 64 night 40 nightly 36 non -27 number 26 nurse -90 page -233 part -93 password 34 patient -28 pause 93 payment -30 person -52 phone -43 picture 81 placeholder -77 planned -45 point -21 policy -25 polite -22 post 57 preview -28 price -66 product -23 promise 39 proposal 47 public 21 published 47 pupil -35 quarter -96 query -33 queue -36 quota 68 raci 30 readable 39 reader -46 real 103 receipt -48 record -36 refund -31 remark 23 reminder 24 report -31 request 55 retry 37 review -120 risk -30 robot 35 role 96 room -32 row -62 rule -49 run 26 sample -46 sandbox -21 scan 42 screenshot 46 script 45 search 41 seat 31 second -135 secret -20 section -35 series 24 server -57 set -32 shift -54 shop -49 signed -92 single -164 slow 83 small -75 snapshot 70 source 45 span -23 start 20 status 23 step -21 stop -43 story 83 stub -94 subject 25 summary 22 support -23 tab -60 tag -23 talk -39 target -21 task -47 teacher -38 team -70 template -39 tenant -57 terminal -35 test -43 text -77 thin -20 thing 35 third 41 thousand 30 ticket -121 time -101 title -35 todo -82 train 20 trip 39 truck -46 valid -31 value -45 very 39 video 51 visitor -32 waiting 26 wall 36 warning -44 way 22 week -69 weekly 42 well 41 while 55 whiteboard 31 whole 27 wish 37 word 27 work 72 worked 37 workshop 30 wrong 33 year -152
able 34 to 36
about 175 # -73 an 40 each -47 four -38 it 103 once -21 the 95 three -49
above -151 # -59 the -22
absence 48
absent -70
abuse 62 and 22
accept -56
acceptance 65
accepted -93 by -33
accepts 0 & -26
access 92 is 53
accessibility 70
accessible 54
accident 37
according 113 to 108
accordingly 36
account -45 and -65 of 33
accountant -29
accounts -66 are -37
ack 50
acknowledge -36
acknowledgement -36
acknowledgements -21
acquisition 61
across 75
act 20
action 0 : 87
actionable 34
actions 117 are 135
activities 34
acts 0 under 46
actual -37
ad 0 group -23
adapters -29
add -36 & -26 a -92 yours 46 ~ 36
added -48 with 47
adding -64 a -57
additional 39
additions -49
address -73 : 67 and -62
addresses -81 are 24
admin -45 & -27 : 106
administrator -33 for -20
administrators -51
admission -67
adr 125 # 23
adt -39
advance -63
advice 27
aes -73 # -73
affected -38
after 46 # -122 & -57 a -27 another -32 each -41 five -29 it -45 its 55 login -59 ten 24 that 82 the 138 three -31 which -71
afternoon 88
afterwards -55 & -47
again 0 in -23 with 33
against 42 & -69 a -37 misuse 44 overload 43 the -85
age -118 of -66
agency 191
agenda 69 of 20
agents 71
ago 43
agree 84 on 44
agreed 116 : -83 between 46 on 32 that 28 to -54 upon 29 with 53
agreement 108 with -32
ahead -28 of -30
aim 42
alarm 53
alarms 120
alert -50
alerts 103
alias -86
aligned 34 with 42
alike -28
alive -51
all 0 : -20 are 27 data 34 day 37 else -28 four -50 hands 45 in 80 is 44 it -103 modules 49 of -56 open -33 other -109 others -78 our 60 pages -36 relevant 62 screens -30 services -80 staff -43 that -113 the 35 there -49 three 42 times 113 write 33 ~ 67
allow -72 list -28
allowance -70
allowed -31 to -32
allows 66 # -47 us -28
alone -199 ; -49
along 118 with 96
already -120
also 0 not 22 the 49
alter -44
altered -50
altogether 92
always -67 # -26 & 22
am 59
amber 24
amendment 21
among 143 other 57 the 61
amount -121 and -27
amounts -25
amqp 32
an 0 & 34 account -30 admin -30 agency 23 analyst -30 answer 49 approved 52 array -33 asset 25 auditor -32 earlier 36 empty -119 entity 28 error -97 event -21 export 82 hour -22 icon 32 id -30 image 34 important 63 incident -35 index -52 object -25 operation 21 operator -43 optional -47 outside 38 overview 80 slo 33 ~ 55
analysis 80
analysts 148
analytics 74
and 0 # -77 & -120 add -34 after -29 again 67 age -63 alerts 20 an -115 another 65 answers 46 are 74 as -33 asks -26 at 41 be 26 billing -40 blocks -23 by -40 call -25 calls -31 can -28 cannot -33 certificate 74 changes -22 click 51 code 54 compare -52 date -40 day -53 delete -39 deletes -31 did -28 does -46 dropped -29 e 32 edit -22 end 27 ends -50 everybody 34 everything 29 export -20 external 21 fix -26 for -56 from 30 get 26 gets -42 goes -21 got 40 had 25 hands -20 has 23 have 91 he 62 how 22 i 44 iban -51 if 52 in 77 instead -43 is 48 it 72 it's 35 its 44 keep 46 keeps 101 key 39 later -27 leave -92 leaves -43 left 20 let -65 links -25 look -34 lost 24 may 35 me 64 memory -22 month 24 more 54 my 46 needs -25 never 47 new -46 no -57 nobody -25 none 35 not 48 nothing -78 one 87 only 34 open -31 opens 27 organisational 60 other 47 others 127 our 26 per 51 pin 38 posts 22 press 24 prints -21 publish -53 read 32 reads -36 refuses -51 release 39 releases -20 response 32 returns -31 reviewed 65 run 35 runs -36 sample 104 say -58 see -31 sent 23 shows -30 so 206 somebody 31 state -31 status -36 stopped 44 stops -22 support 32 takes -20 tax -23 team 69 tells -65 tenant -22 tested -27 text -22 the 32 their 41 then 92 there 89 therefore 24 they 90 this 58 three 46 time -91 took 28 turns -22 unit -61 until -63 up -25 use 30 version 20 wait -21 waits -31 wants 41 was 153 we 49 well 23 were 72 what 84 whatever 115 which 54 who 33 why 39 will 60 with 56 without 64 works 29 you -115
anew 42
annex 53
annotations 62
announce 21
announced -34
announcement -37
anonymise 74
anonymised 120
anonymous -35
another 40 module -64 one 52
ansible 36
answer 0 # -30 a -33 in 84 the 67 within 26
answered -103 in -49 with -21
answers -50 # 67 & 83 with -42
any 0 more 41 of 24
anybody 34
anyone 61 on -21 with -65
anyone's -40
anything 0 else -61 in 44 that -30
anyway 61
apart -108 from -130
api 72 & -58 in -90 is 66 key -24 keys -42 page -36 the 31 • -43
apis 112 are 21
app -84 and -27 is 34
appeal -38
appear -61 at 23 in -59
append -44 only -41
appendix 65
applicable 88
applicants 27
applications -53
applied 0 on -21
applies 113 and 54 to -43
apply 68 to 49
appointment 33
approach 55
appropriate 167
approval -97 by -31 in -22 of 51
approvals -23
approve -55
approved 0 by 60
approvers 26
approves -40
arch 61
architects 41
architecture 0 board 34
archive 57
archives -58
archiving -28
are -21 # 72 & 35 a 134 always -33 at -45 available 29 being 127 best 56 c 34 closed -50 collected -21 confidential 55 counted -21 created -28 cut -65 deleted -25 delivered 30 dropped -72 encrypted 42 expected 31 fine -39 found 22 four 68 from 62 gone -29 handled -38 inserted -31 installed -37 joined -22 kept -150 known 82 left -33 limited 64 locked -56 logged 46 managed 61 marked -21 masked -34 merged 24 missing -49 named -120 needed -56 never -56 no -205 none -31 not -138 of 59 off -127 on 30 other 83 paid 43 pinned 76 plain -55 printed -22 processed 21 public -32 read -69 recognised 37 recorded 53 refreshed 23 refused -57 rejected -28 replaced -26 reported -51 required -22 retried -27 returned 27 sampled 55 scanned -23 sent -127 separate -27 served -22 shared -44 shown -74 skipped -49 some 30 still 102 taken 28 there 20 thrown -31 told -37 treated 21 turned -23 two 55 valid 28 visible 86 with 94
aren't -42
argo 77
argued 68
argument -62
arguments -54
arm 40
around 135 it 36 the -53
arranged 62
array -122 of -47
arrival -34
arrivals -53
arrive -92
arrives 70
arrow -87
arrows 24
art 35 # -43
article -78
articles -50
as 33 # -95 & -43 a -155 an -98 are 56 confidential -25 csv -71 every 50 everywhere 53 far -21 for 54 good 36 in 114 is 24 its 23 long -62 much 26 needed 88 new -33 of 51 often 44 one 89 part 21 personal -67 possible 73 soon 77 the -35 their 55 there -33 they -27 to 59 we 35 well -111 with 91
ask 50 & 130 again -38 for -88 it 21 questions -25 the -95
asked 145 for -35 the 52 to 21 us 28
asks -183 for -74 the -61 twice -27
assessment 21
asset 79
assign -21
assigned -38 to 26
assignments -34
assigns 0 the 47
association 64
astray 20
async 90
asynchronous -61
at 0 a -30 all 89 each -39 fault -61 first -48 full 32 how 28 it 52 its 31 least 41 length 32 midnight -34 most -121 night -28 no -34 once -108 our 40 present 32 random -85 rest -43 runtime -35 six 47 start -31 ten 55 the 67 this 86 three 50 two -27 which -53 will -31
attach 71 the -27
attached 0 to 23
attachment 153
attachments -47
attack -76
attacker -30
attempt -100
attempts -31
attended 23
attention 40
attribute -29
attributes 43 • -21
aud 55 # 55
audience 54
audit 88 trail -52
auditor -54 i -54
auth 41
author -36 and -63
authorisation 30
authorised 124 persons 83
authority -23
authors -29
auto 128
automate 78
automatic 40
automatically -29
automation 39
autumn 108
av -34
availability 50 # -26 : 47 and 63
available 60
average 61
avoid 24
avoids 35
awaiting 92
awaits 84
away 32 with 57
b 59 test 31
back -34 after 67 as -26 at -42 end 34 from 72 in 21 off -36 on 39 the -43 to -81 when 24
backend 107
background -50
backlog 104
backoff 56
backstage 86
backup -62 is -27
badge -61 and -47
badges -21
baggage 62
bakery -21
balance -56
balsamiq 57
band -54
bank -52 : -34 and -23 details -24 has 80
bank's 83
banking -74 days -57
banner -61
bar -74
barrier 20
base -37 image 60
based 54
baseline 73
bash 60
basically 24
basis 99
basket -65
batch -41 and -25
batches -95
battery -101
be 79 & -52 a 35 able 48 actionable 30 added -23 agreed 93 aligned 28 altered -48 answered -32 asked -83 at -71 available -50 changed -30 checked 22 chosen 51 complete 38 completed 43 created -34 decided 88 defined -90 deleted -32 delivered -40 derived 23 described 51 documented -142 done -205 down -42 edited -58 empty -49 enough -28 entered 50 filled 34 found 47 generated 20 here 21 idempotent 78 ignored -39 in -136 kept 65 known -57 linked 47 listed 85 loaded 56 made 22 missing -40 named 36 nice 88 off -21 on 39 opened -38 possible 22 present -36 produced 32 provided -88 published -42 raised -35 reached -69 read -44 rebuilt -135 removed -20 repeated -54 replaced -101 reviewed 34 safe 41 seen 37 set 20 settled 42 shared -44 shown 63 skipped -44 stopped -31 supplied 45 switched -21 taken -43 told -73 traceable 58 typed -46 used 55 written -53 ~ 81
bear 94 with 24
beats -36
beautiful 48
beauty 89
because -105 & -23 no -20 of 118
become 52
becomes -57 & -57 a 31
bed -57
beds -66
been 135 a 39 agreed -48 asked 37 on -37 taken -37 written -34 ~ -57
before 0 # -88 a 51 after -31 anyone 37 i 21 that 127 the 163 they -73 we 58 you -74
beforehand -41
began 66
begin 89
beginning 37
begins 0 with -24
begun 65
behalf -21
behaviour 31
behind 54 & 34 a -24 it -41
being 192 able 21 discussed 58
believe 98
bell -68
belong -45 to -85
belongs 0 to -35
below -113 # -64 it -22 the -29
beneath 0 it -22
benefit 189
beside -51 the -65
besides -48
best 179 effort -109 ~ 61
beta 43
better 200 than 67
between 35 # -119 & 56 services -23 the 47 them 30 this 29 two -40
beyond -36 it -25 that 57
bff 46
bi 69
big 92
bigger 48
biggest -20
billable -21
billing -106
bills 28
bin -150
binder 27
binding 39
binds -23
birthdays 29
bit 73
bits -39
black 108
blind 23
blinking 37
block 36 of 24 the -53
blocked 47 by 66
blocking 87
blocks -108 the -36
blog 70
blood -27
board 123 : -21 and 58 for 29 has 57 shows -52
body -30 : 112 is -48
booked 102 for 47
booking -53
bookings 0 are 53
bookmark 84
books -87
bool -24
boolean -29
border 46
born 24
bot 0 for 32
both -91 ? -68 are -27 get 34 sides -42 tables -28
bots 30
bottom -86 right -67
bought 20
bound -32
boundaries 63
box 90 # 91
boxes 53 and 30
branch 48 & 153
branches -49
brand 130
break -76 the -33
breaking -29
bridge 36
brief -23
bring 126 it 23
brings -37
broke 112
broken -20
broker -47
brokers -47
browse 87
browser's -22
bucket -30 and 44
budget 115 # -27 for 52 of -30
buffer -80
buffers -38
bugs -55
build 0 and -41 the 32 time -20
builder -34
building 77 block 30
builds -71
built -40 in -25 the 27
bulk -20
bullet 56
bullets 54
bump -20
bundles -20
burger -20
burst 24 # 36
bus -37
business 42 and 38 case 37 day -24
but -43 & -41 it 30 never -54 no -42 not -100 one 47
button -141 & -46 for 88 is -35
buttons -100
buy -62
buyer -24
by 40 # -155 & 95 all -22 an 97 both 64 ci -69 customer 145 day -61 design -73 form 25 heart 37 hour 23 its -62 itself -48 key -36 migration -43 month 36 our 24 people 41 phone 20 post -34 reason -40 route -44 side -74 site 24 state -61 step 26 telephone -30 template 21 tenant -34 text 29 their -39 this -105 us -77 webhook 35 which -26 whoever 34 whom -33 year 86
byte -39
bytes -88
c 0 # -68
cable -52
cache -116 is -54
cached -69 for -46
cake 87
calculate -48
calendar 0 in 25 is 21 month -22 of 27
calibrate 22
call -43 # -44 & -41 engineer -38 it -42 the -109 to -40 • -20
callback -33
called 0 & 81 by -81
caller -56 may -31
callers -30 should 34
calls 0 & -55 a -32 are 83 it 21 nobody -26 the 25
calm 136 and 50
came 161 in -49 out 31 up 48 with 60
camera -111
campaign 31
camt 0 # -32
can 37 ask -36 be -64 call -23 come 39 find 37 log -27 not 60 only 31 read -38 say 94 see -44 send 53 still -32 tell 123 wait -25
can't 24 improve 30
cancel -77 the 25
cancellation -27
cancelled -69
candidate 42
candidates 77 are 79
cannot -114 be -39 do 27
canteen 52
cap 36
capability 90
capped -47 at -43
capture -71
captures 37
card -51 # -49 number -29 numbers -34
cardinality 101
cards -25
care 180 about -51 of 51
careful 67
carefully 50
carried 36 out 30
carrier -22
carrier's -21
carries 0 a 28
carry -69 the -62
cart -36
case 30 and -23 number -26
cases -52
cash 94
cashier -53
cat -29
catalog 28
catalogue 116 of 30
catch 31
categories -81
category -44
caught 27
cause -49
causes 73
cc -27
cd 41
cdn 59
cells -47
cent -73
central 73
centrally 38
centre 110
cents -62
cert 39 manager -37
certain 147
certificate 0 and -42
certificates 0 and -24
certification 47
cet 35
cf 104 the 35
cfo 36
chains 36
challenge -27
change 0 & -36 : 116 a -26 it -36 the 58 to -38
changed 0 a -24 by -37 the 42
changes 0 and 23 are 20 from 26 in -20 to 67 with 30
changing 56
channel -94 # 55
chaos 59
chapter 265 # 71 & 36
char -37 # -33
character -44
characters -81
charges 60
chart -43
charter 126
charts 30
chat 46
chatty 38
cheap 84
check 0 & -24 : -23 and -25 constraint 41 for 58 in -31 it -24 that -87 with 48
checkbox 37
checking 56
checklist 193
checkout -54
checkpoint -25
checks -66 in 72 run 55
checksum -61
checksums -43
chf -32
child -70
children -39 & -31
chip 111
choose 99
choosing 49
chores 126
chose -94
chosen 73
chunk -76
ci 80 is 32
cio 58
circulation 68
ciso 51
claim -68 to 32
claimed -21
claims -84
class 27 and -22
classes -51
classification -23
classified 50
clean 103
clear 120 ~ 68
cleared 30
clearing 41
clearly 67
clears -52
clerk -117
clerk's -38
cli 32 & -22
click 29 on 45
clickable -20 prototype 58
clicks 43
client 26 and -21 certificate -28
clients 0 and 20 must -28 retry 86 should 56
clinic 80
clinical -38
clinician -22
clock -37 is -25
clocks -45
clone -71
cloned -33
close 39 the -66 to 35
closed -72 as 23 at -30
closes -21 it -24 on 32
closing -125
cloud 32
cloudtrail -56
cluster -38 and 30
coach 31
cockpit 23
code 0 # -45 & -23 ; 57 and -50 block 74 in -64 is -40 of -72 to -23
coded 23
codeowners 36
codes 238 and -26
coffee 173 machine 56
cold -23 start 27
colleague 154
colleagues 146 of 47
collect -32
collected 48 by -57
collecting 71 the 26
collection 79
collections -20
collects 39
colour 45
colours 124
column -142 & -38 and -20 names 36 of -36
columns 46 : 60 of -28
combined -35
come 0 first -69 from -52 in -65 later -37 with 61
comes 118 back 33 first 64 from -20 in 32 later -38
coming 72 with 87
comma -27
command -77 and -71 line -33
commands -85
comment 26
commented 39
comments 33
commercial 48
commit 27 & 27
commits -27 without 32
committed -52
committee 94
common 131 sense 38
communicate 112
communicates 71
company 52 wide 55
company's -79
comparable 93 to 55
compare 26
compares -106
comparison 93
compile -23
compiled -21
complained 149
complaints 59
complete 179 and 59
completeness -43
completion -40
compliance 113
component 82
components -35
compromise 38
compute -30
computed -51
computes 0 the -20
concept 214 is 20
concerned 25
concerning 79
concurrent 22
condition 0 severity 66
conditions 60
conference 32
confidential 91 : -20 secret 105 until -38 • 56
config 28 is 39
configuration 120
configured 49
confirm 35
confirmation -70
confirmed -49
confirms -126 the 25
confluence 51
conform 25 to 30
confused -74
connect 55
connection -88
connections -56
connector -40
connectors -21
consent -26
considered 132
consistent 77
consists -31 of -31
console -25
constant -79
constraint 0 on 45
consult 113 the -21
consultancy 46
consultant 21
consultants 62
consumer -36 group -22
consumers 92
contact 94 : 112 the 27
contain -20 no 43
contained 40
container -110
contains -51 a 88
content -33 is 30
contents -21
continuous 43 integration 48
contract 123 annex 36 is 50 number -47 says -29 tests 84 version -26 with -28
contract's 35
contractor 123
contractors -37
contracts 26
contrast 21
control -24
controller -41
controllers 20
controlling 32
controls -50
conventions 72
conversation 82
conversion 54
converted 83
cookie -43
cookiecutter 89
copied 105
copies 44 the -55
copy 46 & -45 and 35 of -23
copying 55
core -48
cores -34
corner 61
corporate 79
correct -23
correction 28
corrections 39
correlation 74 id 57
cost 70 per 102 us 57
costs 0 # 70
could 208 not 58
couldn't 91
council 137 agreed -33 has -25
counsel 77
count -101 and -46 as -29 is 65 the -52
counted 0 per -24
counter -33 is -24
counters 28
countries -70
country -72
counts -69 as 23
couple 120 of 40
coupling 64
course 65 of 25
cover 31
covered 125 by 72
covers 100 # -24 the 75 this 21
cpu -99 and -24
crash -58
crate -68
create -50 a -45 or 47 statements 118
created 21
creates -92 the -34
creation -35
credentials -39
credit -51
crew 110
crisis 32
criteria 62
critical -26 findings -27
crm -20 and 40
cron 30 # -27
crop -38
cross -24
crossed 66
crosses 48
crow's 86 foot 55
csp -22
csv -94
cto 75
curl 22
currencies 30
currency -34
currently -213 # -52
cursor -34
curve -30
customer -102 # -41 & -57 : 49 addresses 22 is -42
customer's -55
customers -113 and 23 in 34
cut 22 by -20
cuts -61 the -34
cycle 40
d -78 # 26
daemon -89
daily -52 # -28 at -20 weekly 87
damage -36
damaged -25
dared 74 to 51
dark 24 mode 38
dash 63
dashboard -54
dashboards 65
data 76 # 24 & -49 : 36 and -38 are 32 for -69 from -29 in 23 is -42 it 28 may -93 must -27 of -74 protection -60 sets 61 will -30
database -90 & 22 and -34 group 23 is 100 structures 38
databases 21
dataset -78
datasets -31
date -109 and -45 of -21 on -37 the 22
dates -126
day -83 # -67 ; 72 a 31 and 52 is -39 it -52 of -52 one 75 the 20 to 37 we 21 when 40
day's -30
days -78 # 22 ; -39 a 38 after -49 ahead -28 are 43 before -50 by -34 for -30 in -43 of 98 on -25 then -42 with 74 • 41
db -70 # 65
dba 33
dbdiagram 130 io 39
dbt 47
ddl 71 scripts 22
de -68
dead 0 letter -20
deadline -73
deadlines 90
deal 25
debate 110
decide -53 in 33 on 25 what -65 whether -44 who -55
decided -20 : -68 on -48
decides 43 on 74 what -24 whether 26 which -27
deciding -26
decimal -68
decimals -29
decision 89 and -20 is 21
decisions -58
deck 41
declaration -30
decline -25
declined -86
declines -29
decode -23
dedupe 49
deduplicate -37
deduplication -32
default -96 & 23
defaults -78 to -36
define 52
defined -55 ~ 40
definition 34
definitions 54
degrade 69 gracefully 69
degraded 83
degree -46 of 34
delay -46
delays -41
delete -146 a -35 are -26 can -23 it -25 the -45 them -22 this 111
deleted -51 after -35 by 72 it 40
deletes -107
deleting -64 a -27
deletion -73
deliberately -32
delivered -21
deliveries 64
delivers 122
delivery -51 notes -34 of -30
demand 42
demo 176
deny -24
department 166
departments 68
depend 48 on 37
dependabot -26
dependencies 26
depending 69 on 57
depends 176 on 56
deploy -100 to -23
deployment -34
deploys 31
deposit -20
deposits 36
depot -66 and -27 in -26
depth -37
deputy -23
derived 0 from 25
describe 204 it 36 start 58 the -30
described 147 by 31 the 21
describes 58
describing 118
description 0 of 35
descriptions -69 and -24
deserve 99
deserves 38
design 0 has 24 review 48 team -83
designed 111 by 24
designers 36
desirable 71
desk -26 : -33 and 24
desktop 39
destination 26
destroy -26
detail -31 page -42
detailed 52
details 33
detect -28
determines 124 the 39
deterministic 78
dev 20
developer 50 portal 29
developers -83
development 0 and 71
deviations 28
device -146 is -56
devices -69
diagram 169 is 25 to 27
diagrams -46
dialog -67
did 88 not 60 the 98 these 33 this -35
didn't 36
die -27
died 24
diff -53
differ 31
difference -63
different 58 from 118
differs 74
difficult 106
digest -22
digits -82
dir 51
direct -37
directions 34
directive 43
director 57
directory 0 & -25
disable -36
disabled -38
disables -39
disagree -42
discarded -48
discontinued 50
discovery 30
discuss 102
discussed 139 in 46 with 56
discussion 199 in 25 with 48
discussions 64
disk -110 # -40 encryption -28 is 22
dispatcher -75 i -35
display -78
distance -32
distributed 113 systems 61 tracing 52
dlq -46
dm 94 # 91
do 66 & 39 : -40 a 61 it 34 not -163 the -22 we -45
doc 20
dock -25
docker -63
docs 114
doctor 86
document -48 has -31
documentation 72 of 24
documented 29 in -49
documents -151 are -42
does 113 it -46 its 35 no 30 not -81 that 64 the 88 what 41
doesn't -129 log -69
doing -58 it 36
domain 46
don't 0 count -30 have -45 measure 26 parse -35 restart -36 want 55
done -85 # 84 : -30 by -34 in 26 so 39
donor -66
donors 47
door -21 for -35 through -23
dose -23
dots -38
double 0 bookings 65 click 49
doubles -23
doubt 38
down 58 ? -59 for -42 in -66 the -26 what -22
download -32
downloads -72
downstream 54 consumers 76
dpia 55
dpo 94
draft -256 is 24
drafted 23
drafts -264 and 37 are -30 have -101 of -41
drag -101
dragged -21
draw 43 the 28
drawer 28
drawing 81
drawings 78 are 76
drawn 76 by 39 on 21
draws 32 the 40
drift -56
drive 163
driver -27
drivers 56
drop -72 & -61 for -35 the -22
dropped -144 and -35 by -36
dropping -34
drops -47
drug -56
dry 0 run 46
due 49 : 27 care 29 date -51
dump 69
dumped 47
dumps -97
dunning 35
duplicates 135
duration -21 of 31
during 77 the 157 which -24
duties 209
duty -50 manager -24 officer -26
e 0 # 40 g 30 mail -38
each -71 # 84 & 36 alert -53 and 33 api 26 change -63 day -26 entry -33 event 22 file 23 hour -20 line -22 message 23 minute -21 month 45 morning -64 other 88 page -76 payout -28 pull -21 quarter 22 receipt 20 release 46 row 61 screen 57 service -26 tenant -24 year -23 ~ 124
earlier 99 ones -87
earliest 45
early 151
easier 162 to 40
easy 123 to 59
ecb -34
edge -50
edges -54
edit -80
edited -76 by -53
editing -25
edition 66
editor -89
editors -117
edits -55
effect 0 is -22
effort 40
egress -59
eighteen -38
election 31
element 32
elements 38
eleven 49
eleventh -46
else -73 : 100 gets -24 has -27 in -29 is -55 should -31
else's -31
elsewhere 39 in 27
email -30
emails -28
embedded -47
emoji -51
employee -29
employees 40
emptied -28
empties 20
empty -63 & -34 and 21 state 50 the -49
en -65
enable -28
enabled 34
encoder -52
encoding 72
encrypted -72
encryption 37
end -30 close 41 date -24 of 49 to 42 up -65 with 29
ended 58
endpoint 88 is -31
ends -170 in -45 up 34 with -42
energy -28
enforced -50 by -44 in -20
enforces 34 it 35
engine -104
engineer -44
engineering 93
engines -25
enough 74 for -28
ensure 39
enter -32 the -85
entered 43
enterprise 66
enters -25
entire -25
entities 57 and 64
entitlement 52
entity 29 & -23
entries -100 are -39
entry 0 has -32 in -75 with 52
enumerate 39
enums 51
env -68
environment 31
environments 20
epic 209
epics 101
equal -103
erased -25
erasure -33
erdiagram -38
erp 38
err 22 # 22
error -51 & 41 : 103 is -99 page -59 rate -64
errors 0 always -42 go 30
escalation 65
eslint -28
essential 116 for 30
estimated 117 at 89
estimates 24
eu -77
eur -61 # -20
evaluation 74
even -63 if 22
evening 50
event -56 & -20 and 41 id 78 log -24 per 24
events -49 & -35 from -39 on -34
ever 121 since -47
every -47 # -44 alert -62 change 62 component 89 field 29 merge 105 minute -46 module 53 other -109 page -43 push -22 quarter -28 second 42 service 29 ten -29 tenant 34 ~ 125
everybody 61 else -29
everybody's 36
everyone 37 else -31 in 23 who -40
everyone's 50
everything 0 & -30 after -35 else 37 goes -25 here -67 in 31 on -45 that 52
everywhere 21 in 51
evidence 0 & -21
evolve 40
ewa 60
exact -37
exactly -33 one -57
examined 22 by 21
example 57
examples 64
exceed 0 # 30
exceeding -22
exceeds -29
excel -34
excellent 37
except -138 & -44 for -44 the -20
exception 45
exceptions 86
exchange 0 rates -25
exchanged 35
excluded -99
execution -24
exempt -23
exercise 57
exist 32 for 72
existing -107
exists 119 : -41 and 54 in 38
exit -34 code -75 codes 65
exits -77
expect 106 a 36
expectations 75
expected 75 from 38 in 55 to 46
expects 20
experience 40
expire 0 after 22
expired 36
expires -61
expiry -42
explain 219 how 25 start 43 the -87
explained 66
explaining 58
explains -26
explanation 33
explanatory 68
exponential -31
export -27 : 28 for 51 from 61 is 43 the -30
exporter 25
exports -32
expose 59
exposed -103
exposes -91
express 21
expressions -55
ext 48 # 48
extend 0 the 21
extension 20
extensions -27
external 120 ~ 74
extra -38
extract 42
eye 86
eyes 54
f 103 # 110
facility -31
fact -22
factors 62
fail -47 over -20
failed -74 logins -20
failing -71
failover -91
fails -92 if -21 on -25
failure 51 is -24
failures -48
fair 146 use 83
fake -65
fallback 58
falls 33
false -66
fan -24
far 139 as -21 better 25
fare -35
farm -112
farmer -45
farms -101
faster 30 than -33
fatigue 20
fault -54
faults -28
fax 36
feature 0 flag 54 flags -41 is 33
features -30
february 26
fed 31
fee -78
feed -83 is -40
feedback 141 from 49
feeds 25
feel 101
feeling 35
feels 69
fees -23
fell 96
felt 93
fences 50
ferry 66
fetched -30
fetches -50
few 199 more 30
fewer 61 than -44
fhir 24
fi 117
fidelity 68
field -32 & -35 and 35 has -31 on -29
fields 26 are 30
fifteen -31
figma 148 link 25
figure -27
figures 63 are 75 from -24 on 65
file -42 & 53 : -28 a 47 has -106 in -51 is 62 names -72 per 22 was -41 with -23 • 61
files -120 and 50 from -30 in -37 over -22
fill 51
filled -45 in -94
filling -32
fills -70 in -22 the -37
film -30
filter 33 # 66 & 33
filtered 26
filters -65
final 102
finance 47
find 36 it 42 out 104 the 36 them 38
finding 89 # 47
findings 70
finds 0 the -35
fine 37
fingers 75
finish -98
finished 76
fire 25
fired -36
fires -52
firewall 61
firm 115
first -39 & -63 a 22 and 48 ask -25 day 55 is -80 login -79 of 32 page 39 quarter 23 release 25 start -22 sync -53 thing -27 time 26 to 29 we 80 year 40
fit -31
five 0 lines 35 minutes -95
fix -156
fixed -68 in 22
fixes -60 are -20
fixtures -47
fk -21
flag -95 & -21
flagged -44
flags -125
flat -137
fleet 75
flight 51
flips -48
floating -43
floats -91
floor 54
flow 26
flyway 65
focus -23
fold 62
folded -24
folder 115 & 79 on 34
folders -21
folks 184
follow 0 & -53 the 77 ups 50 when 40
followed -47 by -71
following 54 a 59
follows 60 from 37 the -75
font 103
fonts -60
foot 39
footer -141
for 87 # -109 and 20 any -20 approval -56 as -22 autumn -39 desktop 25 every 25 everybody 21 everyone 42 everything 20 five -54 high 72 how -33 humans -41 internal 31 its 69 itself 42 later 64 more -52 nothing 30 now 142 other 27 our 23 reading -25 reads -27 reasons 57 schools 36 some 33 something -34 sprint 51 staff 21 support -34 that 40 the 114 their -53 thirty 41 this 134 two 54 up -30 v -29 which 102 whoever 20 years 26 you -20 your -27 ~ 77
force -40
forecast -77
forecasts -75
foreign 0 key -59 keys 60
forever -25
forget 86
forgets -43
forgot 80
form -135 : -46 is -25
format 182 is 74
formats 0 the -36
formatting -20
former 103
formerly 142
forms -58
formula -48
forth 92
forty -24
forum 29
forwarded -22
found 94 in 58 it 27
foundation 56
four -52 eyes 33 hours -22 levels 70 minutes 63 steps -22 ~ 36
fourth -64
frame 49
framework 44
fraud -73
free -98 plan 37
frees -42
frequency 98 and 58
fresh 50
freshness -50
friend 53
friendly 152
friends 48
from 38 # -22 & 73 abuse 36 all -32 an 43 below -24 date -25 it 45 its -35 leave 41 one -40 outside -47 sap -33 the 57 their -74 then -74 there 57 this -90 top -27 us 33 which -34
front 0 door -37 end 66 of -48
frontend 137
frozen -43
ftp 42
full -41 disk -24 list 79 of 62 width -32
fully 46 ~ 57
fun 103
function -78
functional 38
functions -36
funding 68
further 237 ~ -58
g 0 # 23 & 22
gallery 70
gap -59
gaps -38
garbage 52 in 92 out 62
gate -125 by -23
gatekeeper 44 for -20
gates 132
gateway 74 and 24
gathered -22
gauge -61
gauges -55
gave 95 up 54
gb 0 of -95
gdpr 93 applies 41
general 107
generate 37 this 28
generated 67 by 42
generation 48
generator 42
get 39 # -70 & -42 a -57 an -27 the 66
gets 0 # -93 its 23 managed 38 measured 38 the -46
getting 25
gift 40
git -36
github -40 & -33
gitlab 79
give 96 # -37 a -31 the 28
given 0 a 20
gives 0 up -24 us -39 you 57
glance 74
glass 86
global -28
gloves -49
go 111 and 20 back -50 in 70 live 77 through 61
goal 94
goes 0 away -55 back -45 off -63 out -25 through -57
going 128 to 74
golden 30
gone 120 ; -55
good 228 # -30 and 31 as 36 for -68 ones 31 ~ 126
goods -49
google 20
got 273 lost 21 the 43
governance 86
gpl -29
gpu -74
gracefully 156
grade 31
grafana 134 & -43 folder -37
granted -38 by -83
grants 84
graph 63
graphql -61
grateful -20
great 187
green 27
grew 110
grey -51 boxes 24
greyed -57 out -56
grid -32
ground 43
group 101 & -104 of -65
grouped -71
growing 49
grown 74
growth 93
grpc -39 & -27 on -54
guarantee -82
guaranteed 94
guarantees 54
guard -21
guards 22
guess 67
guest -58
guests 61
guide 45
guideline 100
guild 138
gw 91
h -26 then 33
ha 92
hackathon 68
had 232 a 136 the 66 to 39
half 85 a -40 an 37 is 20 of -89 the 31 year 38
hall 0 # 23
hammered 38
hand -62 : 42 it -32 on 59 to 20 with -39
handbook 106
handed 85 over 92
handful 72 of 72
handhelds -67
handled 119 as 56 by -151 in 31
handlers -49
handles -20
handling 146
handover 139
hands 60 out 32 over 71 the -63
hang 36 on -66
hangs 32 in 49 on 63
happen 21
happened 0 in 44
happens -59 in -20 to -40
happy 168 path 31 with 61
hard 105
hardly 49
hardware -40
harm 20
harmless -61 : 28
harmonised 48
harvest -32
has 125 & 130 a 124 agreed -42 an 67 answered 27 asked 79 been 85 changed 23 complained 51 decided -86 everything 38 four 69 had -41 its 78 looked 32 many -69 no -168 none -65 one -58 read 20 ruled -36 seen -27 settled -35 signed 70 since 43 something -31 the 170 them 28 to -84 two -63 yet 29 ~ -35
hash -47 chain 41 of -63
hashed 22
hasn't 73
have 137 & -60 a 104 an -37 asked 42 been 50 done 23 left -31 no -72 none -83 not 46 seen 23 their 33 them 113 to -26 yet 24 ~ -139
haven't 110
having 0 to -45
he 244 can -20 has -20 was 22
he's 139
head -112 office 20
header -79 & -53 : 81 ? 31 and 59 with -21
headers -82 & -22 are -46
heading 95
headings 37
headless -42
health -44
healthy 31
heart 94 of 59
heartbeat 23
heartbeats -20
heat 30 map 37
heavy 94
height -56
held -59 here -39
help 117 desk 30 the 32
helper 55 ~ 56
helpful 52
helps 103
hence -144 no -28
her 236 laptop 52 return 53
here 186 ; 31 after 45 as 30 by -72 for 36 in 73 is -42 it -44 png 49 that -31 the -39 when 37
herself 39
hi 27
hidden -44
hide -31
hides -39 the -22
high 55 availability 28
higher 56
highest -69 ~ -30
him 105 to 27
hinges 57 on 57
hint 76
his 224 laptop 26 own 40
history -78 is -21 of -48
hit 126
hits -45
hl -44 # -44
hmac -25
hobby -30
hold -117
holders -51
holds -106 # -79 a 52 only -20 the 57
holiday 40 calendar -50
holidays -65 of -65
home -58 directory 21
honest 44
honestly 92
hook -70 & -33
hooks 27
hop -22
hope 23
hopefully 65
hopes 63
hospital 59
hosted -20
hosting 66
hosts 49
hotel -29
hotline -66
hour -139 ; 60 and -41
hourly -90 and -24
hours -93 # 37 ; -23 after -21 and -20 for -41 of -29
house 76
housekeeping 104 is 71
how 116 & 24 do -104 far 53 it 71 long -59 many -34 much -75 the 111 they 26 to 89
however -49
hr 57 feed -47
hsm -22
html -118
http 69 # 35
hub 25
huge 21
human 54
humans -30
hundred -48
hung 73
hurry 43
hurts 49
i 280 asked 30 can -82 don't 31 have 63 keep 43 left 29 need 27 only 52 removed 24 should -44 want -65
i'd 145 rather 66
i'll 161
i'm 187 not 43
i've 165
iam 140
iban -46
ibans -46
icons -39
id -164 & -25 ; -25 int -56
idea 158
ideally 42
ideas 260
idempotency 93
idempotent 70
identical 69
identified 31
identifiers -38
identity 63 service -55
idle -90
idoc -21
ids -140 # -21 are -55
if -22 it -70 it's -25 missing -26 not 40 one -46 somebody 40 there's 79 they -105 we 61 you're 58 you've 33
ignore -38
ignored -111
ignores -65
image -30 and -29
images -146 are 33
implement -25
implementation 34
implemented 35
import 0 & -25
importance 86
important 265
imported 36
imports 42
improve 46 what 29
in 70 # 82 & 52 : 23 ; -22 a 61 advance -63 after 22 an 35 at -26 autumn 56 by -70 cents -23 code 24 each -57 five 28 flight 59 for -44 force -44 four -23 garbage 92 good -31 header -23 her 45 his 57 it -73 its -69 line 109 logs -21 memory -49 mind 47 my 24 on 20 one 30 our -104 over -32 parallel -52 particular 56 plain 28 preparation 36 principle 44 progress -24 red -32 room 42 short -68 spring 36 sprint 47 step -46 stock -34 ten -50 test -29 that 59 the 92 this -53 three 88 turn -27 two 62 under -45 use 24 utc -40 v -39 week 51 what -31 which -31 with 121 words -66 work 84 writing 58 your -37
inbound 55
inbox -53
inc 35
incident -108
incidents 55
incl 41
include 140
incoming 43
index 0 & 24 on -34
indexes -23
individual 35
ines 94
info -66
information 54
informed 21
infra 174
infrastructure 47
ingest 103
ingestion -35
inherited 77 from 39
inherits 53
injected -33
inline -21
innovation 51
input -63 & -21
inputs 59
ins -29
insert 73 a -42
inserts -57
inside -72
installation 41
installed 61
installs -49
instance -30
instant -24
instead -180 of -61
instruction -60
instructions 21
instrumentation 117
instrumented 55
insurer 21
insurers 52
int -26 # 85 pk -24 ref -30
intake -28
integer -107
integers -54
integration 151
integrity -51
interesting 39
interface 22 is 42
interfaces 102
intern 22
internal -51 & 30 confidential 190 ~ -30
interpret 68
interval -27
intervals 82
interview 114
interviews 94
into -46 & -27 account 76 our -39
intranet 138
introduced 34
introduction 36
intuitive 87
invent -20
inventory 114
invite 90
invoice -127
invoices -71 from -37
involved 120
io 42
ip 0 addresses 20
ips -25
is 33 # -49 & -47 : -42 a 34 about -67 accepted -22 active 39 all -122 already -30 also 44 always -39 an 26 another 48 answered -59 asked -84 awaiting 45 away -44 back 26 being 194 blocked -99 booked 37 broken -47 built 35 called -79 carried 25 checked 25 collecting 56 committed -30 complete -26 confidential 30 counted -24 created -21 currently -49 decided 26 deleted -37 done 49 down -116 due -113 elsewhere -48 encrypted -59 enforced -40 enough -23 essential 36 ever 59 everyone's 51 expected 43 fine -32 finished 20 for 67 full 26 generated 76 given -28 going 62 gone -68 granted -52 green 36 half 35 handled -32 hard -23 harmless -82 hashed 60 held 21 history -47 important 44 in 99 included -21 informed -36 it -155 its -23 kept -60 keyed -38 late 30 left -73 live -20 loaded -75 mandatory 21 meant 35 merged 54 missing -129 needed -20 never -21 next 63 no -59 none -64 normal -27 noticed -21 null -29 of 85 older -31 on 151 one -41 only 51 ours 32 out -37 over -76 paid 24 part -52 passed -33 planned -93 possible 36 posted -38 printed -81 provided -55 public -54 put -57 raised -43 reachable 26 reached -32 read -40 ready 63 really 32 recorded -33 refused -39 released -29 rendered -25 reported -21 reserved -50 responsible -68 restricted 57 safe -104 said 36 scheduled -31 sent -64 shared 81 shown -22 skipped -55 small -30 something -31 spent -22 split 25 stable 47 still 60 supposed 39 taken -34 tested -60 that -132 the -58 then -31 there 49 to 51 under 162 unknown -85 up 121 waiting 21 what -83 where 21 why -36 with 141 woken -26 worth 93 wrong 42 ~ 20
isn't 37 there 67
iso 0 # -84
issue -40
issued -47
it 46 # 46 & -49 ; 23 a 23 acts 46 all 112 answers -37 as -37 at 80 away 85 back -38 be -79 before -37 belongs 37 by -47 calls -23 came -29 can 115 compares -28 depends 55 directly -47 does 36 for 61 from 34 got 60 has -36 holds -31 if 97 in -21 into 26 is -22 keeps -23 last 52 later 56 leaves -24 makes 60 may 23 moves -22 needs -34 never -29 not 28 now -85 off -42 on -42 only -76 open 31 out 37 over 36 owns -20 prints -37 reads 30 runs 58 says -43 shows -40 so 56 stands -27 stops 34 takes 51 the -90 there -55 to 21 took -38 twice 24 until -22 uploads -21 waits -37 wants -44 was 37 we 28 well 40 will -112 with 52 without -28
it'd 38 be 36
it'll 24 be 25
it's 75 been -30 done 56 down -21 not -70 on 27 still -75
item 67 # 131 is 59
items -40
itil 22
its 73 # -30 & -52 data 21 job 32 name 33 next 21 number -35 own 33 owner -30 part 32 predecessor 26 slot 20 state -31
itself -95 after 24 and -29 is -66 to 34
j 46
jaeger 95
january -28
jenkins 75
jira 164 filter 45
job 0 & -91 : 80 ; -21 for 61 id -30 in -28 is -25 runs 55 that -24
jobs -85 and 21 are -21 in 43
joined -26 by -25
joins 75
joint 53
jointly 68
jonas 162
journal -20
journey 39
jpeg -75
js -79
json -110 and 24 lines -30 to -31 with -31 ~ 65
july 28
jump -40
june 170
just 0 & -21 as 25 one -54
jwt -50
kafka -87 headers 27 topic -24 topics -27
kb 55
keep -34 a -23 calm 65 the -52 this -23
keeping 65
keeps 89 a 33 it -29 the -32
kept 26 # -56 as -52 by 45 for -33 in 96 until 30 with -24
key -101 # -38 & -59 ; 84 and 22 figures 38 of 25 rotation 75 • 54
keyboard -49
keycloak 102
keyed 37 by 85
keys -83 : 45 and 59 rotate 42
kg -67
kibana 78 & -45 index 46
kick 81 off 88
kickoff 23
kill 48
killed -41
kills -35
kind 0 of -44
kindly 125
kinds 29
kiosk 32
kit 196 is -31
kitchen 44
kits 25
kms 31
knock 31 on 30
know 80 about -27 that -73 which -23
knowing 60
knowledge 37
known 79 to 48
knows 160 which 21
kpi -22 build -27
kwh -40
l -32
lab 31
label 47 & 28 is 20
labelled -53
labels 0 : -36 in -33
lack -20
lacks -44
lag -96
laid 82 down 89
laminated 67
lamp -27
land -37 in -56
lands 55 in 28
landscape 78
lane -66
language 83 and -73
lapsed 23
lapses -24
laptop 32
laptops -60
large 104
larger -87 than -34
last 0 # -54 & 35 day 33 entry -30 five -27 good -35 known -22 month 63 page 43 time 82 touched 70 word 29 year 113 ~ 88
lasted 83
lasts -22
late -39
latency 0 and 48 p -20
later -225 : -24 ; -23 in -31 on -25 once -24 ones -25
launch -37
law 108
lawyer 73
layer -40
layout 83 in -22
ldap -46
lead -82 to 39
leads 80
leak -54
leaked -21
leap 55
learned 36
learning 44
lease -49
leased 32
leases -31
least 113 # -76 once -57 one 30 privilege 85 two 68
leave 42 a 47 no 55 the -94
leaves -86 the -46
leaving -36 the 45
led 37 by 68
left -96 # -26 : -72 ? 24 and -20 half -43 hand -28 is -49 it 32 of -27 out -68 the 24
leg -31
legal 102 has -76 hold -60
length -106
lens -45
less 177 than -39
lesson -37
let -32 the -24 us 76
let's 98
lets -65 us -50
letter -42
letters -97 are -62
level -65 of 21 security -27
levels 60
lib 36
libraries -27
library -69 & 67
licence 97 for 60
licences 93 are 108
license 75
lie 129 in 26
life 0 of 25
lifecycle -24
lifetime -23
lift 55
lifted 22
light -44
lights 42
like 224 a 59 all 47 any 66 in 37 it -25 other -37 the 70 to -93
liked 73 it 33
likes 65
likewise 33
limit 0 is 86
limitations 108
limits 142 are 83
lindqvist 22
line -109 # 80 & -26 : -24 by 78 for -122 in -36 manager 51 with 61
lines 0 in -27 of 47
link 70 and 82 in 42 to -80
linked 65 to -26
linking 31
links -107 to -58
lint -34 on -23
linter 50
linting -43
list 42 # -38 & -24 and -59 at 39 by -23 detail -63 for 20 from 34 in -64 is -79 of -51 on 37 to -32 what 54 • 74
listed 87
listens -123
listing 42
lists -92 are 33
little 101
live -63 : -33 with 25
lived 50
lively 43
lives -78
living 36
load 0 & -31 test 110 the -45 time -20
loaded -76
loader -76
loading 79
loads 41 # 44 the -27
lobby -31
local -33 time -29
locale -95
lock -94 # -28 and 84 the -29
locked -91
locks -54
log 0 # 94 levels -21 source -23
logged -63 in -68 with -52
logger -48
logging 160
login 0 & 29 and 78 for -33 is -43
logins 26
logistics 55
logo 56
logs -35 a -31 are 114 in 26
long 51 ? 26 as -61
longer 0 than -114
longest -37
look 117 and 51 at -83 for -137 in 95 inside 48 into 93 like 47 there -34 up 30
looked 102 at 31 up -30
looking -27
looks -28 at 26 for -21
lookup -36
loop -53
loose -25 coupling 39
lose -24
loses -67
lost 0 the -27
lot 128
lots 35 of 50
love 160 to 35
lovely 69
low 0 fidelity 83
lower -105 case -22
lowest 25
loyalty 43
luck 40
lunch 68
m 0 # 86 & -28
machine 0 and 65
machines -61
macos -33
macro 146
macros -51
made 49 a 76 before 53 from -38 the 87 up -42
mail -96 ; 48 address -33 and 60 to -31
mailbox -28
mailed -34
mailer -29
mails -32 a 70
main -62
mainly 24
maintain 28
maintained 130 by 57 in 31
maintains 80
maintenance 84
major -22
make 106 it 41 sense -41 sure -26 the 37
makes 29 & -21 a -50 sense 67
malformed -20
manage 26
managed 0 by -80
management 183
manager -26 i -39
manager's 41
mandatory 104
manifest -20
manner 178
manual 86 steps 51
manufacturer 42
many 72 & -64
map -49 and 50 in 33 of -46
mapped 45
mapping 63
maps -44
marked -46
marker -29
market 68
marketing 46
marking -27
marks -94
mask 90
master 35 data 30
match -31
matches -43
matching -26
matrix 152
matter 62
matters 150 : 84
max 0 # -40
maximum -24
may -51 # -33 approve 22 be -62 fail -28 go 81 hold -60 not 60 open 76 see -66 take -57 write -24
maybe 300
mb 30
me 248
mean -56
meaning 63
meaningful 148
means -93 : -23 a -36 that -41 the -77
meant 0 to 64
measure 241 first 67
measured 0 at -130 gets 38 over 21
measures 85 are 41
media 80
meet 90 on 35
meeting 161
meets 80
member -67
members -66
membership -51
memo 22
memory -172
mention 181
menu -133 & -97
merchant -27
merge -151 request 48 to -32
merged -51
merger 152
merges -24
merging -25
mermaid 87
mesh 24
message 46 is 62
messages -37 a -34 are -43
met -27
metadata 36
meter -122 readings -21
meters -56
method 24 path 111
metrics 28 are -21
mid 34
middle -29
middleware 22
midnight -72
might 39 be 24
migrated 99 from 56
migration 63 # -55 to 48
migrations 96 run 26
milestone 52 m 43
milk -20
million -24
milliseconds -27
min -41 # 21 each 58
mind 58
mine 23
minimal 22
minimum -28
minus -50 the 23
minute -68 ; 32 and -49
minutes -81 ? 28 and -63 are 37 for -21 of 31 on 41 then -46 with 33 without -47
mirror -24
mismatch -23
miss 21 it 26
missed -51
misses 49
missing -288 # -43 & 24 : 117 and -28 for -37 in -41 on -34
mistakes 105
misuse 67
mixed 43
mm -90
mobile 94
modal 34
mode 75 : -36
model 0 is 23
modelled 38
modelling 81
models 32
moderated 61
moderation -29
moderators -21
modern 91
modes 38
module 53 & 157 : 27 and 25 answers 32 are 27 does 29 exists 32 for -50 has -45 in 50 keeps -78 may -24 runs -22 should 42 that -59 was 23
module's 67
modules -58 of 29
monday 46
monitoring 73
monitors 23
month 0 & -21 ; -23 and -21 end 59 is -31 of 89 with 29
month's -46
monthly 100
months -60 of 20
moon 82
more 183 & -29 ; 36 of 47 often 64 or 42 ~ 67
morning -71 and -39
mornings 23
mortem 0 of 22
most -32 # -63 important 48 likely -25 one -55
mostly 191
move -110 the -35 to 90
moved 119 from 34 to -39
moves -102 a -23
moving 72
mr 104 & 30
mrs 52
ms 29
msg -74
mtls -143
much 152 is -36 of 22 to 78
multi 29
museum 24
must 47 be 28 confirm 30 never 39 not -52 run -32 stay -31
mutations -38
mutual 0 tls -32
my 84 machine 29
n -28 # 37 & -23 : 45 m -57
nadia 33
nagios 46
name -68 : -27 a 80 and -66 each 107 in -78 on -41 purpose 107 type 137 unit 94
named -62 & 84 after -62 by -48
names 0 : 30 a 34 and -20 are -38 the -84
namespace 83 & 31
naming 82 conventions 50
napkin 25
narrow 64
national -78
native -28
nats -38
naturally 69
nav 82 # 107
navigation 139 is 23
nd 79
near 33
nearly 97
neat 20
necessary 39
need 76 & -37 a -79 it 41 one 54 to 90
needed 28 for 29 to -25
needn't -38
needs 0 & -117 a 56 an 39 the -72 two -36
negative -37
negotiate 57
negotiated 34 with 22
neighbour 174
neighbouring 132 & 116
neighbours 78
neither 86
nested -58
net 0 # -23
network 0 ; 26 is -33 tab 147
networks 95
never -137 a 24 be 31 changes -40 do -21 had 24 on 27 put -44 read 33 see -21 the -29
new 0 & 82 colleague 76 colleagues 22 ones -54 price -27 state -20 version -56 ~ -40
newer 23
newest 60 first -71
news -47
newsletter 34
next -89 # -25 & -49 day -75 door 235 due -40 in -34 is -51 morning -33 one -40 ones 39 quarter 29 review 49 run -20 step 21 stop -42 three -21 week -36 year -25
nice 182 to 33
nicely 65
nicer -41
night 0 : -26 ; 21 a 44 and 24 at 68 shift 33
nightly -102 job 73 sftp -46
nines 33
ninety -67
no -135 # 153 & -28 access 24 answer 104 business -43 calls -46 code -35 data -71 database -35 ddl -56 erd -61 exception 104 exceptions 24 file -26 foreign -20 further -80 http -33 idea 116 internet 35 login -25 longer 102 more -35 name -48 names -73 network -40 other -262 others -143 personal 55 picture 31 second -26 slo -21 state 50 tables -72 target -24 third -31 time 23 user -36 ~ -162
nobody -31 but -39 can -47 else -72 has -83 in 26 is -49 needs -29 reads 28 should -42 wants 22
node -182
nodes -83
noise 60
non 57
none -281 : -128 ; -56 all -20 and -43 at -21 because -39 in -27 of 49 since -59 wanted -22
noon -78
nor -58
normal -93
normally -25
not -49 & -64 an -48 and 42 answer 53 be -33 been 30 block -24 by -45 change -24 count -29 decide -25 do -20 even -27 exist -22 find -33 for 40 found -35 in -34 know -52 leave -30 logged -24 make -71 more -30 needed -65 null -21 of -82 on -70 only 44 ours -22 paid 25 part 114 planned 27 read -22 recorded -23 run 25 send 20 shown -47 stop 48 stored -20 supported 37 sure 39 survive 51 there -32 to -35 two -20 wait -34 work 31 yet -158 ~ -111 • 49
notary 58
notation 84
note -60 the -55
notebook -50
noted 46
notes 0 on 24
nothing -233 ; -22 can 56 else -94 for -36 is -51 may 29 more -82 of -56 on -27 special 23 that -54 to -59
notice 71
notices -69
notification -22
notifies -28
notify -25
nouns 29
nov 33
november 46
now 0 & -52 : -42 ; 58 a 82 and -28 it -48 one -48 the 43
nowhere -81 in -21
null -161 ; -26 for -42
number -68 # 76 & -20 and -55 date 45 in -57 is -28 to 48 without -20
numbering 34
numbers 0 are -83 for -43 from 96 on 47
numeric 59
nurse -38
nurses 95
o -74
o'clock 46
oauth -27
object -37 lock -31
objective 26
objectives 79
obs 90 # 90
observability 124
observe 35
observed 55
obvious 72
obviously 44
occur 32
october 50
odd -130
of 71 # 25 a -48 an -79 another -29 any 86 arrival -25 bank -27 calls 24 cases -83 course 25 customer 36 customers -50 date -42 documents -29 duties 51 each 40 error 34 events -51 everything 92 files -38 four -51 free -62 it 51 its -52 memory -29 missing -27 month 59 no 44 old -32 one -102 open -41 our 105 ours -24 parcels -20 personal -25 processing 20 production 25 record -21 requests -56 rows 35 scope -30 that 37 the 52 their 24 them 105 these 22 this 107 those -20 time 20 two 29 unknown 50 up -46 us 156 users -65 what 20 which 49 your -20 ~ 86
off 0 ; -29 a -27 by 57 from 50 in 70 on 42 • 108
offboarding 35
offered 0 to 22
offers 28
office 88 hours -29 is 22
officer -23
official -29
offline -29
offsets -30
offsite 58
often 51 as 44
oidc -39
ok 78
old 0 and -29 ones -28 system -76 text 78 value -37 version -23 wiki 25
older -121 ones -47 than -71
oldest -153
olga 57
on 82 # 96 & -27 a 56 all -27 an -20 any -113 as -20 average 44 call 63 day 51 duty -62 each -39 every 42 failure -40 for 46 his 68 holiday 45 how 20 in 26 it 33 its 58 load -32 main -36 merge -121 my 127 one -75 paper 23 parental 70 phones -41 pr 25 purpose -139 request 29 sigterm -37 staging -28 stdout -57 tags -43 the 61 their 58 them -71 there -23 this 125 time 71 top -117 what 61 when 65 whether 33 which -74 who 29 with 22 wood 30 ~ -59
onboarding 141
once 0 & 123 ; -93 a -85 and -63 at -33 it -60 more -28 per -71 the 172
one -48 # -49 & -94 : 32 ; 59 a 29 after -29 and 41 at 27 before -21 box -21 bullet 56 button -67 call -38 can 35 click -27 currency -22 dialog -21 endpoint 60 entry 73 event 26 export -43 file 48 for 125 from 32 happy 40 has 20 hour -65 in 52 instance -34 is -33 json -24 line -38 may -26 message -38 minute 20 more 73 must 44 night 41 of 30 on 43 open -26 or 63 page -95 paragraph 24 parcel -39 pdf -35 per 21 place -68 question -52 row 56 second -37 sentence 68 should 21 span -29 table -69 tenant -35 time 149 to -72 trace -25 user -47 very 27 was 32 we 39 week -23 who 60 wins -24 with 92 would 44 ~ -20 • 39
one's 30
ones 126 # -32 : -41 are -64 go -58 in 31 were -22 with 23
ongoing 28
only -208 # -37 : -51 ; -49 and 23 as 56 at 29 authorised 79 be 38 by -29 for -26 if 63 in 29 module -34 on 41 one -75 reads -27 so -35 the -26 thing 31 when -64 with -69 ~ 71
onto 30
opaque -27
open -153 & 65 a -47 at 28 for -24 in -39 invoices -23 it -29 one -22 question 198 requests -22 source 91 tickets -49 ~ -62
openapi 95
opened 37 with -22
opening 0 a -37
opens -174 a -38 the -49
opentelemetry 25 is 40
operating -67
operation 147 & -47
operations 91
operator -99 with -30
opinion 52
opinions 79 differ 59
ops 105 # 48 has 32
opt 27
optional -140 & -43
options -32
or 101 # -55 & -56 a -20 all -37 an 43 at -21 in 58 less 42 more -126 newer -51 none 39 not 50 red -62 so 35 the -119 three 45 to 27 two 80 when -24 with -46 ~ -70
orally 74
order -133 : 41 and 27 from 32 is 53 number -43 of -69 to 92 was -22
ordered 26
orders -139 and -21 in -39
ordinary 25
organisation -39
organisational 100 and 49
origin 64
originally 67
otel 38
other 173 body 21 fields 100 module -80 modules -136 services -154 side -23 things 74
others 231 : 59 get -21 may 49
otherwise -123 it 25
ought 163 to 163
our 224 api 34 customers 27 own -154 platform 28 product -32
ours 81 and 32 is 70
ourselves 20
out 66 a 21 after 38 and 25 as -20 at -112 by 44 for 68 in 51 the 45 ~ -26 • 136
outage -28 of -43
outages -66
outcome 63 of 20
outcomes -24
outdated -102
outgoing -32
output -89 of -38
outside -58 firm 24
outsourcing 23
outstanding 62
over 0 # -107 & 20 : -63 a 79 and -33 from -25 in -45 the 55 time 36
overdue 20
overload 0 and 53
overnight 30
override -86
overview -20 of 37
overwrite -59
overwrites -38
overwritten -32
own -52 & -92 and 46 copy -30 documentation 37 table -23
owner 94 : 66 ; 65 a 25 has -47 i -45 is 44
owners 70 of -20
ownership 31
owns -70 the 53
p -49
pace 41
pack 66
package -25 # 58 & 46
packages 24
page 0 # 30 & 43 after -27 and -34 between -32 covers 90 for 51 in -28 is -47 of 125 on -33 was 22 with 45 • 54
paged -22
pager 33
pagerduty 59
pages -58 # -54 ; 52 of 75 the -58
pagination -20
paging 27
pain 22 # -24
pair 0 of -20
pairs -59
pallet -52
panel 41 & -25
panels 40
panic 32
paper 100
paragraph 83
parallel -131
parameter 60
parcel -29
parent -23
parental 69 leave 74
parents -38 see -21
parking 66
parks -29 the -29
parse -112
part 121 in 65 is -32 of -56
partial -46
participants 48
particular 63
partition -87
partitions -33 are -30
partly 104
partner 139
partners 37 get -28
pass -64 & -23
passed -20
passenger -21
passes -76
passport -38
password -20 & -46 is -40
paste 0 a 33
pasted 20
patch -38 updates -24
patches -77
paternity 95
path 49 is -47 purpose 53
paths 20
patient -50
patients 106
pattern 32
patterns -40
paused -25
pay -28 # -31 for -24
paying -41
payloads 34
payment -65
payments -90 and -32
payout -119
payouts -52
payroll 29
pays 81 for -34
pdf 0 a -24
pdfs -39
peace 50
peak -58
peer -33
pen 48 test 45
penalty 31
pending 38
pentest 50
people 121 and -75 are 25 in -40 of -73 on -65 to 38 use -40 who -27
per -30 # -33 calendar -44 channel 24 client 119 day 63 depot -21 field 56 invoice -20 job -23 key 67 line -28 minute 177 month -78 order 33 page -28 parcel 22 pod 59 provider -32 region 56 request -50 run -23 second 103 shop -23 site 57 team 28 tenant 46 the 61 week -33 ~ 55
percent -77 of -62
percentage -22
performs 47
perhaps 161
period -43
perl 70
permission 110
permissions 86
permit -65
permits -34
permitted 46
person -43 has -24 in 52 of -36 who -39
person's -36
personal 0 ~ -83 • 30
personally 23
personnel 99
persons 76 have 93
pg 80
pharmacist 48
phase 226 # 20
phone -55 number -45 numbers 33
phones -69
photograph 91
photographed 28
photos 30 are -22 of 51
physical 34
pick 97
picked 0 up -20
picker 43
picks 0 it -29 the -38 up -32
picture 64 says 21
pictures 0 of 28
piece -74
pieces 54
pilot 224
pin 26
ping 30
pinned 177
pins -25
pipeline 97
pipelines 65
pixel 80
pixels -45
pizza 56
pk -108
place 54 in 50 that -60 where -33
placed 26
placeholder -118
plain -85
plan -61 of 37 to -78
planned -78 & -25 : -23 and -42 downtime -24 for 26 in 30 with 29
planner -97 i -59
planners -39
planning 76
plans -64
plant 43
plat 21 # 21
plate -167
platform 40 & 20 has 21 operator -28 people 83 team -176 with -59
platform's -66
playground 39
plays 97 a 51
please 300 check 24 don't 31 fill -28 refer 22
plenty 77
plot -27
pls 100
plug -32
plugin 59
plugins -122
plural 39
plus 41 & -71 a -31 one -51 the -28 whatever 44
png 106 or 40
po 37
pod -105
pods -66 # 39
point 68 and 34 to 39
points 133 to -59
policy 119 decisions -56 is -32
polite -24
poll -20
polled -26 each -22
polling -88
polls -38
pool -76
pools -35
popular 26
port -47 # -57 is 29
portal 101
position 54 of -38
possible 89 to 31
post -24 to -34
postcode -33
poster 72
postgres 0 & -31
posting -85
postings -48
postmortem 21
postponed 108
potential 31
power 0 loss 37
pr 33
practically 33
practice 70
pre 0 push -28
predecessor 73
predictably 54
prefer 44
prefix 0 & -29
preparation 41
prepared 88
prepares 51
presence -21
presented 60 to 27
press -137 & -54
presses -108 & -46
presumably 82
pretty 123
prev -42
prevents 34
preview -86
previous 35
price -177 and -57 changes 51 list -20
prices -127 and -43
pricing 66
primary 0 key -42
principle 113 of 22
principles 70
print 88 the -26
printed -65 on -81
printer 23 is -41
printers -95
printing 76
prints -117 a 37 what -36
prior 40 to 83
priority 33
privacy 70
privilege 57 is 66
priya 28
probably 100
problem 22 json 28
problems -91
procedure 58 # -22
process -73
processed -42
processing 97
procurement 60
produced 171
producer -38
producers 28
produces 29
producing -35
product 33 : -21 images -43 in 48 manager 31 owner 29 owners -50
production -53
products -40
program -26
programme 26
progress -77 bar -20
project 97 & 69
projects -38
prometheus 64 scrapes 56
promise 0 to 30
promised 120 a 34
promises -34
promising 60
promote -23 the -26
proper 104
properly 150
properties -23
property 0 of 58
proposal 37
proposals 38
proposed 66
proposes 68 a 61
protect 30 the 31
protected 34
protection 67
protective 33 measures 33
prototype 81
proud 67 of 32
provide 146
provided -39 by -43
provider 45
provider's -83
provides -49
provisioning -24
proxy -25
prs -25
pseudonymised 20
psi -63
psql 44
public -127 internal 190
publication -36
publish -53 the -35
published -112 by -29 ones -58 with 37
publishes -79 the 24
publishing 58
pull 37 request -31 requests 44 the -66
pulled 0 it 30
pulls -31
pump 20
pupil -39
pupils -101
purchasing -44
purge 24 the 53
purpose 105 : -33 and 64
purposes 35
push -42 & -20 : -37
pushed 25 to -24
pushes -95
put 31 a -45 and -28 them 31 to 25
puts -103
putting 43
px 58
python 36
q 62 # 33
qa 70
ql 77
qualified -22
quality 0 gates 41 of 32
quantity -57
quarantine -46
quarter -38 ; -24 of -33 we -20 with 20
quarterly 36
queries -27 and -35
query -180 and -36
question 86 & -30 : 28 and -26 in 22 of -24
questionnaire 25
questions -34 : 50 and -25 later -25
queue -103 # 63 & 49 : 94 and -38 depth -41 for -21 length -20 of 20 stuck -24 • 33
queued -45
queues 0 the -37
quick 63
quickly 49
quiet 20 hours -33
quite 113
quota 82
quotas 36
quote -56
quotes -86
r -49
raci 209
rack -38
radio -90
rail -64
raise -54
raised 69 by 61
raises -36 & -26
raising -27
ram 118
ramp -30
ran 128
random -141
range -97
ranking -54
rate -75 and 32 errors -24 is -36 limit 103
rated 29
rates -108
rather 71 not 44 than -50
ratings -63
ratio -43
raw -112
ray -20
rd 59
re -86
reach -55 # -30 it -30 the -35
reachable -115 from -27
reaches 32
react -27
read -38 & 32 : 47 access -45 and -37 it 48 on -47 only -54 them 49
readable 55 by -38
reader -68
reader's -31
readers 22
reading 33 is -52
readings -39
readme 80
reads -83 & 45 are -48 from 53 it -22 of -39 the -70 them 26 writes -25
ready -54
real -30 customer 35 data 41 traffic 33
realistic 124
really 23
reason -99 & -40 ; 66 and -29 code -35 for 29 in -55
reasons 0 and -32
reboot -39
rebrand 57
rebuilds -54
rebuilt -151
receipt -76
receipts -97
receives -153
recent 59
reception 23
recipe 43
recipes -55
recipient -94
recipients 25
recognise 36
recommend 73
recommended 27
reconciliation 56
record 0 a 53 for -21 is -37 of -44 with -36
recorded 62 in -41
recording 34
recordings -154 are 22
records -106
recover 61
recovers -48
recovery -51
recurring 64
red -22
redesign 50
redirects -26
redis 48
redone 43
ref -39 : -35
refer 113 to 53
reference 78 to -27
refill -36 # -20
refills -26
refinement 153
refresh -62
refreshed -30 at -20
refreshes -60
refund -69
refunds -150
refusal -59
refused -87 with -20
refuses -164 to -61
region -26 ; -27 and 50
register 0 # -20
registers -52
registry 41
regular 53 maintenance 88
regularly 83
regulator -30
rehearsed 29
reindex -24
reject -105
rejected 0 with -38
rejects -109
related 33
relations 102
relay -24
release -103 : 24 by 51
released -42
releases -111 are -73
releasing -37
relevant 204
reliability 79
reliable 84
reliably 74
reload -87
remain -76
remaining 35 ones -66
remains -120 is -24
remark 107
remember 61
remembered 29
remembers -28
remind -26
reminder 26
reminders 38
remove 43 the 21
removed 40 from -73 in 49 it 58 the 63 with 33
removes -100 the -48
rename 0 & 35
renamed 65
renaming 20
render -22
rendered -41
renderer -42
rendering 21
renders -28
renew -80 the -21
renewal 118
renewals 22
renewed -21
renews -24
renovate 32
reordered -25
reorg 102
reorganisation 71
repair -26
repairs -26
repeat -42
repeated 124 at -31 calls 58 safely 44 without 38
repeating 45
repetition 20
repetitive 23
replace 61 the -40
replaced -128 by -67
replaces -66 the -38
replay -33
replays -37
replica -22
replication -64
reply -31
repo 212 & 60
report 0 to -36
reported 58 to 54
reports -73 # 43 a -52 are 26 the -42
repos 28
repository 146
reproduce -25
reproduced 64
req -35 s -34
request 111 & -45 : 31 a 37 access 55 and 26 id 56 is 26 it 28 of 66 per -27 that -55 the 20 through 35 to -22 with -20
requested 44
requests -51 and -29 are 48 from -55 per 132
require 106 a 57
required 66 fields -20
requirement 49
requirements 57
requires -37 a -51
research 109
resend 20
reservations -27
reserve -33
reserved 0 for 24
reserves 56
reset -79
resets -22
resolution -21
resources 54
respect 89
respective 34
response -76 # -52
responsibility 32
responsible -30 for -70
responsive 58
rest 0 # -27 & -23 and -31 api -45 for -65 is 73 of 106 under -59
restart -148 the -23
restarting -25
restarts 57
restful 62
restore -70
restored -37
restricted 36 to -37
restrictions 140
rests -78
result -38 : -35 in -29 of 61
results 102 and -48 are 72 on -20
retention 116 : 67
retired 51
retried -44
retries 57
retro 156
retry 48
retrying -36
return -75
returned -30
returns -112 # -57 & -35 a -28 the 51
reuse -29
reused -28
reverse 56 engineering 28
review 0 : 154 and 25 within -35
reviewed 97 by 90 on -93
reviewer 30
reviewers 109
revised 52
revision 69
revoke -60
revokes -93
rewrite 64
rewrites 54
rewriting 22
rewritten 97
rewrote 54
rfc 40
rid 26
right -47 : -27 ? 49 column -51 of 21 one 23 the -26 to 36
rightly 74
rights 115
ring -67
risk 88
roadmap 106
robot 95
robots 35
robust 109
role -44 & -35 is -36 of -26
roles 129 & -51 : -37 and 29 are 38
roll -77 back -43
rollback 73
rolled 27
rolling -39
rollout 143
room -54 # 88 & 101 : -29 for -37
rooms -75
root -66 span 37 • -22
rota 28
rotate 83
rotated -69 daily -35
rotation 105 and 69
roughly -21 # 33
rounding 37
router 46
routes 49 are 23
routine -50
routing -56
row -90 # 100 & 47 and -23 count 27 for -28 in 37 is -21 level -31
rows -149 : -38
rpa 63
ruff -29
rule 0 for 22 is -52
ruled -45
rules -31 : 93 are -50
run -68 & -64 a 29 as -24 at 42 before 65 by 48 is -36 it 25 the -43 twice -37 two -46 with -31
runbook 81 is 54
runbooks 52
running -28 a -20
runs -54 & 50 a -66 as -69 by 30 in 34 on -30 out -20 the -22
s -80 # -83 & 26 and 37 at -27 for -33 measured -38 of -21 per 68 should -57 • 82
safe -21 to -42
safeguards 47
safely 43
safety 59
said 63
salaries -52
salary -47
sale -23
same 0 & -24 as -33 day -20 file 25 result 41 set 31 thing 20 time -58 way 28
sample 67 data 33 of -68
sampled -83
sampling 93 # -30
sap -59
sat 124
saved -48 search 58
saves 55
saving -25
saw -42
say 163 & -121 how 20 in 49 it 45 the -22 what -55 which 69
saying 44
says 32 # -53 more 59 no 79 so 33 the 138 who 36
scale -132
scan -36 for 64
scanned -105 by -34
scanner -30
scanners 26
scanning -34
scans -72
scheduled 0 for -51
scheduler 65
schema 39 & -30
scheme -24
school -41
scope 48 & -77 of 50
score -123
scores -56
scoring -43
scrap -35
scraped 69
scrapes 56
scrapped 63
scratch -28
screen -49 and 36 in -39
screens -104 of -92
screenshot 169
screenshots 29
script 53 and -48
scrolls -33
scrubbed -60
sdk 21
sdks -25
sealed -27
seals -30
search -106 & 36 : 123 box -70 by -40 field 45 for 73 go -74 is -44 the 125
searches 24
searching -29
season 91
seat -58 is -20
seats -52
sec 130 # 105
second 31 & 40 burst 23 call -20 on -29 one -34 person -73 person's -28 round 26 site -22 tab -29 time -26
secondary -35
seconds -123 ; -20 of -41 per 34 the 63 to -46
secret 58 : 53 • 50
secretary 25
secrets -23 and 20 are -20
section 159 & -65
security 74 in -24 is 80 officer 22
see 100 & 86 a -43 all 44 api -20 it -23 one -90 only -34 that -43 the 39 their -42 them 30 there 21 what -29 when 26 whether -24 which -50 who -56 why -33
seed 52 # 41 data 114
seeded -30
seeding 29
seeds -23
seemed 47
seems 34
sees -95 all -24 the -32
segment -28
segments -42
self 65 explanatory 68
semantic -33
semicolon -25
send -139 it -74 the -29
sender -131
senders -25
sending -43
sends -33 a -30 it 39 one -42 reminders 30 the -32
sense 160
sensible 47
sensitive 55
sensor -90
sensors -51
sent -189 at -23 by -57 to -118
sentence 36
september 29
serial 0 number -28
series 38
serious 24
seriously 76
served 21
server 45
servers -120
serves -78 as -46
service 56 & -52 account -23 accounts 34 and 33 desk 81 for 29 has 25 in 36 keeps -49 name -43 on 21
services 60 ; -73 are 55 in 24
session 43 with 34
sessions -68
set 64 & -111 by 82 for 72 it 74 the -67 to -31 up 54
sets -30 the -31
setting -65
settings -108
settled 37
setup 39
sev -20 # -20
seven 33 days 23
several 172
severity 140
sftp -43 drop -51
sha -86 # -57
shadow -21
shall 234 be 98 not -24
shape 20
share 0 a 56 it 30 of -32 one -39
shared 64 by -67 with 118
she 167 has 28
she's 137
sheet 105
shellcheck 58
shift -27 ; -25 lead -53 leader 24
shifts -47
shim -55
ship -77
shipment -27
shipping -25
ships -39
shop -125 owner -34 with 22
shops -42
short 0 : -66 explanation 30
shortened 56
shorter -57
should 58 & -22 answer 38 ask -33 be 81 do 20 exist 37 have 20 hear -34 it -29 never -72 not -23 see -50 stay -28 the -60 you -28
show 61 a -36 as -28 the -48
showed 119
shown -106 as 64 in -29 on -30
shows -44 how 56 it 120 its -28 the 25 what -88 who -97
shrink 66
shut -77
shutdown 71
sibling 95
side 74 by -74 of 36
sidecar -68
sides -53
sign 0 in -86 off 89
signal -71
signature -21 and 28
signed -120 off 61
signing -59 keys -29
signs -115 the -25
sigterm -40
silent -56 for -36
silently -60
similar 201 to 32
simulator -38
since 21 # -36 & 82 a 32 every -31 nobody -103 the 76 then -29 they -32
single -210 line 25
singular 47
sister 139
sit 0 down 36 in -27
site 45 in 43 • 78
sites -91
sits 81 between -63 in 99
situations 28
sixty -59
size 32 # -22
sized 21
skeleton 20
sketch 67
sketched 90
sketches 94
skip -140 with -24
skipped -45 and -32
skips -75 the -39
sku -67
sla 60
slack -28
sleep 88
sleeps -34
sli 20
slide 35
slipped 36
slo 154 : 61 is 31
slos 70
slot 0 # -78
slow 0 # -20 ones 23
slower -21
slowest -52
slowly 26
small 27
smaller 34
smallest -34
smart 31
sms -51 and 20 provider 27 to -32
snapshot 21
snapshots -52
snippet 83
snippets 61
so 0 & -24 : -61 a -61 every -27 far 103 forth 85 i 31 much 23 no -116 nobody -41 on 68 one -67 that -21 the -78 there -69 there's -23 they -78 we 75 you -26 ~ 29
soc 88
socket -93
sockets -60
software 62
sold -24
sole -38
solver -27
some 286 # -71 more 42 of 22
somebody 70 else 28 will 59
somebody's 41
someday 34
someone 141 should 59
someone's 24
something 260 for 45 here 29 is 31 on 24 that 41 to -36
sometimes 63
somewhere 276 in 25
soon 0 after -44 as 77
sooner 37
sorry 181
sort 36
sorted 50 by -28
sorting -64
sorts -44
source 90
space 105
span 41
spans 78 : 79 are -55 • -21
spares 40
speaks -47
special -38 category -32
species -41
specific -27
specify 66
spend -112
spike 48
spinner -75
split 107 by -38 into 36 it 40 of 43 the -76
splitting 31
splunk 24
sponsor 27
spot 48
spreadsheet 32
spreadsheets -23
spring 181
sprint 225 # 127
sprints 58
sql -59 and 40 only -28
sqlite -28
squad 108
sre 83
st 44 of 77
stability 38
stack 0 traces -21
staff 0 and 34
stage -21
staged -35
staging -67
stakeholders 95
stale -41
stand 0 in 65
standard 70 set 26
standby 46
stands -113
star -32
start -26 at -34 in -24 it 48 page -54 stop 118 the -31
starts -63 in 26 it 22 with -34
state 0 & -33 : 68 and -40 for 89 in -42 is -36 of -39
stateless -115
statements 84
states -59
static -121
station -39
stations -37
statistics -32
status -96 & 27 : 66 and 22 page -31
stay -139 calm 51 in -35
stayed -40
stays -130 in -25 shut -22 with -20
stderr -25
stdout -152
steady 51 state 47
steering 107 committee 61 group 46
step -28 # 21 by 26
steps -28 : -20 to -20
steward -68
stewards 62
stick -67
stickies 47
sticks -27
sticky 0 notes 74
still -175 & -71 answers -47 be -60 being 31 has 40 have -28 missing -27 open -34 read 27 the -22 there 26 to 35 under 45 without -24
stock -118 is -46
stood 115 here 37
stop -129 a -34 the -56
stopped 0 at -20
stopping -55
stops -122 at 102 the -25
storage 29
store 0 the 42
stored -61 with -25
stores 20
stories 103
storing -43
story 63 # -79
stream -104 & -21
streaming 48
streams -33
street -42
strict 52
strictly 36
string -55
strings -64
strip -78
structure 41
structured 32
structures -39
stub -45
stuck 22 ? -28
student 52
stuff 215
style 108 guide 67
subject 162 and 37 is 23 to 54
submission -46
submodule -20
subscribe -45 to -41
success -23
successor 45
such -24 a 53 as -111
suggests 23
suitable 35
sum -28
summer 157
sums 32
sunday -66
super 29
superseded -43
supervisor 25
supplier 59
supplies -84
supply -20
support -79
supports 113
supposed 32 to 39
sure 60 that -26
surely 55
surprise -37
surrogate -29
survey 80
survive 0 the 58
survived -33 : -24
suspected -39
suspension -41
sven 78
svg -73
swagger 70 is 62 ui 36
swap -136
swaps -49
switch -134 it -38 on -39 the -27 to -41
switched 0 off -46 on 25
switching -92
syntax -37
synthetic -62
syslog -102
system 0 and 35 is 37
systems 63
tab 79 # 45
table 0 & -95 : -78 and -72 definitions 60 for 28 groups 31 in -23
tables -68 & -32 : -22 and 81 are 58 by 25 have -23 of -35 the -81 to -22
tablet 106
tablets -49
tabs -74
tag -79 & 24
tagged 20
tags -27
tail -61
take 51 & -62 a -31 care -32 it 48 over 25 part -49
taken 0 away 50 from -99 in -20 out 37
takes 0 # -27 an -25 care 45 its -52 over -46 the 57 two -20
talk 100 about 40
talked 30
talks 45 to -67 with 37
tamper 30
tank -42
tap -65
tape 71
target 76 # -64 : 32 window 34
targets 22 for 30
tariff 25
tariffs 32
task 72
tasks 45
tax -59 office 42
tbd 157 waiting 33
tcp -38
tea 64
teacher -77
teachers -34
team 35 & 54 ; 38 and 32 for -20 has 39 in -56 lead -22 leads -22 who 88
team's 0 & -24
teams 102
tech 58
technical 163 and 44
technician 25
technology 58
telemetry 44
telephone -52
tell 56 & -24 the -67 us -22 you 107
tells -152 the -43 us 43 what 56
template 42 & 38 and 76 for 95 in -31
tempo 87
temporary -27
ten -191 times -39 years -74
tenant -115 admin 24 admins 34 and -39 is -23 • -25
tenant's -59
tenants -160 & 48 : -35 and -29 can -43
tend 67 to 67
tender 67
tenth -26
term -40
terminal -20
terminates -49
terms -62
terraform -75 module -27
test 0 and -30 data 63 each -43 environment 35 in 44 is -32 on -102 systems -53 with 56
tested -33 by -40 with -44
tester 52
testers 31
testing 32
tests -22 on -27 run 95 • -25
text -83 & -30 and -34 field -26 in -29 is -71 to -39
texts 38
th 49
than -63 # -163 & 82 a 75 anyone 53 five -27 half -31 one 28 that -28 the 29
thank -20
thanks 83 to 62
that 0 & 30 a 29 all 37 an -23 are -26 can -41 can't 43 cannot -21 could -82 does -28 failed -24 fails -24 has -21 have -35 hour -42 i -39 in 38 is -42 isn't 69 knows -68 my -48 needs -86 no -36 of -47 one 29 order 36 stood 40 tenants 33 the 42 time 30 was -55 we 30 would 28 ~ -67
that's -23 all -48 it -55 our 47 the 111 what -21
the 29 # -26 & 65 absence 28 account 40 accountant -27 action -26 address -85 admin 27 agenda 29 agent 41 amount -40 answer -42 api -22 app -21 application 49 approval 23 archive 47 auditor 34 autumn 46 back 25 background -28 backlog 75 backup -30 bad 25 badge -23 balance -63 bank -161 bank's 83 barrier 47 batch 27 bed -31 beginning 57 bell -74 bi 20 big 45 bin -50 blue 25 board -29 body -94 booking -47 boss 22 box -58 bridge 35 browser -112 browser's -22 bucket -42 build -42 bulk -22 burger -20 bus -20 buttons -30 cache -47 calendar -95 caller -60 canteen 52 card -26 carrier 54 case -24 catalog -34 catalogue -52 cause -36 cdn 61 central 25 centre -22 certificate -20 certificates 73 changelog -46 channel 22 chaos 57 check -61 checklist -34 checkout 55 ci 68 ciso 37 claim -24 class 31 clerk's -36 client -25 clock -25 coffee 69 colleagues 43 comment 36 commercial 80 community -32 company -87 company's -82 compliance -42 component 67 concept 63 confirmation -28 connection -104 consultants 43 consumer -73 consumers 36 contract -31 controllers 37 cookie 25 cookiecutter 48 copy -33 core -31 corporate 35 cost -77 course 30 credit 34 crm 26 cto 30 customer -90 customer's -69 customs 43 daily 31 dashboard -66 data 70 database 22 day -140 db 44 dbml -22 dead 21 deadline -26 decision -29 default -53 delivery 38 demo -36 department 39 deploy -36 depot -22 detail -44 dev -70 developers -42 device -78 diagram 61 diff -33 directory -54 discussion 56 document -83 dog 21 double 41 draft -65 drafts 25 drawing 21 drawings 67 driver -49 due -40 duration -20 duty -39 early 62 ecb -22 edge -38 element 37 end -54 engineer -41 enterprise 63 entire -36 entity 21 epic 69 epics 25 erp -21 error -74 eu -40 event -66 evidence -49 exception -36 exchange 43 exit -20 export 73 exporter 24 external 48 factory -21 fallback -34 fax 20 fee -30 feed 24 fences 61 ferry 38 field 34 fields -46 figures 64 file -46 files 61 filter -47 first -165 five -61 flag -26 fleet 47 fold 65 footer -59 forecast -26 form -50 former 126 foundation 28 four 87 fourth -63 framework 20 frontend 35 full -84 function 34 further 65 future 26 gate -55 gdpr 55 generator -36 graph -21 green 55 group's 30 guard -73 guild -45 hall 42 handover 23 hardware 28 header -25 headers 21 heading 48 heart 59 help 56 highest -56 history -43 hold -24 holder -22 hospital 26 house 41 html -20 id -24 image -60 images 31 importer -24 index -48 input -22 insurer 29 integration 69 interface 38 intranet 67 invoice -25 iso -32 job -45 jobs -20 json -40 key 44 kick 59 kiosk -35 kit -62 kitchen 41 label -44 last -125 later -31 layout 65 lease -25 ledger 20 left -117 legacy -23 legal 32 letter -20 library -101 life 25 lift -20 limit -83 line -37 lines 55 link -137 list -39 load -26 lobby -28 local 29 lock -43 log -65 logger -22 login -32 logo 82 lot -36 lower -29 lowest 28 loyalty 44 machine -43 mail 39 mailbox 28 main 55 mainframe 37 maintenance -28 management 20 manager -20 map -75 mapping 21 master 31 matrix 29 mean 26 meeting 36 menu -47 merger 96 mesh 24 message -80 messages 62 meter -26 metrics 36 migration 84 migrations 65 minutes 24 missing -32 model -25 moment 72 monitoring 43 month -68 month's -21 monthly -71 morning -25 most 42 move 40 name -86 naming 47 national -76 navigation 38 need 54 neighbouring 179 new 144 newsletter 61 next -84 night 74 nightly -21 nine -31 node -93 notation 32 note -43 notes 24 number -156 numbers -24 object 95 offsite 46 old 70 oldest -59 on 20 one 22 ones 113 only -101 operations -190 operator -24 order -145 orders -23 original 32 other 96 others 168 outage -56 outbox -32 outcome 67 output 53 outside -29 overall 20 overview -30 owner -54 package 38 page -122 pager 30 pages -37 panel -32 paper -30 parcel -38 parent 98 partition -30 partner 40 past 31 path -54 payload 21 payment 61 payments -48 pdf -34 people -38 physical 39 picture -29 pictures -24 pilot 115 pipeline 35 place 58 plan 58 planned -71 planner -60 plant 28 plate -42 platform -155 platform's -66 playground 30 pod -156 pods -31 port 26 portal 120 post -65 poster 43 pr -25 pre -43 predecessor 32 present 43 press -92 preview -27 previous 63 price -25 pricing 83 principle 29 print 169 procedure 59 process 38 product -24 profile 21 project 48 protocol 47 provider 24 public -22 pump 61 q 23 quality -32 quarter -28 query -70 queue -57 quiet 36 quota -31 raci 27 rack -53 radio -55 rates -42 raw -33 reader's -29 real -33 reason -52 reception 20 record -30 recording 20 records -29 red 58 redesign 44 reference 60 register -34 regulator -28 release -24 remaining 100 reorganisation 49 replica -39 repo 50 report 46 request -90 requirements 29 respective 34 response 48 responsible 104 rest 86 result 23 results 42 retention -33 return -58 right 50 rights 29 roadmap 35 robot 46 role -72 root -54 rota -52 route -53 routes 20 row -70 rule 34 rules 63 run -38 runbook -74 runners 23 running -20 safety 21 sales -45 same -76 scale -76 scanner -81 scheduler -28 schema 26 scope -26 score -22 scripts 29 sdk 48 search -45 seat -36 second 55 secret -27 section 35 security -76 sender -63 sensor -33 service -57 set -38 sftp -20 sheet 69 shelf -30 shift 40 sibling 95 sidecar -65 signature -45 signed -31 single -39 sister 87 slow -23 sms -30 sole -27 source -32 spans 94 split 125 sponsor 25 sprint 74 sql -33 squad 51 sre 20 staff 59 staging 89 standard -91 start -51 state 21 statement -38 statements 23 status -47 steering 63 steps -51 stock -28 story 59 structure 42 subject 73 sum 42 summer 88 supplier 54 support -91 syntax -55 table -25 tables 22 tablet -42 talk 43 target -40 tariff -57 team -26 team's -58 teams 41 template 38 tenant -108 tenant's -46 tenants 31 tender 41 text -99 thing -29 third 70 three -94 ticket -40 tile -22 till 24 time 60 token 25 tool 31 top -52 tracker -46 trail -31 train 75 training 68 trial 26 truth 39 tv 21 two -36 ui -40 union 54 unique -35 unit -23 update 33 upgrade 25 upload 59 upper 44 user -77 user's -38 usual 142 ux 40 valve -26 vendor 20 vendor's -35 very -76 view -34 vote 59 waiting -60 ward -81 warehouse -60 way 56 weather 84 webhook -25 website -49 week 78 weight -33 whiteboard 44 whole -55 widget 20 wiki -129 window -97 wish 65 word -96 workflow -30 worklist 34 works 69 workshop 26 wrong 78 yaml 22 year 49 years 20 yellow -51 ~ 71
their 24 & -46 new 47
theirs 136
them 88 & -28 : -59 ; 23 all 113 and 38 as 29 down 40 for 23 here 36 if 22 is 59 later -45 on 69 out 56 so -23 the 27 to -35 up 80 when 43 with 49
themselves -83
then 0 # -59 & -135 a 120 ask -29 delete -25 it 46 on -74 open 51 parks -28 restart -33 some 24 the 44 we 85
there 134 ; 47 a -48 and 29 are 119 for -25 in 24 is -63 was 35 were 20 yet -32
there's 107 a 143 an 34 no -61 nothing -41
therefore 20
these 215 days 50 in 54 on 24
they 119 are -62 do 38 go -20 have -41 need 32 say 44 stay 38 want 56 were -102
they'd 37
they're 28
they've 43
thing 131 and 48 we 94
things 191 in -32 that 81
think 161 about 57 of 23
thinking 32
thinks 20
third -85 entry -44 party 25 tab -61
thirty -54 minutes -31
this 184 : -52 after 38 and 58 area 31 chapter 25 component 58 for 46 heading 43 is -47 line 115 list 38 module -66 month 25 nicely 24 one 102 order -77 page 77 part 41 place 29 section 138 service -56 subject 23 with 23 ~ -60
those 56 are 33 days 46 for 48 in 42 of 59 who 20
though 55 not 20
thought 42
thousand -62 words 33
thread -38
threads -127
threat 22
three -32 : -20 days -33 questions -26 roles 22 seconds -30 times -29 weeks 80
threshold -35
thresholds 120
throttling 105
through 0 & -44 a -57 the 134 which -26
throughput 25
throw 54
thumb 37
tick -99
ticket -36 # -58 and 43 is -33 number 31 to -60 with 28
tickets -124 from -24
tide -24
tidy 138
tied 65 to 26
tier 48
tiers 68
tiff -21
tight 114
tile -87 on -45
tiles 73
till 33 and -25 the 29
tills -23
time 0 # -22 and 114 being 47 for -35 from -27 in -77 is -21 it -20 of -58 only 62 to 37 zone -45 zones -37
timeline -61
timely 112
timeout 169
timeouts 61
timers -31
times 20 a 25 as -31 in -31 the -51
timestamp -73
timestamps -27
timestamptz -32
timetable -37
tiny -36
title -34 and -24
titles -73
tls -65 # 45
to 68 # -122 add 25 agree -39 another -28 answer 24 anyone 36 approve 26 be 116 begin 57 bring 76 build 53 call -57 choose 44 close -28 code 22 come 102 commit 26 copy -23 correct -30 customers -22 date 41 describe 22 discuss 96 do -51 draw -42 each 62 end 23 every 45 everyone -24 explain 30 fill 22 five -41 follow 178 get 86 go 55 have -23 it 66 keep -38 left -35 list 22 load 23 log 44 look 31 manual -65 many -45 mention 25 move -49 name 73 nobody 20 observability 23 one 23 other 37 our -87 own 21 plan 46 point 32 print 32 protect 26 put 54 quote -25 record 48 repeat 28 replace -23 retry 23 say 35 see -104 share 58 show 50 sit 43 sleep 43 sort 51 staging -45 stdout -85 stop -36 support 50 take 44 ten 41 that -35 the -22 their -23 them -56 think 29 this 54 those 79 three -64 touch -24 two -34 type -30 understand 20 us 46 use 70 version 72 wait -60 what 78 which 68 work 33 write 47 you -66 zero -32 ~ 47
toast -49
today -87 : -31 it -32
today's -23
todo 0 : 27 and -23
together 121 with 136
toggle -49
toil 80
token -166 and 23 bucket 25
tokens -123
told 41 us 66 when -27
tom 41
tomorrow 20
tonnes -66
too 194 ; -59 ? 36 chatty 21 many 91
took 197 it 20 over -40 place 33 the 39
tool 119 and -43 for -30 of 20
tooling 31
tools 42
top -38 : 23 bar 29 right 20
topic 75 & -173 and -39 of 41
topics 0 above -24
total 23 # 83
totals -46
touch 0 wood 44
touched 94
touching -58
towards 0 & 69 the 22
toy -22
trace 41
traceability 98
traceable 139
traced 73
traces 64
tracing 181 is 24
track 92
tracked 226
tracker -20
tracking -38
trade -58
traffic 0 lights 88
trail 49
train 34
trained -30
training 41
transaction -70
transactions -20
transfer -110
transition 32
translated 90 from 36
translates -89
translating -47
translation 36
translators -26
transparency 38
treat -33
treated 34 with 28
tree -31
triage 96
trial 56
tried 62
tries -80
trigger 20
triggers 25
trouble -28
truck -109
trucks 35
trust 147
try 152 & 70 again -37 it 39
trying 52
tuned 52
turn -53 a -28 it 21
turned -35
turns -68 a 28 raw -22 the -31
tv 21 in 59
twelve -91
twenty -52 minutes -32
twice 103 a -69 and -30 is 40
twin 27
two -36 approvals 28 calls -31 columns -50 days 26 developers 26 for -26 hours 29 letters -31 minutes -21 numbers -21 of 39 orders 26 pages 56 people -66 sentences 22 tables -43 tenants 48 things -23 years 46 ~ -70
type 0 & 21 labels 116 the -65
typed -76
types 34 and 43
typical 74
typos 29
u -30
udp -103
ui 0 on 32
uml 59
umlauts 20
unchanged -64
unclear 23
under 95 # -225 & -74 a 27 discussion 68 it -62 load 65 the 36 way 31
underneath -49
understand 78
understanding 28
understood 54
undo -45
unfinished -42
unified 62
union 61
unique -112 index -36
unit 21 and 28 is -50 tests -29
units 32
unknown -188 the 68 to -74
unless -106 & -47 the -21
unlimited -29
unlock -22
unmatched -22
unpaid -46
until -158 # 64 a -47 he -33 it -46 midnight -38 that -20 then 105 they -42 you -55
untouched -47
unused -151
up 90 : -50 ; -28 after -26 again 21 and 56 at -46 by -29 down -24 for 52 is 39 steady 33 to -97 we -24 within 47
update -174 a -63
updates -125
upgrade 94
upgraded 31
upload -115 to -25
uploaded -36
uploads -104
upon 98
upper 0 half 53
ups 66
upstream 145
urgent -24
url 99
urls -31
us 174 # -90 & -49 : -98 a 46 and -24 as 22 at -25 by -53 from 49 in 63 is 45 to 20
usability 94
usable -21
usage 52 is 52
usb -31
use -33 & -77 a -39 are 34 in -69 is 76 it -44 the 61
used 0 & 20 by -46 in -78 to 205 up -77
useful 85
useless -25
user -42 # 26 can -79 has -20 interface 125 time -26
user's -42
users -116 are 107 find 44 have -33 of -42 see -21
uses 0 & 79 the -111
using -31 the 39
usual 117 ones 20
usually 20
utc -130
utf -42 # -42
ux 235 has 41 is 32
v 0 # 29
vacation 47
vacuum 26
valid -114 for -44 from -31 until -25
validate -31
validated 26
validates -42
validation -91
validator 26
value -115 and -36 for 31 to 54
values -86 are -48
valve -83
van -22
vanish -58
varchar -42
variable 46
variables -38
variants 48
varies 185
various 202
vary 113
vat -80
vault -90
vehicle -40
vendor 73 has 74
vendors 111
verb 136
verbs 72
verdict -30
verified -30
verify 52
version 91 # -22 ; 42 for 22 in -35 with 49 • -22
versioned 61 and 45
versions -43 and -49 are -72
very 97 seriously 24
vessel -40
via -27 the 39
video 98
view 79 & -49 and 21 for 47
views 30
visible -22 to -49
visit 20
visitors -38
voice -65
volume 29
volumes 28
volunteered 40
volunteers 25
vote 87
voted -24
votes 20
voucher 36
vouchers 50
vpn 47
vs 161
w 181 # -30
waf 32
wait -218 # -70 for -137 in -27 one 40 until -27
waited -21
waiting -127 for 75 in -29 on 33 time -31
waits -98 for -89 in -30
wakes -48
wall 0 in -39 screen 22
want 40 a 24 one 27 so 130 the -87 to -42
wanted 24 : 26 to 60
wants 124 a -20 the 24 to 37
ward -80
warm -60 up -45
warn -107
warning -97
warnings 0 and 37
warns -37
was 296 # 29 & 22 a 102 an 25 built -109 carried -70 closed 53 done 67 generated 20 in 44 issued -87 kept 56 last -53 lost -20 made 57 missing -23 moved 23 not -61 one 20 planned -31 put 30 removed 49 retired 30 split 74 switched 33 written 31
wasn't 59
waste 67
watch -72
watched 27
watches -45
watching -22
water -118
waterfall 94
watermark -55
way 67 and 21 of -50
we 159 accept -38 agreed -30 all 35 also -20 answer -35 are 130 ask -37 asked 26 believe 58 can 117 can't -57 cannot 32 could 41 couldn't 36 don't -60 follow -96 get 36 got -63 had 133 have 182 haven't 44 hold -21 hope -41 inherited 40 intend -40 keep -99 know 61 left 61 look -66 make -114 may 106 moved 82 must 41 need -57 no 55 only -53 plan -66 receive 20 recommend 37 removed 31 run -41 send -57 should -70 show 20 split 41 still -23 stop -52 store -24 take 93 think 38 threw 39 use -74 used 20 wait 92 want -74 wanted -77 were 47 will 118 would -77
we'd 167 like 51
we'll 197
we're 175
we've 148
weak 40
weather 117
web 0 shop 53
webhook -72 & 20 from -48 to -53
webhooks -120
website -68
week 37 # 85 ; 32 after 51 and -35 the -26
week's -56
weekday -41
weekdays -112
weekend 58
weekends -69
weekly 44 : 72 digest -20 monthly 73
weeks 75
weigh 22
weight -75
weights -64
weird 42
welcome 141
well 203 as 57 defined 61 received 37
went 237 away 25 out 56 stale -35 to 55
were 263 agreed 45 deleted -29 in 58 made -40 not 77 on 27 removed -49 taken 35
wet 49
wh -21 # -29
what 183 & 96 about 40 and 45 can -39 comes 23 counts 51 else 67 gets 59 happened -59 happens 39 has 21 if 71 it 21 leaves 32 remains -45 should -48 the -26 they -110 this 47 to 31 triggers 30 was -62 we -72 would -21 you -44
what's 75
whatever 114 & 82 else 110 is 22 you 24
wheel -28
when 0 & 94 a -170 all -27 an -27 from -24 i 51 it -26 no -36 nobody -26 one -38 something 49 the 71 they 112 we 58 you -36
where 22 & -40 a -21 in 67 it 81 the 37 they 78 to -25 we -61
wherever 69
whether 44 a 38 it 53 the -26 this 47 we 30
which 79 # -67 & 141 a -46 are 38 calls 34 carries -31 case -22 checks 86 does 55 has 37 is -41 it -26 leaves -58 makes 49 no 87 nobody -25 of 109 one 31 ones 35 should -32 takes 48 the -28 they -21 was 80 we 32 will -23 you -32
whichever 41
while -168 it -42 the 81
white -29
whiteboard 79
who 126 asked -31 calls 22 can 63 did -31 does 21 gets 55 have -25 is -27 may 81 owns 26 should -41 uses -49 wants 20
whoever 102
whole -62
whom 33
whose 20 name 24
why -40 a -42 this 44 we 36
widgets 42
width -79
wiki 78
will 76 come -54 describe 48 know 20 look 69 make -34 not -195 open -30 show 27 still -30 tell 45 write 108
win 0 over -25
wind -122
window 31
windows -65 event -23
winner 30
winter 48
wipe -60
wiped 39
wired -35
wish 149 list 40 to -114
wishes 108 to 24
with 78 # 43 all -50 an -72 any 22 both 26 care 64 due 29 each 95 everything 26 four -89 her 35 his 58 it 73 last -57 more 82 no 28 one -133 other 49 our 52 platform 59 real 50 status -34 the 97 their -21 this -22 three -61 two 29 user -52 version -38 ~ -25
withdrawn 45
within -91 # -47 an -31 one -43 seven 75 two -77
without -138 & -48 a 45 asking -48 calling -20 network -25 one 38 the 26 ticket 31 training 63
wizard -44 in -26
won 44
won't -55
wood 73
wording -72 of -21
words 0 : -51
work -50 and 50 in -93
worked 67 ~ 45
worker -97
workflow 34
working -128 day -63 days -98 group 56
worklist 32
workloads 41
works 0 council 33 from -74 offline -25 on 20 with -71
workshop 169 with 52
workshops 91
workspace 29
world 78
worse 55 than 67
worst -86
worth 110 a 59
would 144 be 35 change -28 expect 29 have -21 like -26 only 65 rather 35
wrapped -48
write -39 a -34 in -44 it 35 the -73 them 55 this 96 to -71 up 72 ~ -49
writes -73 & 34 a -48 the -29 to -26
writing 70
written 61 by -64 down 35 in -151 to -109 yet 110
wrong 0 & -20 prices -24
wrote 159 a 58
x 0 # -32 ray -20
xml -62
xsd 48
xx -49
y 60
yaml 97
year 37 ; -29 after -61 and -119 by -49 in 23 the 35
year's 52 holidays -23
yearly 96 • 39
years 87 after -35 and 53 the 35
yes -21 no 49
yesterday's -90
yet 0 so 45 to 57
yields -56
you 29 a 79 ask -39 can't 56 cannot 33 do 35 don't 22 get -27 have -48 like -92 may -24 more 28 must 24 need -21 should -45 the 29 want -89 will 21 would 54
you'd 56
you'll 72
you're 73
you've -28
your 0 & -30 own -27
yours 75
zero -174 or -63
zip 54 with -35
zone -56
zones -51
zoom -63
zpl -24
~ 135 # -63 & -170 ; 46 ? 26 a -107 according 22 answers 51 apply 38 are 35 as -52 by -103 can -21 catalogue 50 come -58 does -51 end -52 ends -30 exist 49 file -64 follows -36 for 52 format 28 from 27 gets -57 go 146 handling 34 has 37 help 36 helps 29 if -68 is -49 it 39 keep 20 kit 65 live 33 make 61 manual -43 may 26 must 120 needs 36 of -117 on -30 only -46 or -23 over 29 predictably 54 protection 68 protects 20 run -75 says 36 service 22 shall 31 should 190 shows 62 still -38 tells 80 that -30 the 50 this -28 to -47 too 33 trail 75 under -29 was 48 were 55 what -42 wherever 22 which -54 work 53 workshop 26
• -186 # -63 & -94 a -49 access 21 action 36 admin 74 all -42 an -45 api -20 as -118 at -25 availability 27 call -50 cancel 29 compare 39 cost 54 create 26 customer 49 data 28 delete -32 deletion -20 delivery 47 double 117 draft -32 draw 20 drop 61 empty 50 events 32 every -21 export -53 filter -24 hands -56 header 97 images 66 import 109 in -83 ingestion -21 internal -44 kafka -36 keep -20 kept 98 kpi -38 limits -27 look -31 manual -27 max -44 meter -57 monthly 92 more 31 new -25 next 20 nightly 38 not 22 nothing 56 on -29 one 74 open -37 order 77 page -35 pause -23 pdf -26 photos 29 platform -38 policy -50 post 47 price 25 push -24 put 42 queue 104 read -30 record 44 red -25 register -20 request 35 rest 91 retention 64 retry -40 review 49 role 29 run -50 same 42 schema 64 search 55 secrets 28 see 36 session -20 set -31 sftp 29 start 42 stored 65 tell -40 test 30 the 33 tls -29 to 71 ui -38 update -23 upload -23 validates -21 weekly 53 when -53 who 54 ~ -20
… 300
`;

// EXTERNAL MODULE: ./build/src/once.js
var once = __webpack_require__(2852);
;// CONCATENATED MODULE: ./build/src/assess/learned/weights.js

/** What a mark counts for. */
const MARK = 0.5;
/** How much a heading may speak against a text, in the table's unit, until it is heard. */
const UNHEARD = 50;
/** Words from which on each counts for less: a long text has more of any sort, and one of unknown words tells little of its own. */
const FEW = 8;
/** What each known word and pair of a text with so many tokens counts for. */
function shareOf(tokens) {
    return 2 / Math.sqrt(Math.max(FEW, tokens));
}
function openWeights(table) {
    const lines = (0,once/* once */.O)(() => readLines(table));
    const words = new Map();
    // Only words and pairs of the table are kept: what documents say besides has no bound.
    const wordOf = (text) => {
        const known = words.get(text);
        if (known)
            return known;
        const line = lines().get(text);
        if (line === undefined)
            return null;
        const word = { line, weight: numberAt(line, text.length + 1), pairs: new Map() };
        words.set(text, word);
        return word;
    };
    return { weigh: (features) => weigh(wordOf, features) };
}
function weigh(wordOf, { tokens, marks, place }) {
    const known = new Map();
    const add = (first, second) => {
        const word = wordOf(first);
        if (word === null)
            return;
        if (word.weight !== 0)
            known.set(first, word.weight);
        const pair = second === undefined ? 0 : pairOf(word, second);
        if (pair !== 0)
            known.set(`${first} ${second}`, pair);
    };
    for (const [at, token] of tokens.entries())
        add(token, tokens[at + 1]);
    add(`^${tokens[0] ?? ''}`, tokens[1]);
    let sum = 0;
    for (const weight of known.values())
        sum += weight;
    const sumOf = (names) => names.reduce((total, name) => total + (wordOf(name)?.weight ?? 0), 0);
    const own = shareOf(tokens.length) * sum + MARK * sumOf(marks);
    return own + Math.min(0, MARK * sumOf(place) + UNHEARD);
}
function readLines(table) {
    const lines = new Map();
    for (const line of table.split('\n'))
        lines.set(line.slice(0, line.indexOf(' ')), line);
    return lines;
}
/** A line has hundreds of pairs, and few are ever asked for. */
function pairOf({ line, pairs }, second) {
    const known = pairs.get(second);
    if (known !== undefined)
        return known;
    const at = line.indexOf(` ${second} `);
    if (at === -1)
        return 0;
    const weight = numberAt(line, at + second.length + 2);
    pairs.set(second, weight);
    return weight;
}
/** Of a weight, in characters. */
const LONGEST_NUMBER = 4;
function numberAt(line, at) {
    return Number.parseInt(line.slice(at, at + LONGEST_NUMBER), 10);
}

// EXTERNAL MODULE: ./build/src/assess/substance/placeholder.js + 1 modules
var placeholder = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/src/assess/evidence/unanswered.js







/** How many words a text has that is weighed: of fewer nothing can be told, and whoever writes more has something to say. */
const WORDS = { least: 3, most: 60 };
/** UTF-16 units in which no more than so many words can stand that anybody writes, and those of a text that quotes code. */
const unanswered_LETTERS = { most: 600, beside: 200 };
/**
 * From here on a text is taken for one that tells nothing, in the table's unit (100 is e : 1). Of collections that the table was not
 * learned from it then finds every second such text, and takes one of four hundred others for one. Texts of words that the table
 * hardly knows come to 140 at most.
 */
const LEAST = 170;
const weights = openWeights(UNANSWERED);
/** What a little text is weighed by, null where it is too short or too long for that, or links to another site. */
function weighable({ heading, blocks }) {
    let letters = 0;
    let quotes = false;
    for (const block of blocks) {
        if (!('text' in block))
            continue;
        if (block.text.includes('://'))
            return null;
        letters += block.text.length;
        quotes ||= block.text.includes('`');
    }
    if (letters > (quotes ? unanswered_LETTERS.beside : unanswered_LETTERS.most))
        return null;
    const features = featuresOf(blocks, heading);
    return features.length < WORDS.least || features.length > WORDS.most ? null : features;
}
/**
 * Why the little text below a heading or behind a label tells nothing of what that promises, going by what readers found of such
 * texts; null where it does, or where it is more than a little text.
 */
function unansweredAt({ outline, labelAt }, index) {
    const found = littleTextAt(outline, index, labelAt);
    if (found === null || found.blocks.every((block) => 'text' in block && (0,placeholder/* isOnlyLink */.DE)(block.text)))
        return null;
    const features = weighable(found);
    if (features === null || weights.weigh(features) < LEAST)
        return null;
    const text = found.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
    return `what stands there reads as not told yet: "${shortened((0,page_plain/* plainText */.w)(text), LONGEST_QUOTE)}"`;
}
/** Longest quote in a reason. */
const LONGEST_QUOTE = 60;

;// CONCATENATED MODULE: ./build/src/assess/evidence/labels.js









/** Longest path; V8's regular expressions give up on megabytes of it. */
const LONGEST_ADDRESS = 1000;
/** The path of a file and nothing else. */
const ADDRESS = /^`?[\w.-]+(?:\/[\w.-]+)+`?$/;
/** What a module does and does not is said under "Scope" too, where else stands what a page is about. */
const SCOPES = new Set(['in scope', 'out of scope', 'not in scope', 'does', "doesn't", 'does not']);
/** Label lines, bold leads, leads of list items and table rows, terms, and titles of boxes and tabs. */
function findLabels(search, open, report) {
    const { outline } = search;
    let listing = false;
    for (const [index, block] of outline.blocks.entries()) {
        if (block.kind === 'heading')
            listing = isListing(block.text);
        findInnerLabels(search, block, open, report);
        const label = search.labelAt(index);
        if (label === null)
            continue;
        const isHeading = label.rest === '' && headsParagraph(block, label);
        const topics = topicsOf(label.text, isHeading ? 'heading' : 'label', search, open);
        if (topics.length === 0)
            continue;
        // Below a first paragraph on its scope some pages have bold words for headings.
        const isListed = listing && !SCOPES.has(label.text.toLowerCase()) && !headsParagraph(block, label);
        const verdict = labels_weigh(search, index, label, isListed);
        // "Source: `src/auth.rs`" says where something is; only by the topic's own name is that enough.
        const isAddress = label.rest.length <= LONGEST_ADDRESS && ADDRESS.test(label.rest);
        for (const { topic, exact, isHead, unsure } of topics) {
            // The first cell of a row names a thing of some sort: "API key management" may be a component.
            if (!exact && (isAddress || (block.kind === 'row' && !isHead)))
                continue;
            if (unsure && !isConfirmed(search, index, topic))
                continue;
            const { least } = search.column.topics[topic] ?? {};
            const shortfall = verdict.evidence === 'covered' ? shortfallAt(search, index, least) : null;
            const found = shortfall ? { evidence: 'mentioned', reason: shortfall } : verdict;
            report(topic, { line: block.line, quote: label.text, exact, ...found });
        }
    }
}
/** "**Role.** Turns records into lines": bold words at the beginning of a paragraph head what follows, as a heading does. */
function headsParagraph(block, label) {
    return ((block.kind === 'text' && block.opens && label?.style === 'bold') || (block.kind === 'box' && block.box !== 'tab'));
}
/** Characters of a paragraph in which labels of later sentences are looked for. */
const LOOKED_AT = 1000;
/** Labels at the beginning of later sentences: "Comes in: batches. Goes out: events." */
const INNER = /[.!?;] ([A-Z][A-Za-z ]{2,24}): (?=\S)/g;
function findInnerLabels(search, block, open, report) {
    if ((block.kind !== 'text' && block.kind !== 'item') || !block.text.includes(': '))
        return;
    for (const found of block.text.slice(0, LOOKED_AT).matchAll(INNER)) {
        const [, label = ''] = found;
        const rest = block.text.slice(found.index + found[0].length);
        if ((0,substance/* isBlankAnswer */.xB)(label, rest.split(/[.!?;] /, 1)[0] ?? ''))
            continue;
        for (const { topic, exact, unsure } of topicsOf(label, 'label', search, open))
            if (!unsure)
                report(topic, { evidence: 'covered', line: block.line, quote: label, exact });
    }
}
/** The label that a block is, where nothing stands on its line and something below it; else null. */
function labelAlone({ outline, labelAt }, index) {
    const label = labelAt(index);
    if (label === null || label.rest !== '' || !hasContentAfter(outline, index, label))
        return null;
    return label.text;
}
/** What a block is a label for, null where it is none. */
function labelOfBlock(block) {
    if (block.kind === 'text')
        return block.opens || isMarked(block.text) ? labelOf(block.text, block.opens) : null;
    if (block.kind === 'item')
        return isIdentifier(block.text) ? null : labelOf(block.text, true);
    if (block.kind === 'row')
        return labelOfRow(block.text, block.rest);
    if (block.kind === 'term')
        return labelOf(block.text, true);
    if (block.kind === 'box')
        return block.text === '' ? null : { text: block.text, rest: '', style: 'plain' };
    return null;
}
/** A row's first cell names what the others say; a link or a value in it does not. */
function labelOfRow(text, rest) {
    return isIdentifier(text) || text.includes('](') ? null : { text: (0,page_plain/* plainText */.w)(text), rest, style: 'colon' };
}
/** A line inside a paragraph is a label only where it is marked as one. */
function isMarked(text) {
    return text.startsWith('**') || text.startsWith('__') || text.startsWith('#');
}
function labels_weigh(search, index, label, listing) {
    const { outline } = search;
    if (listing)
        return { evidence: 'mentioned', reason: 'listed in a section that only points to others' };
    if (pointsElsewhere(label.rest))
        return { evidence: 'mentioned', reason: 'only points elsewhere' };
    if (label.rest !== '') {
        const isToCome = (0,promise/* announcesHeading */.$)(label.text, label.rest);
        if (isToCome || (0,substance/* isBlankAnswer */.xB)(label.text, label.rest) || isBlankLine(outline, index))
            return { evidence: 'placeholder', reason: 'a label with a placeholder' };
    }
    else if (!hasContentAfter(outline, index, label))
        return { evidence: 'mentioned', reason: 'a label with nothing after it' };
    const unanswered = unansweredAt(search, index);
    return unanswered ? { evidence: 'mentioned', reason: unanswered } : { evidence: 'covered' };
}
/** A line of its own that says nothing for all its words: the field of a form that nobody filled in. */
function isBlankLine({ blocks, says }, index) {
    const block = blocks[index];
    if (block?.kind !== 'text' && block?.kind !== 'item' && block?.kind !== 'row')
        return false;
    return !says(index) && !(0,substance/* isBareLabel */.nZ)(block.text);
}
/** Whether what stands after a label belongs to it and says something. */
function hasContentAfter({ blocks, says }, index, label) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined || next === undefined)
        return isCaption(blocks, index);
    if (isCaption(blocks, index))
        return true;
    if (next.kind === 'heading')
        return false;
    if (block.kind === 'item') {
        const deeper = next.kind === 'text' ? next.depth > block.depth || !next.opens : next.depth > block.depth;
        return deeper && isContent(blocks, says, index + 1);
    }
    if (block.kind === 'box')
        return next.depth > block.depth
            ? isContent(blocks, says, index + 1)
            : block.box !== 'tab' && isContent(blocks, says, index + 1);
    const nextLabel = next.kind === 'text' && next.opens ? labelOf(next.text, true) : null;
    if (nextLabel !== null && nextLabel.rest === '' && nextLabel.style === label.style && label.style !== 'plain')
        return false;
    return isContent(blocks, says, index + 1);
}
/** The block says something, or is the head of something that does (a table, a term, a box, a label below a label). */
function isContent(blocks, says, index) {
    for (let at = index; at < blocks.length && at < index + 4; at++) {
        if (says(at))
            return true;
        const block = blocks[at];
        const isHead = block?.kind === 'table' || block?.kind === 'term' || block?.kind === 'box';
        if (!isHead && !(block?.kind === 'text' && (0,substance/* isBareLabel */.nZ)(block.text)))
            return false;
    }
    return false;
}
/** "Figure 2: …" in italics below the image that it names. */
function isCaption(blocks, index) {
    const block = blocks[index];
    const before = blocks[index - 1];
    return block?.kind === 'text' && before?.kind === 'image' && /^[_*]{1,2}\S/.test(block.text);
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/by-words.js





/**
 * Headings and labels that no topic of the column has by name. No list of names has them all, so one word is enough: a
 * noun of the topic ("Retry behaviour"), in a question or clause what it asks for ("What wakes us up"), or a word of a
 * topic that no table knows, where the section begins with the others.
 */
function findByWords(search, open, report) {
    const { outline } = search;
    let listing = false;
    for (const [index, block] of outline.blocks.entries()) {
        if (block.kind === 'heading')
            listing = isListing(block.text);
        if (listing || index === outline.title)
            continue;
        const text = block.kind === 'heading' ? block.text : (labelAlone(search, index) ?? by_words_boldLead(search, index));
        if (text === null)
            continue;
        const { asked: ask } = search.column;
        const asked = [
            ...(block.kind === 'heading' ? [] : ask(text, 'label')),
            ...(block.kind === 'heading' || headsParagraph(block, search.labelAt(index)) ? ask(text, 'heading') : []),
        ];
        if (!asked.some(({ topic }) => open.has(topic)))
            continue;
        if (block.kind === 'heading' && !hasOwnContent(outline, index))
            continue;
        if (unansweredAt(search, index) !== null)
            continue;
        for (const { topic, missing } of asked)
            if (open.has(topic) && isSaid(search, index, missing))
                report(topic, { evidence: 'covered', line: block.line, quote: text });
    }
}
/** Words of a lead that asks for something; "**Who:** Anna" only fills a field. */
const CLAUSE = 3;
/** Least that a shorter lead has behind it, in UTF-16 units. */
const SENTENCE = 30;
/** "**If the queue grows:** restart the reader": a bold lead asks like a heading, where something follows it. */
function by_words_boldLead({ outline, labelAt }, index) {
    const label = labelAt(index);
    if (label === null || label.style !== 'bold' || label.rest === '' || !outline.says(index))
        return null;
    const isLong = outline.blocks[index]?.kind === 'text' && label.rest.length >= SENTENCE;
    return isLong || label.text.split(' ').length >= CLAUSE ? label.text : null;
}
/** Blocks of a section in which it says what it is about; what comes later is only one matter of many. */
const BEGINNING = 12;
/** Whether the beginning of a section has all of some words. */
function isSaid({ outline, numbersAt }, heading, words) {
    if (words.length === 0)
        return true;
    const end = Math.min(outline.ends[heading] ?? outline.blocks.length, heading + 1 + BEGINNING);
    const left = new Set(words);
    for (let index = heading + 1; index < end && left.size > 0; index++)
        for (const number of numbersAt(index))
            left.delete(number);
    return left.size === 0;
}

;// CONCATENATED MODULE: ./build/src/assess/names/match.js

/** Nouns that say of what sort a section is, not what it is about. "Handling of errors" is about errors. */
const SORTS = new Set('list scope area overview summari descript detail inform note section handl manag definit type kind tabl catalog exampl design model refer document guid explan discuss specif format structur polici rule set'.split(' '));
/** Verbs that begin an instruction: "Create schema" is an operation, not a section about schemas. */
const ACTIONS = new Set('creat get updat delet ingest export import fetch remov add submit cancel regist set check open'.split(' '));
/** Verbs that begin a step: "Check Prometheus logs" is no label for logs. */
const STEPS = new Set('check verifi inspect open see run read watch review tail look find use set enabl disabl configur confirm restart'.split(' '));
/** Verbs that begin the description of an operation: "Force an error" is about a call, not about errors. */
const OPERATIONS = new Set([
    ...ACTIONS,
    ...STEPS,
    'forc',
    'trigger',
    'return',
    'send',
    'list',
]);
/** "Create schema", "Check Prometheus logs": steps and operations, whatever they are done to. */
function isInstruction(title) {
    const first = title.stems[0] ?? '';
    return ACTIONS.has(first) || STEPS.has(first);
}
/** How many further words may follow a name: "Log format and retention" is about logs, a whole sentence is not. */
const MOST_FOLLOWING = 3;
/** How many words may follow a phrase in a label: "How to reach it". */
const PHRASE_FOLLOWING = 1;
/** How many words may stand before a name in a label. */
const MOST_BEFORE = 2;
/** How many further words a label may have that says a name with a preposition: "Checks required for a merge". */
const MOST_BETWEEN = 2;
/** What may follow the name of a topic in a label: "User stories served". */
const DONE = new Set('serv touch cover affect support involv address concern fulfil'.split(' '));
/** How many words may stand in the gap of a question: "What does the data contract registry do?" */
const WIDEST_GAP = 5;
/**
 * Whether a title is about what a name says: it is the name, or a segment of it ends with the name ("Service metrics"),
 * or begins with it ("Metrics for operators", "Alert routing"), or only sorts it ("List of endpoints"), or has all its
 * words in another order.
 */
function titleMatches(title, name) {
    const { stems } = name;
    const isPart = !name.strong;
    if (name.tail)
        return asks(title.full, stems, name.tail);
    if (name.phrase)
        return name.whole ? equal(title.full, stems) : contains(title.full, stems);
    if (equal(title.stems, stems))
        return true;
    if (name.whole)
        return title.segments.some((parts) => parts.length === 1 && equal(parts[0] ?? [], stems));
    for (const parts of title.segments) {
        const head = parts[0] ?? [];
        if (endsWith(head, stems) && (head.length === stems.length || !ACTIONS.has(head[0] ?? '')))
            return true;
        if (startsWith(head, stems) && head.length - stems.length <= MOST_FOLLOWING && !(isPart && isOrder(head, stems)))
            return true;
        const complement = parts[1];
        if (complement && startsWith(complement, stems) && head.every((stem) => SORTS.has(stem)))
            return true;
        if (stems.length > 1 && startsWith(parts.flat(), stems))
            return true;
    }
    return hasAll(title, stems, MOST_FOLLOWING);
}
/** "Delete user" is an operation and no deletion of data; "Deletion rules" only sorts it. */
function isOrder(head, stems) {
    return stems.length === 1 && ACTIONS.has(head[0] ?? '') && !head.slice(1).every((stem) => SORTS.has(stem));
}
/** All words of a name that has several, in any order, and not many others. */
function hasAll(title, stems, mostOthers) {
    return (stems.length > 1 &&
        title.stems.length <= stems.length + mostOthers &&
        stems.every((stem) => title.stems.includes(stem)));
}
/**
 * The same for a label or lead, where there is less room for more: it is the name, or a segment of it is, or it ends
 * with the name and a word or two before it ("Key metrics"). "Produce decisions" is no label for what is produced.
 */
function labelMatches(title, name) {
    const { stems } = name;
    if (name.tail)
        return asks(title.full, stems, name.tail);
    if (name.phrase)
        return startsWith(title.full, stems) && title.full.length <= stems.length + PHRASE_FOLLOWING;
    if (equal(title.stems, stems))
        return true;
    if (name.strong && title.full.length > title.stems.length && hasAll(title, stems, MOST_BETWEEN))
        return true;
    return title.segments.some((parts) => {
        const head = parts[0] ?? [];
        if (name.whole)
            return parts.length === 1 && equal(head, stems);
        return (equal(head, stems) ||
            (parts.length === 1 && equal(withoutNumber(head), stems)) ||
            (name.strong && parts.length === 1 && equal(head.slice(0, -1), stems) && DONE.has(head.at(-1) ?? '')) ||
            (parts.length === 1 &&
                endsWith(head, stems) &&
                head.length <= stems.length + MOST_BEFORE &&
                !ACTIONS.has(head[0] ?? '') &&
                !STEPS.has(head[0] ?? '')));
    });
}
/** "Example 2" is an example. */
function withoutNumber(stems) {
    return /^[0-9]{1,3}$/.test(stems.at(-1) ?? '') ? stems.slice(0, -1) : stems;
}
/**
 * The question may go on with a preposition, or stand beside another one: "How does it behave under load?", "What we take,
 * and what we give back".
 */
function asks(full, start, tail) {
    const first = start[0] ?? '';
    for (let from = full.indexOf(first); from !== -1; from = full.indexOf(first, from + 1))
        if (asksFrom(full.slice(from), start, tail))
            return true;
    return false;
}
function asksFrom(full, start, tail) {
    if (!startsWith(full, start))
        return false;
    for (let at = start.length; at <= start.length + WIDEST_GAP && at + tail.length <= full.length; at++) {
        const next = full[at + tail.length];
        if (startsWith(full.slice(at), tail) && (next === undefined || CLAUSES.has(next) || hasPreposition([next])))
            return true;
    }
    return false;
}
/** What a second question begins with. */
const CLAUSES = new Set(['and', 'what', 'how']);
/** Whether a title says a name with no word before it: "Encryption at rest", not "Merchant key management". */
function isHeadOf(title, { stems, phrase, tail }) {
    if (phrase || tail)
        return startsWith(title.full, stems);
    return title.segments.some((parts) => startsWith(parts[0] ?? [], stems));
}
/** Whether a text has a name somewhere; the words of a question, and those that count only alone, say nothing there. */
function isNamedIn(stems, name) {
    return !name.whole && !name.tail && contains(stems, name.stems);
}
/** Whether stems occur one behind the other. */
function contains(stems, wanted) {
    const first = wanted[0];
    if (first === undefined)
        return false;
    for (let at = stems.indexOf(first); at !== -1; at = stems.indexOf(first, at + 1)) {
        if (wanted.every((stem, index) => stems[at + index] === stem))
            return true;
    }
    return false;
}
function equal(stems, wanted) {
    return stems.length === wanted.length && startsWith(stems, wanted);
}
function startsWith(stems, wanted) {
    return stems.length >= wanted.length && wanted.every((stem, index) => stems[index] === stem);
}
function endsWith(stems, wanted) {
    const offset = stems.length - wanted.length;
    return offset >= 0 && wanted.every((stem, index) => stems[offset + index] === stem);
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/headings.js










/** Headings that are about a topic: a section where something stands below, else a placeholder. */
function findHeadings(search, open, report) {
    const { outline } = search;
    for (const [index, block] of outline.blocks.entries()) {
        if (block.kind !== 'heading' || block.text === '')
            continue;
        const topics = topicsOf(block.text, 'heading', search, open);
        if (asksForTitle(search, block.text))
            for (const topic of open)
                if (search.column.topics[topic]?.opening)
                    topics.push({ topic, exact: false, isHead: true, unsure: false });
        if (topics.length === 0)
            continue;
        const isTitle = index === outline.title;
        const hasContent = hasContentBelow(outline, index);
        const listing = isListing(block.text);
        const isPointer = hasContent && onlyPointsElsewhere(outline, index);
        const unanswered = (0,once/* once */.O)(() => unansweredAt(search, index));
        const mention = (reason) => ({
            evidence: 'mentioned',
            line: block.line,
            quote: block.text,
            reason,
        });
        for (const { topic, exact, unsure } of topics) {
            if (listing && !exact && !unsure)
                continue;
            if (isTitle && !titleCounts(search, block.text, topic))
                continue;
            if (unsure && !isConfirmed(search, index, topic))
                report(topic, mention('a heading that is used for other things too, and nothing under it says that this is meant'));
            else if (!hasContent)
                report(topic, {
                    evidence: 'placeholder',
                    line: block.line,
                    quote: block.text,
                    reason: reasonOf(outline, index),
                    exact,
                    isLeftOpen: isLeftOpen(search, index, topic, exact, topics.length === 1),
                });
            else {
                const { least, opening } = search.column.topics[topic] ?? {};
                const section = () => outline.blocks.slice(index + 1, outline.ends[index]);
                const lack = () => shortfallOf(block.text, section(), least) ?? (opening ? null : unanswered());
                const shortfall = isPointer ? POINTER : unsure ? null : lack();
                report(topic, shortfall
                    ? { ...mention(shortfall), exact, isLeftOpen: exact || topics.length === 1 }
                    : { evidence: 'section', line: block.line, quote: block.text, exact });
            }
        }
    }
}
const POINTER = 'a section that only points to another page';
/** Whoever wrote something there is told that it was seen. */
function reasonOf({ blocks, ends }, heading) {
    const text = firstText(blocks.slice(heading + 1, ends[heading]));
    if (text === null)
        return 'a heading with nothing under it';
    return `a heading, and nothing under it that says anything: "${shortened((0,page_plain/* plainText */.w)(text), headings_LONGEST_QUOTE)}"`;
}
/**
 * "TBD" right below a heading that is about this topic alone: the author knows that the topic is not treated. Where nothing
 * stands below one, what follows may be its parts on the wrong level, unless both are numbered, or it is another topic's.
 */
function isLeftOpen({ outline, column }, heading, topic, exact, isSole) {
    const { blocks, ends } = outline;
    const below = blocks.slice(heading + 1, ends[heading]);
    if (below.length === 0) {
        const next = blocks[heading + 1];
        const isOfAnother = next?.kind === 'heading' &&
            column.matches(next.text, 'heading').some((match) => match.exact && match.topic !== topic);
        return exact && (next === undefined || isOfAnother || (isNumbered(blocks[heading]) && isNumbered(next)));
    }
    return (exact || isSole) && firstText(below) !== null && !below.some(({ kind }) => SHOWN.has(kind));
}
function isNumbered(block) {
    return block?.kind === 'heading' && /^\d/.test(block.text);
}
/** What shows something, whatever the words beside it say. */
const SHOWN = new Set(['code', 'image', 'opaque', 'include']);
/** Longest quote in a reason. */
const headings_LONGEST_QUOTE = 60;
/**
 * The page's own title speaks for a topic only where it says just that, and not merely what every page of this column
 * or module is called. A column whose only topic is its own name is the exception: there the page is the topic.
 */
function titleCounts(search, text, topic) {
    const title = search.titleOf(text);
    const names = search.column.topics[topic];
    if (names === undefined)
        return false;
    const ownTitles = search.ownTitles();
    const isColumn = ownTitles.some((own) => isEqual(own, title));
    const onlyTopic = search.column.own === 1 &&
        ownTitles.some((own) => names.names.some(({ stems }) => stems.join(' ') === own.stems.join(' ')));
    if (isColumn)
        return onlyTopic;
    return (names.names.some(({ stems, phrase, strong }) => strong && stems.join(' ') === (phrase ? title.full : title.stems).join(' ')) || isOnlyTopicOf(search, text, topic, ownTitles));
}
/** "Alarm screens" speaks for the screens, and for nothing else; what the module is called anyway speaks for nothing. */
function isOnlyTopicOf(search, text, topic, ownTitles) {
    const matched = search.column.matches(text, 'label');
    if (search.titleOf(text).segments.length !== 1 || matched.length !== 1 || matched[0]?.exact !== true)
        return false;
    const names = search.column.topics[topic]?.names ?? [];
    return !ownTitles.some((own) => names.some((name) => name.strong && contains(own.full, name.stems)));
}
function isEqual(left, right) {
    return left.stems.join(' ') === right.stems.join(' ');
}
/** "What is the scheduler?" on the page of the scheduler asks for its role. */
function asksForTitle({ outline, stemsOf }, text) {
    if (!/what/i.test(text))
        return false;
    const [what, is, ...rest] = stemsOf(withoutQuestionMark(text));
    const title = outline.blocks[outline.title];
    if (what !== 'what' || is !== 'is' || rest.length === 0 || title?.kind !== 'heading')
        return false;
    const named = new Set(stemsOf(title.text));
    return rest.every((stem) => named.has(stem));
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/mentions.js


/** Most lines that one topic is looked for in, once it was found; without an explanation the first is enough. */
const ENOUGH = 5;
/** Lines that name a topic and no more. */
function findMentions(search, open, report) {
    const { index: phrases, meanings } = search.column.prose();
    const left = new Map([...open].map((topic) => [topic, search.explain ? ENOUGH : 1]));
    for (const [index, block] of search.outline.blocks.entries()) {
        if (left.size === 0)
            return;
        if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row')
            continue;
        const named = new Set();
        eachPhrase(phrases, search.numbersAt(index), (id) => {
            const meaning = meanings[id];
            if (meaning && !meaning.denies)
                named.add(meaning.topic);
        });
        for (const topic of named) {
            const more = left.get(topic);
            if (more === undefined)
                continue;
            const quote = (0,page_plain/* plainText */.w)(block.kind === 'row' ? `${block.text} ${block.rest}` : block.text);
            report(topic, { evidence: 'mentioned', line: block.line, quote, reason: 'only named in passing' });
            if (more === 1)
                left.delete(topic);
            else
                left.set(topic, more - 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/assess/names/topic-match.js


/** Whether a heading (or, more strictly, a label) is about a topic, and by which of its names. */
function matchTopic(title, topic, as) {
    const matches = as === 'heading' ? titleMatches : labelMatches;
    const name = findName(title, topic, matches);
    if (name === null)
        return null;
    const denied = topic.not.filter((phrase) => contains(title.full, phrase));
    return denied.length === 0 ? name : findName(topic_match_without(title, denied), topic, matches);
}
/** A title without the segments that are about something else: of "Inputs and input validation" the first is left. */
function topic_match_without({ segments }, denied) {
    const left = segments.filter((parts) => {
        const stems = new Set(parts.flat());
        return !denied.some((phrase) => phrase.every((stem) => stems.has(stem) || hasPreposition([stem])));
    });
    const stems = left.flat(2);
    return { segments: left, stems, full: stems };
}
/** Whether a column of a table is about a topic: by the topic's own names, or by what such tables have as columns. */
function isColumnOf(title, { names, columns, not }) {
    if (not.some((phrase) => contains(title.full, phrase)))
        return false;
    return (columns().some((name) => titleMatches(title, name)) ||
        names.some((name) => name.strong && labelMatches(title, name)));
}
/** Whether a table has two columns that make it one about a topic only together: "From" and "To". */
function arePairOf(titles, { pairs }) {
    return pairs().some((pair) => pair.every((name) => titles.some((title) => titleMatches(title, name))));
}
/** The topic's own names first, then those that are sure. */
function findName(title, { byStem }, matches) {
    let sure = null;
    let unsure = null;
    for (const stem of title.full) {
        for (const name of byStem.get(stem) ?? []) {
            if ((sure !== null && !name.strong) || !matches(title, name))
                continue;
            if (name.strong && !name.unsure)
                return name;
            if (name.unsure)
                unsure ??= name;
            else
                sure = name;
        }
    }
    return sure ?? unsure;
}

// EXTERNAL MODULE: ./build/src/assess/substance/place.js
var place = __webpack_require__(8542);
;// CONCATENATED MODULE: ./build/src/assess/field/products.js
/** Products that are run beside a service, each with its other names: where several stand together it says what it needs. */
const PRODUCTS = 'postgres / postgresql / mysql / mariadb / sql server, redis / memcached / valkey, kafka / rabbitmq / nats / sqs / pulsar / service bus, mongodb / dynamodb / cassandra / cosmos db, elasticsearch / opensearch / solr, s3 / minio / blob storage / gcs, stripe / razorpay / paypal / adyen, keycloak / auth0 / okta / entra, smtp / sendgrid / twilio / mailgun, prometheus / grafana / opentelemetry / otel, vault, temporal / airflow / celery';

;// CONCATENATED MODULE: ./build/src/assess/evidence/line-kind.js

/** Longest stretch of a line that is looked at for a request. */
const REQUEST = 80;
/** A request line as people write it in headings, labels, lists and tables: `GET /v1/items`. */
function isRequestLine(text) {
    const start = text.slice(0, REQUEST);
    return (/^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[.)]?\s+)?[`*_\s]*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[`*_]*\s+[`*_]*(?:\/|https?:|\{|\$)/.test(start) || /^[^:：`]{1,24}[:：][*_\s`]*(?:GET|POST|PUT|PATCH|DELETE)[`*_\s]*(?:\/\S*\s*)?$/.test(start));
}
/** A path behind its label: `- **URL**: /v1/items`. On a page about screens it is where a screen is found. */
function isLabelledPath(text) {
    return /^[*_]{0,2}(?:url|uri|path|route|endpoint)[*_]{0,2}[:：][*_\s`]*\/\w/i.test(text.slice(0, REQUEST));
}
/** "As a data owner I want to hear of a broken feed": the form of a user story. */
function isUserStory(text) {
    if (!/as/i.test(text.slice(0, STORY_OPENING)))
        return false;
    return /^(?:[\s*_`-]{0,4}[A-Z]{2,6}(?:-[A-Z]{2})?-?\d{1,4}[.:)]?[*_`]{0,3}[:.–—-]?\s*)?[\s*_>"“(-]*as an? [^.]{2,60}?\b(?:i|we) (?:want|need|can|would like|should|must|wish)\b/i.test((0,page_plain/* plainText */.w)(text.slice(0, STORY))
        .replaceAll(',', '')
        .replace(/\b(i|we)['’]d\b/i, '$1 would'));
}
/** Longest beginning of a line in which "As a … I want" is looked for. */
const STORY = 120;
/** Characters, marks included, in which "As a" stands. */
const STORY_OPENING = 50;
/** What is said of a thing in the name of an alert; "OpenTelemetry" and "StatefulSet" have two words as well. */
const STATES = new Set('absent backlog behind breach burn crash degraded down drop dropped error errors exceeded exhausted expired expires expiring fail failed failing fails failure failures full growing high lag late latency long low missing no not outage pressure rate restarting saturated saturation slow spike stale stalled stopped stuck throttled throttling throttles timeout timeouts too unavailable unhealthy'.split(' '));
/** The name of an alert as monitoring systems write it: `SchedulerStalled`, `HighErrorRate`. */
function isAlertName(text) {
    const name = (0,page_plain/* plainText */.w)(text.slice(0, REQUEST));
    if (!/^[A-Z][A-Za-z0-9]+$/.test(name))
        return false;
    const words = name.match(/[A-Z]+[a-z0-9]*/g) ?? [];
    return words.length > 1 && words.some((word) => STATES.has(word.toLowerCase()));
}
/** How many requests a line names in passing: "Loads `GET /assets`". */
function countInlineRequests(text) {
    return text.includes(' /')
        ? (text.match(/(?<![\w/-])(?:GET|POST|PUT|PATCH|DELETE) +\/(?=[\w{}`)])/g)?.length ?? 0)
        : 0;
}
/** The edge of a box that is drawn with characters: `+----+-----+`. */
function isFrame(text) {
    return /^[ |]{0,20}(?:\+(?:[-=]{2,80}\+){1,12}|[┌└├╔╚][─═┬┴┼]{2,100})/.test(text);
}
/** The name of a time series at the start of a line, as Prometheus wants it: `http_requests_total`. */
function isMetricName(text) {
    return /^[*_\s`]{0,4}[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,8}(?<=_(?:total|seconds|bytes|count|bucket|sum|ratio|milliseconds|ms))\b/.test(text.slice(0, REQUEST));
}
/** A command that makes a project of a kind: "`npx create-sorter my-line`", "`dotnet new sorter`", "`make new-rule`". */
function isGenerator(text) {
    return /\b(?:npx (?:@[\w-]{1,40}\/)?create-\w|(?:npm|pnpm|bun) (?:init|create) @?\w|(?:make|just|task|rake|npm run|yarn|pnpm) (?:(?:new|create|scaffold|gen|generate)[-:_ ]\w|[\w-]{1,30}:(?:new|create|init|scaffold|gen)\b)|yarn create \w|cookiecutter \S|copier copy\b|degit \w|cargo generate\b|dotnet new \w|archetype:generate|--template[= ]\w|yo [a-z]\w*:\w|git clone \S{0,80}(?:skel|starter|template|boilerplate|scaffold|example))/.test(text.slice(0, line_kind_SENTENCE));
}
/** Where the systems that build and deliver keep their workflows. */
const WORKFLOW_FILE = /\.(?:github|gitea|forgejo)\/workflows|\.gitlab-ci|\.circleci\/|azure-pipelines|bitbucket-pipelines|Jenkinsfile/;
/** A line that begins with the file of a workflow: `.github/workflows/ci.yml`. */
function isWorkflowFile(text) {
    return WORKFLOW_FILE.test(text.slice(0, REQUEST));
}
/** Verbs of what operators do to a running system. */
const OPERATOR_VERBS = new Set('add adjust apply archive back backup bump change clean clear configure connect create deploy disable drain enable export extend flush force import increase migrate move patch pause promote provision prune publish purge rebuild refresh regenerate reindex release reload remove renew reprocess rerun reset resize restart restore resume revoke rotate run scale schedule seed set start stop switch sync trigger update upgrade use vacuum view'.split(' '));
/** A heading that is an order to the one who operates: "Rotate the key", "2. Restart the workers". */
function isOperatorTask(heading) {
    const [verb = '', next] = ((0,page_plain/* plainText */.w)(heading.slice(0, REQUEST)).match(/[A-Za-z]+/g) ?? []).slice(0, 2);
    return next !== undefined && OPERATOR_VERBS.has(verb.toLowerCase());
}
/** Longest stretch of a line in which a sentence of a kind is looked for. */
const line_kind_SENTENCE = 200;
/** "Defaults to 30", "(default)", "Default: `info`"; to speak of the default theme says no value. */
function isDefault(text) {
    const line = text.slice(0, line_kind_SENTENCE);
    if (!/default/i.test(line))
        return false;
    return /\bdefault(?:s to|ing to|\s*[:=]|s?\s+is\b|\))|\(default|\bby default\b|\bdefault\s+`/i.test(line);
}
/** A line that announces the example below it: "Run it with the wrapper, for example:". */
function announcesExample(text) {
    const end = text.slice(-line_kind_SENTENCE);
    if (!end.includes(':'))
        return false;
    return (/:[*_\s]*$/.test(end) &&
        /\b(?:for example|for instance|e\.g\.|as an example|an example|like this|looks like|(?:this|here) is how|and its answer|and the answer)(?![\w])/i.test(end));
}
/** The row or item of a parameter that cuts a list into pages: "`page_size`". */
function isPagingParameter(text) {
    return /^[*_`\s]{0,4}(?:page|size|limit|offset|cursor|per_?page|page_?size|page_?token|page_?number|next_?cursor)[`*_]{0,3}(?:$|\s|:|\()/i.test(text.slice(0, REQUEST));
}
/** The first cell of a row that is the path of a screen: "`/settings`". */
function isPathCell(text) {
    return /^[`*_\s]{0,4}\/(?!api\b|v[0-9])(?:[\w:{[.-]|[`\s]|$)/.test(text.slice(0, REQUEST));
}
/** The path of a screen in its heading: "Crew (`/crew`)"; what is called has a version or a verb. */
function hasPath(heading) {
    return (/(?:^|[\s(`])\/(?!api\b|v[0-9])[a-z][\w/:{}[\]-]*/i.test(heading.slice(0, line_kind_SENTENCE)) &&
        !/\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(heading));
}
/** How one proves who one is: "All calls require a bearer token". */
function asksForCredential(text) {
    return /\b(?:requires?|needs?|send|pass|include|carry|present|authenticated?s? (?:with|by|via|using)|protected (?:with|by))\b[^.]{0,50}\b(?:bearer|jwt|api[- ]key|access token|auth(?:entication|orization)? (?:token|header)|basic auth|oauth2?|session cookie)\b/i.test(text.slice(0, line_kind_SENTENCE));
}
/** An entry of a list of files or folders that says what is in each: "`app/main.py` — starts the server". */
function isFileEntry(text) {
    return /^[*_]{0,2}`?[\w./@-]{1,70}(?:\/|\.(?:py|[cm]?[jt]sx?|go|rs|java|kt|rb|php|cs|html|css|sql|json|ya?ml|toml|sh|ps1|vue|svelte|swift|dart|c|cpp|h|tf))`?[*_]{0,2}(?:\s*[—–:(-]|\s*$)/.test(text.slice(0, line_kind_SENTENCE));
}
/** The number of a screen in a catalog of them: "S1 Boxes", "UI-02: Box". */
function isScreenCode(text) {
    return /^[\s*_`]{0,4}(?:UI|SCR|SCREEN|MASK|VIEW|PAGE|DLG|FORM|[SPMDFV])[-_ ]?[0-9]{1,3}\b/.test(text.slice(0, REQUEST));
}
/** "**ONB-01 Company.** Legal name, …" */
function isBoldCode(text) {
    return /^\*{1,2}(?:[A-Z]{2,6}-[0-9]{1,3}|[A-Z][0-9]{1,2})\b/.test(text);
}
/** Where drawings of screens are kept: a link to one shows them. */
function isDesignLink(text) {
    if (!text.includes('://'))
        return false;
    return /:\/\/(?:[\w-]+\.)*(?:figma|miro|invis|invisionapp|zeplin|balsamiq|whimsical|excalidraw|penpot|sketch|framer|uxpin|marvelapp|moqups|mockflow|unidraw|lucidchart|lucid|proto|axure)\.(?:com|io|app|cloud)\b/i.test(text.slice(0, LONGEST_DESIGN));
}
/** How far into a line a link to a drawing is looked for. */
const LONGEST_DESIGN = 600;

;// CONCATENATED MODULE: ./build/src/assess/evidence/schema-code.js
/** Languages of fences in which SQL stands; of one without a language the text tells. */
const SQL = /^(?:sql|psql|pgsql|postgres|postgresql|mysql|mariadb|sqlite|sqlite3|oracle|plsql|tsql|mssql|db2|cql|hive|hql|bigquery|snowflake|clickhouse|ddl|)$/;
/** Fences in which people put what has no language of its own. */
const schema_code_PLAIN = /^(?:|text|txt|plaintext|ascii)$/;
/** What files are called that create the tables. */
const SCHEMA_FILE = /(?:schema|ddl|tables?|create|init|migrat\w*|structure)[\w./-]{0,80}\.sql\b/;
/** `Table box {`, `Ref: scan.box_id > box.id`, `TableGroup hall {`; fences of DBML are often called SQL or JavaScript. */
function isDbml(language, text) {
    if (!schema_code_PLAIN.test(language) && !/^(?:sql|js|javascript|json)$/.test(language))
        return false;
    return /^[ \t]*(?:table (?:"[^"\n]{1,60}"|[\w.]+)(?: as \w+)?(?: ?\[[^\]\n]{0,80}\])? ?\{|tablegroup \w+ ?\{|ref(?: \w+)?: ?"?\w+"?\.\S+ ?[<>-]{1,2} ?\S)/im.test(text);
}
const CREATES = /(?<!\bshow )\bcreate (?:or replace )?(?:(?:global|local|temp|temporary|unlogged|external|virtual|column|foreign|partitioned|transient) ){0,2}table\b/;
const ALTERS = /\balter table\b|\bcreate (?:or replace )?(?:unique |materialized )?(?:index|view|type|domain)\b/;
/** Calls of migrations and of schema languages that create a table. */
const IN_PROGRAMS = /\bcreate_table\b|\bschema\.create\(|\bcreatetable\(|\bschema::create\(|\bcreatetable\b.{0,40}\btablename=/;
/** SQL that makes tables, or a program of a migration that does. */
function isDdl(language, text, lower) {
    if (SQL.test(language))
        return CREATES.test(lower) || ALTERS.test(lower);
    if (language === 'prisma')
        return /^[ \t]*model \w+ \{/m.test(text);
    return CREATES.test(lower) || IN_PROGRAMS.test(lower);
}
/** Marks of how many of one thing another has: `||--o{`, `1 --- n`, `1:n`, `-->|1..*|`, `>-`. */
const CARDINALITIES = /\bhas many\b|\bbelongs to\b|\b(?:one|many)[- ]to[- ](?:one|many)\b|[|}o][|o}]\s?(?:--|\.\.)\s?[|o{][|o{]|\b1[\s)"\]]{0,3}(?:-{1,8}|─{1,8}|<|─<)[\s("[>]{0,3}[n*m](?![a-z])|[n*m][\s)"\]]{0,3}(?:-{1,8}|─{1,8})[\s("[>]{0,3}1\b|\b1 ?(?:-{1,8}|─{1,8}) ?[∞*]|∞ ?(?:-{1,8}|─{1,8}) ?∞|\b[01]\.\.[n*m1]|\b1 ?: ?[nm]\b|\bn ?: ?[1m]\b|\w ?(?:-{2,8}|─{1,8})< ?\w|\w ?>(?:--|─) ?\w/;
/** A drawing of entities with how many of one belong to another. */
function isErd(language, lower) {
    return (schema_code_PLAIN.test(language) || /^(?:mermaid|d2|dot|graphviz)$/.test(language)) && CARDINALITIES.test(lower);
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/code-kind.js



/** How much of a block is looked at; what it is shows at its start. */
const code_kind_LOOKED_AT = 6000;
/** Everything that a code block is, from its language and its text; of what costs more to find out only what is wanted. */
function codeKinds(language, code, wanted) {
    const kinds = new Set();
    const text = code.slice(0, code_kind_LOOKED_AT);
    const lower = text.toLowerCase();
    const add = (kind, holds) => holds && kinds.add(kind);
    // A snippet inside the fence: what it brings shows in its name.
    const isSnippet = /-8<-/.test(text);
    const isSql = SQL.test(language);
    add('dbml', language === 'dbml' || isDbml(language, text));
    add('ddl', language === 'ddl' || isDdl(language, text, lower) || (isSnippet && isSql && SCHEMA_FILE.test(lower)));
    add('seed', /^[ct]sv$/.test(language) ||
        (isSql &&
            ((/\binsert into\b|\bcopy \w+ from\b|\bmerge into\b/.test(lower) && !BOUND.test(lower)) ||
                (isSnippet && lower.includes('seed')))));
    add('erd', lower.includes('erdiagram') ||
        (/^(?:plantuml|puml|uml)$/.test(language) && /^[ \t]*(?:entity|class)\b/im.test(text)) ||
        isClassDiagram(lower) ||
        language === 'erd' ||
        (!kinds.has('dbml') && isErd(language, lower)));
    // Of each table its columns, and not only what is related to what.
    add('attributes', kinds.has('dbml') || kinds.has('ddl') || (kinds.has('erd') && /\{[ \t]*$|\b[PF]K\b/m.test(text)));
    add('openapi', /^[ \t]*"?(?:openapi|swagger)"?\s*:/m.test(text));
    add('endpoint', language === 'http' ||
        language === 'rest' ||
        /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE) (?:\/|https?:)/m.test(text) ||
        /^[ \t]*\/[\w{}/:.-]{1,80}[ \t]+(?:GET|POST|PUT|PATCH|DELETE)\b/m.test(text));
    add('curl', lower.includes('curl '));
    add('call', lower.includes('curl ') && /\s(?:-d|--data\S*|--json|-F|-X\s*(?:POST|PUT|PATCH))\b/.test(text));
    add('payload', /^(?:json|jsonc|json5|xml|http|yaml|)$/.test(language) && /^[ \t]*[{[<]/.test(text));
    add('types', (/^[ \t]*"?properties"?\s*:/m.test(text) && /[{ \t]"?(?:type|enum)"?\s*:/.test(text)) ||
        (PROGRAM.test(language) &&
            /^[ \t]*(?:export |pub |public )?(?:(?:typedef )?struct|interface|type \w+ (?:=|struct)|message|data class|record|class \w+\((?:BaseModel|TypedDict|Schema)\))\b/m.test(text)));
    add('generator', isGenerator(text));
    add('graphql', language === 'graphql' || language === 'gql');
    add('proto', /^(?:proto|protobuf|proto3|avro|thrift)$/.test(language));
    add('metrics', language === 'promql' ||
        (/^(?:|text|prometheus|openmetrics)$/.test(language) && /^# (?:HELP|TYPE) \w+/m.test(text)));
    add('alert-rule', /^[ \t]*-\s*alert\s*:/m.test(text));
    add('log', /^(?:log|logs|logfmt)$/.test(language) ||
        /"(?:level|severity)"\s*:\s*"(?:info|warn|warning|error|debug)"/i.test(text) ||
        /\blevel=(?:info|warn|error|debug)\b/.test(text) ||
        /^[^\n]{0,12}\d\d:\d\d:\d\d\S{0,12}[ \t]+[[(]?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b/m.test(text));
    add('wireframe', lower.includes('@startsalt') ||
        /^[ \t]*salt\b/m.test(lower) ||
        language === 'wireframe' ||
        isBoxDrawing(language, text));
    add('commands', SHELL.test(language) && countCommands(text) > 1);
    if (wanted.has('tree'))
        add('tree', !/[┌┐┘╔╭]/.test(text) && countBranches(text) >= FEWEST_BRANCHES);
    if (wanted.has('paging'))
        add('paging', countPaging(text) > 1);
    if (wanted.has('tests'))
        add('tests', countTests(text) > 1 || TEST_TARGET.test(text));
    add('sample', PROGRAM.test(language) && text.trim() !== '');
    add('install', lower.includes('install') || /\b(?:go get|docker (?:run|pull|compose)|yarn add|cargo add)\b/.test(lower));
    add('settings', SETTINGS.test(language) || /^(?:export )?[A-Z][A-Z0-9]*_[A-Z0-9_]*=/m.test(text));
    add('diagram', isDrawing(language, lower));
    if (wanted.has('process'))
        add('process', isProcess(language, lower));
    if (wanted.has('drawn-calls'))
        add('drawn-calls', kinds.has('diagram') && code_kind_REQUEST.test(text));
    if (wanted.has('fetch'))
        add('fetch', PROGRAM.test(language) && FETCH.test(text));
    if (wanted.has('transcript'))
        add('transcript', isTranscript(language, text));
    if (wanted.has('trouble-chart'))
        add('trouble-chart', kinds.has('diagram') && isDecision(lower) && TROUBLE.test(lower));
    if (wanted.has('cron'))
        add('cron', CRON.test(text) || /^cron(?:tab)?$/.test(language));
    if (wanted.has('products'))
        add('products', kinds.has('diagram') && countProducts(lower) >= FEWEST_PRODUCTS);
    if (YAML.test(language)) {
        add('workflow', /^(?:jobs|stages|pipeline|steps|[ \t]+stage):/m.test(text));
        add('trigger', /^(?:'on'|"on"|on|trigger):/m.test(text));
        add('secret', text.includes('secrets.') || /^[ \t]*secrets:/m.test(text));
    }
    return kinds;
}
const code_kind_REQUEST = /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/;
/** How programs of a browser ask a server. */
const FETCH = /\bfetch\(|\baxios\b|\buse(?:Query|Mutation|SWR)\b|\bXMLHttpRequest\b|\$\.(?:ajax|get|post)\(/;
/** A line of a table of cron: five fields, and what is run. */
const CRON = /^[ \t]*(?:[0-9*][0-9*,/-]{0,20}[ \t]+){4}[0-9a-z*][0-9a-z*,/-]{0,20}[ \t]+\S|^@(?:daily|hourly|weekly|monthly)\b/im;
/** How something goes on: who says what to whom, or from state to state. */
function isProcess(language, lower) {
    return language === 'mermaid' && /^[ \t]*(?:sequencediagram|statediagram)/m.test(lower);
}
/** Words of what a drawing decides about where something is broken. */
const TROUBLE = /\b(?:alerts?|pager|incident|outage|fail(?:s|ed|ure)?|errors?|down|stuck|grow(?:s|ing)|restart|escalate|roll ?back)\b/;
/** A chart that asks: `B{Queue grows?}`. */
function isDecision(lower) {
    return /\{[^{}\n]{1,80}\?[^{}\n]{0,4}\}/.test(lower);
}
/** A command behind its prompt and, below it, what it answers; installing something shows no use of it. */
function isTranscript(language, text) {
    if (!SHELL.test(language) && !/^(?:|text|txt)$/.test(language))
        return false;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.some((line, at) => /^[ \t]*\$ \w/.test(line) && !/\binstall\b|\bcd /.test(line) && /^[ \t]*[^$#\s]/.test(lines[at + 1] ?? ''));
}
/** Products in a diagram from which on it shows what a service needs. */
const FEWEST_PRODUCTS = 3;
let productNames = null;
function countProducts(lower) {
    productNames ??= PRODUCTS.split(', ').map((forms) => new RegExp(`\\b(?:${forms.replaceAll(' / ', '|')})\\b`));
    return productNames.filter((names) => names.test(lower)).length;
}
/** Languages of fences. */
const SHELL = /^(?:sh|bash|shell|zsh|console|powershell|ps1|shell-session|fish|cmd|bat|makefile|make|just)$/;
const PROGRAM = /^(?:js|javascript|jsx|mjs|ts|typescript|tsx|py|python|go|golang|java|kotlin|kt|rust|rs|ruby|rb|php|csharp|cs|c|cpp|c\+\+|swift|scala|elixir|ex|clojure|haskell|lua|perl|r|dart|html|vue)$/;
const SETTINGS = /^(?:env|dotenv|ini|toml|properties|conf|nginx|hcl)$/;
const YAML = /^(?:yaml|yml|)$/;
/** Lines that are a command; what a package is installed by is no script. */
function countCommands(text) {
    return text.split('\n').filter((line) => /^[ \t]*[$>%#]?[ \t]*\w/.test(line) && !/^[ \t]*#|\binstall\b/.test(line))
        .length;
}
/** Branches of a tree of folders; fewer may be any drawing. */
const FEWEST_BRANCHES = 3;
function countBranches(text) {
    return text.split('\n').filter((line) => /^[ \t]*(?:[│|][ \t\u00a0]*){0,12}(?:[├└]|\+--)─{0,3} ?\S/.test(line)).length;
}
/** What a program fills in when it runs: a call, and no rows of a table. */
const BOUND = /\bvalues\s*\(\s*(?:\?|:[a-z]|\$[0-9]|%s|@[a-z])/;
const PAGING = /[?&](?:page|limit|offset|cursor|per_page|page_size|pageSize|page_token|pageToken|size|after|before)=/g;
/** Parameters of a query that cut a list into pages; one alone may be a limit of anything. */
function countPaging(text) {
    return text.includes('=') ? (text.match(PAGING)?.length ?? 0) : 0;
}
/** Commands that run tests. */
const TEST = /\b(?:(?:npm|yarn|pnpm|bun)(?: run)? test|pytest|go test|cargo test|mvnw?(?:\.cmd)? (?:-\S+ )?(?:test|verify)|gradlew?(?:\.bat)?(?: -\S+){0,2} test|(?:rails|mix|dotnet|swift|flutter|deno|composer|make|just|task) test|tox|phpunit|rspec|vitest|jest|playwright test|cypress run)\b/;
/** A test of its own ("npm run test:e2e"): there are several kinds. */
const TEST_TARGET = /\b(?:run |make |just |task )?test[:-](?:e2e|unit|integration|smoke|system|load|coverage|watch)\b/;
/** Lines that run tests; one in a list of commands names them in passing. */
function countTests(text) {
    return text.split('\n').filter((line) => TEST.test(line)).length;
}
/** Boxes and arrows: what a diagram of a flow or of parts is written in; data has diagrams of its own. */
function isDrawing(language, lower) {
    if (language === 'mermaid')
        return /^[ \t]*(?:graph|flowchart|sequencediagram|statediagram|c4\w+|architecture)/m.test(lower);
    return /^(?:plantuml|puml|d2|dot|graphviz|c4|structurizr)$/.test(language);
}
/** Classes with relations, which on a page about data are its entities. */
function isClassDiagram(lower) {
    return /^[ \t]*classdiagram\b/m.test(lower) && /--|\.\./.test(lower);
}
/** `[ Save ]`, `( ) all`, `[search....]`: what a screen has, drawn in brackets. Lists of a program have commas or quotes. */
function countControls(text) {
    return text.match(/(?:^|\s)(?:\[ ?[A-Za-z][\w .]{1,30}\](?=\s|$)|\([ xo*]\) ?\w)/gm)?.length ?? 0;
}
/** A screen drawn with characters: box lines, or `+----+` with `|` walls. */
function isBoxDrawing(language, text) {
    if (!/^(?:|text|txt|ascii|plaintext)$/.test(language))
        return false;
    // Both corners: a tree of folders has the lower left one only.
    if (/[┌╔╭]/.test(text) && /[┘╝╯]/.test(text))
        return true;
    if (/^[ \t]*\.-{3,}\.?[ \t]*$/m.test(text) && /^[ \t]*['`]-{3,}/m.test(text))
        return true;
    if (countControls(text) > 1)
        return true;
    return /^[ \t]*(?:\+-{3,}|-{8,}[ \t]*$|[ \t]_{8,}[ \t]*$)/m.test(text) && /^[ \t]*\|.*\|[ \t]*$/m.test(text);
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/sentence-kind.js
/** Longest stretch in which a sentence of a sort is looked for. */
const sentence_kind_SENTENCE = 200;
/** Longest beginning of a line that shows what it is. */
const sentence_kind_BEGINNING = 80;
/** Words of sentences that say how many of one thing another has. */
const CARDINALITY = /\b(?:(?:can|may|must|could) (?:only )?(?:have|contain|belong to|own|reference)|(?:has|have|owns?|contains?) (?:many|multiple|several|one or more|zero or more|exactly one|at most one)|belongs? to|(?:one|many)[- ]to[- ](?:one|many)|one and only one|is linked to|refers to (?:one|exactly one)|1 ?: ?[nm]\b|n ?: ?m\b)/;
/** "A company can have many departments", "Each order belongs to one customer". */
function countCardinalities(text) {
    return countSentences(text.toLowerCase(), /[.;,]\s/, (sentence) => CARDINALITY.test(sentence));
}
/** Letters of a paragraph in which sentences of a sort are counted; what it is about shows in its beginning. */
const PARAGRAPH = 800;
function countSentences(text, between, holds) {
    const start = text.slice(0, PARAGRAPH);
    if (start.length < SHORTEST_SENTENCE)
        return 0;
    return start.split(between).filter((sentence) => holds(sentence.slice(0, sentence_kind_SENTENCE))).length;
}
/** Letters of "1:n" and of what stands around it. */
const SHORTEST_SENTENCE = 6;
/** Verbs of what a module does, in the third person. */
const DUTIES = new Set('accepts aggregates allows applies approves archives assigns authenticates authorizes builds calculates captures checks collects computes consumes converts coordinates creates decides delivers detects distributes enforces enriches ensures exposes extracts fetches filters finds forgets forwards generates handles holds issues joins keeps limits lists loads maintains manages maps matches merges monitors normalizes notifies offers orchestrates owns persists prepares prevents processes produces protects provides publishes reads receives records registers renders reports resolves retries routes runs schedules sends serves shows signs stores supports synchronizes tracks transforms triggers updates validates verifies writes'.split(' '));
/**
 * "Keeps the last place of each box": an entry of a list of what a module does. Under a heading that says so ("Scope") it
 * may be in the infinitive, which elsewhere asks the reader for something.
 */
function isDuty(text, heading) {
    const [found = '', next] = /^[\s*_`]{0,4}([A-Za-z]+)[*_`]{0,2}\s+(\S)/.exec(text.slice(0, sentence_kind_BEGINNING))?.slice(1) ?? [];
    const verb = found.toLowerCase();
    const isInfinitive = () => SCOPE.test(heading.slice(0, sentence_kind_BEGINNING)) && (DUTIES.has(`${verb}s`) || DUTIES.has(`${verb}es`));
    return (next !== undefined && (DUTIES.has(verb) || isInfinitive())) || isShall(text);
}
const SCOPE = /^(?:[0-9.]+ )?(?:In )?[Ss]cope$/;
/** "R1: The function SHALL keep the last location": a requirement on what is built. */
function isShall(text) {
    return /\bshall (?!not\b)[a-z]/i.test(text.slice(0, sentence_kind_SENTENCE));
}
// Expressions that know no case take V8 milliseconds to build: those below are for lower case.
/** What is wrong, in a condition: "If the queue grows", "When places are old". */
const sentence_kind_TROUBLE = /\b(?:alerts?|fires|fail(?:s|ed|ing|ure)?|down|gone|away|stuck|hangs?|hung|grows?|growing|slow|stale|lost|silent|unreachable|times? out|timeouts?|errors?|50[0-9]|full|missing|stops?|stopped|broken|breaks|crash(?:es|ed)?|behind|late|too (?:high|low|many)|wrong|refus(?:es|ed)|unavailable|unhealthy|degraded|dead|leaked|compromised|corrupt(?:ed)?|expired|does not|do not|cannot|not (?:answer|respond|start|work|reach)\w*)\b/;
/** How a condition begins, and what it says up to the end of its sentence. */
const CONDITION = /^[\s*_>"“(-]*(?:if|when|in case|should|once)\b([^.]{0,100})/;
function isCondition(sentence) {
    const said = CONDITION.exec(sentence.toLowerCase())?.[1];
    return said !== undefined && sentence_kind_TROUBLE.test(said);
}
/** Longest lead that may name a trouble. */
const LEAD = 100;
/** What one does in trouble. */
const REMEDY = /^[\s*_]{1,5}(?:restart|check|look|call|replace|remove|switch|stop|start|run|roll|scale|kill|drain|page|wake|open|clear|free|fail ?over|increase|restore|renew|rotate|revoke|disable|ask|escalate|see)\b/;
/** "**Queue grows** – restart it". */
function isTroubleLead(text) {
    const lower = text.slice(0, sentence_kind_SENTENCE).toLowerCase();
    const divider = lower.search(/[:–—](?=[\s*_])|\s-\s/);
    if (divider === -1 || divider > LEAD)
        return false;
    return REMEDY.test(lower.slice(divider).replace(/^\s?[:–—-]/, '')) && sentence_kind_TROUBLE.test(lower.slice(0, divider));
}
/** "If the queue grows, restart the reader", "**Queue grows** – restart it": the beginnings of what an operator does in trouble. */
function countConditions(text) {
    return isTroubleLead(text) ? 1 : countSentences(text, /[.;]\s/, isCondition);
}
/** There is someone who does: "Use this for probes" tells of nobody. */
const USE = /\w (?:uses?|opens?|needs?|asks?|calls?|looks? at|relies on|rely on) (?:it|this|the (?:module|service|tool|page|list)) (?:to|when|whenever|before|for|so)\b/;
/** "Porter: wants to see visitors". */
const WISH = /\b(?!one |it )[a-z]+:? wants to [a-z]/;
/** "Drivers use it to find a box": who uses a thing for what. */
function countUses(text) {
    return countSentences(text.toLowerCase(), /[.;,]\s/, (sentence) => USE.test(sentence) || WISH.test(sentence));
}
/** Letters that a case has at least; a shorter one is a remark. */
const SHORTEST_CASE = 80;
/** "Suppose a driver looks for 4711": a case that is told, in a paragraph of its own. */
function tellsCase(text) {
    return (text.length >= SHORTEST_CASE &&
        /^(?:for instance|suppose|imagine|say that|let us say|let's say|consider a|take a)\b/i.test(text.slice(0, sentence_kind_BEGINNING)));
}
/** "If the ledger is down, entries wait": what a module does in trouble; what its reader does is told with "you". */
function isTroubleBehavior(text) {
    if (text.length < SHORTEST_CASE || /\b(?:you|your)\b/i.test(text.slice(0, PARAGRAPH)))
        return false;
    return countSentences(text, /[.;]\s/, isCondition) > 0;
}
/** "Must not run twice", "At most 99 lines": an entry of a list of what may not be. */
function isProhibition(text) {
    return /^[\s*_`]{0,4}(?:(?:must|may|shall|can|will|does|do|is|are) not|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|never|no longer|nothing (?:over|above|under|is)|no [a-z]+ (?:may|can|is|are|that|of|older|over|outside|above|below|without|in)|at most|at least|no more than|max(?:imum)?|only one|one \w+ only|not (?:for|in|to|a)) ?[a-z0-9]/i.test(text.slice(0, sentence_kind_BEGINNING));
}
/** "`schema.sql` creates every table": what stands in a file of SQL, or a statement in a sentence. */
function tellsOfSql(text) {
    const line = text.slice(0, PARAGRAPH);
    if (/`create table \w/i.test(line))
        return true;
    return (/\.sql\b/i.test(line) &&
        /\b(?:creates?|makes?|defines?|sets up|holds|contains|created by|made by|defined in)\b[^.]{0,60}/i.test(line) &&
        /\btables?\b|\bschema\b(?!\.)/i.test(line));
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/lines.js


const ENTRY = ['item', 'row'];
const TITLE = ['heading', 'box'];
const BODY = ['opening', 'text', 'term', ...ENTRY];
const BELOW_HEADING = [...BODY, 'box'];
const ANYWHERE = [...BODY, ...TITLE];
/** One in the middle of a paragraph is no request of its own. */
const START = ['heading', 'opening', 'term', ...ENTRY];
/** Headings of lists of paths that are what is called, not what is shown. */
const ABOUT_CALLS = /\b(?:apis?|endpoints?|calls?|requests?|backend|data|server|services?)\b/i;
const RULES = [
    { kind: 'inline-calls', in: ANYWHERE, of: countInlineRequests, enough: 2 },
    { kind: 'endpoint', in: ANYWHERE, of: countInlineRequests, enough: 4 },
    { kind: 'endpoint', in: START, of: isRequestLine, enough: 1, withContent: true },
    { kind: 'cardinality', in: ANYWHERE, of: countCardinalities, enough: 3 },
    { kind: 'uses', in: BELOW_HEADING, of: countUses, enough: 2 },
    { kind: 'defaults', in: ANYWHERE, of: isDefault, enough: 3 },
    { kind: 'wireframe', in: ['opening', 'text'], of: isFrame, enough: 2 },
    { kind: 'design-link', in: ANYWHERE, of: isDesignLink, enough: 1 },
    { kind: 'example', in: ['opening'], of: tellsCase, enough: 1 },
    { kind: 'credential', in: BELOW_HEADING, of: asksForCredential, enough: 1 },
    { kind: 'alert-name', in: TITLE, of: isAlertName, enough: 1, withContent: true },
    { kind: 'task-headings', in: TITLE, of: isOperatorTask, enough: 3, withContent: true },
    { kind: 'user-story', in: BODY, of: isUserStory, enough: 1 },
    { kind: 'generator', in: ANYWHERE, of: isGenerator, enough: 1 },
    { kind: 'sql-file', in: BELOW_HEADING, of: tellsOfSql, enough: 1 },
    { kind: 'trouble', in: ['opening'], of: isTroubleBehavior, enough: 1 },
    { kind: 'prohibitions', in: ENTRY, of: isProhibition, enough: 2, inSection: true },
    {
        kind: 'duties',
        in: [...ENTRY, 'opening'],
        of: (text, place, heading) => (place === 'opening' ? isShall(text) : isDuty(text, heading)),
        enough: 3,
        inSection: true,
    },
    { kind: 'conditions', in: [...BODY, 'heading'], of: countConditions, enough: 2 },
    { kind: 'screen-codes', in: ['term', ...ENTRY, ...TITLE], of: isScreenCode, enough: 2 },
    { kind: 'screen-codes', in: ['opening'], of: isBoldCode, enough: 3 },
    { kind: 'paging', in: ENTRY, of: isPagingParameter, enough: 2 },
    { kind: 'path-headings', in: ['heading'], of: hasPath, enough: 2 },
    {
        kind: 'path-rows',
        in: ENTRY,
        of: (text, place, heading) => (place === 'row' || !ABOUT_CALLS.test(heading)) && isPathCell(text),
        enough: 3,
    },
    { kind: 'file-entries', in: ENTRY, of: isFileEntry, enough: 3, inSection: true },
    { kind: 'metrics', in: ENTRY, of: isMetricName, enough: 1 },
    { kind: 'workflow-file', in: START, of: isWorkflowFile, enough: 1 },
    { kind: 'path', in: START, of: isLabelledPath, enough: 1 },
];
/** Of the `wanted` kinds; others are not looked for. */
function openLineCounter(wanted) {
    const counted = RULES.filter(({ kind }) => wanted.has(kind)).map((rule) => ({ rule, count: 0 }));
    let heading = '';
    return {
        enter: (text) => {
            heading = text;
            for (const entry of counted)
                if (entry.rule.inSection)
                    entry.count = 0;
        },
        kindsOf: (block, hasContent) => {
            const place = block.kind === 'text' && block.opens ? 'opening' : block.kind;
            const kinds = [];
            for (const entry of counted) {
                const { rule } = entry;
                if (!rule.in.includes(place))
                    continue;
                const more = Number(rule.of(block.text, place, heading));
                if (more === 0 || (rule.withContent && !hasContent()))
                    continue;
                const before = entry.count;
                entry.count += more;
                if (entry.count >= rule.enough && (before < rule.enough || rule.enough === 1))
                    kinds.push(rule.kind);
            }
            return kinds;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/objects.js









/** Calls with curl from which on a page documents what can be called; one alone is an example. */
const CURLS = 3;
/** Tables of fields, each below a heading of its own, from which on the headings are the entities. */
const FIELD_TABLES = 2;
/** Headings with a drawn screen from which on they are screens; one is a sketch of something. */
const DRAWN = 2;
/** Heads of tables of which each row is a field. */
const FIELD_HEAD = /^[*_`\s]*(?:attributes?|columns?|column names?|fields?|field names?|property|properties)[*_`\s]*$/i;
/** Tables with a topic's columns, code of its kind, images that show it. */
function findObjects(search, open, report) {
    const { blocks } = search.outline;
    const { topics } = search.column;
    const wanted = new Set([...open].flatMap((topic) => [...(topics[topic]?.code ?? [])]));
    const context = {
        wanted,
        lines: openLineCounter(wanted),
        curls: 0,
        fieldTables: 0,
        isBeforeTables: false,
        drawn: new Set(),
        heading: '',
    };
    for (const [index, block] of blocks.entries()) {
        if (block.kind === 'heading') {
            context.heading = index === search.outline.title ? '' : block.text;
            context.isBeforeTables = context.heading !== '';
            context.lines.enter(context.heading);
        }
        const seen = look(search, block, index, context);
        if (seen === null || isPlace(block))
            continue;
        for (const topic of open) {
            const names = topics[topic];
            if (names && seen.shows(names, topic))
                report(topic, { evidence: 'covered', line: block.line, quote: seen.quote() });
        }
    }
}
/** What is to stand there one day: "// paste it here" in a fence, "`GET /…`" in a list. */
function isPlace(block) {
    if (block.kind === 'code')
        return (0,place/* isPlaceOfCode */.yQ)(block.text);
    return block.kind === 'item' && (0,placeholder/* isPlaceholder */.wK)(block.text.trim(), true);
}
function look(search, block, index, context) {
    if (block.kind === 'table')
        return search.outline.says(index + 1) ? lookAtTable(search, block.cells, context) : null;
    if (block.kind === 'image')
        return search.outline.says(index) ? lookAtImage(search, block.alt, block.file, context.heading) : null;
    if (block.kind === 'opaque')
        return lookAtOpaque(search, block.text);
    if (block.kind === 'include')
        return lookAtInclude(block.target);
    if (context.wanted.size === 0)
        return null;
    if (block.kind === 'code')
        return block.text.trim() === '' ? null : lookAtCode(block.language, block.text, isAnnounced(search, index), context);
    const hasContent = () => block.kind !== 'heading' || hasOwnContent(search.outline, index);
    const kinds = context.lines.kindsOf(block, hasContent);
    if (kinds.length === 0)
        return null;
    return { quote: () => (0,page_plain/* plainText */.w)(block.text), shows: ({ code }) => kinds.some((kind) => code.has(kind)) };
}
function lookAtTable(search, cells, context) {
    const tabled = search.column.tabled(cells);
    const isOfEntity = context.isBeforeTables && context.wanted.has('field-tables') && isFieldHead(cells);
    if (isOfEntity)
        context.isBeforeTables = false;
    const areEntities = isOfEntity && ++context.fieldTables === FIELD_TABLES;
    return {
        quote: () => cells.map((cell) => (0,page_plain/* plainText */.w)(cell)).join(' | '),
        shows: ({ code }, topic) => tabled.includes(topic) || (areEntities && code.has('field-tables')),
    };
}
function isFieldHead([first = '', ...others]) {
    return others.length > 0 && first.length < 40 && FIELD_HEAD.test(first);
}
/** Whether the line before says that this is an example. */
function isAnnounced({ outline }, index) {
    const before = outline.blocks[index - 1];
    return (before?.kind === 'text' || before?.kind === 'item') && announcesExample(before.text);
}
function lookAtCode(language, text, isExample, context) {
    const kinds = new Set(codeKinds(language, text, context.wanted));
    if (isExample && context.wanted.has('example'))
        kinds.add('example');
    if (kinds.delete('curl') && ++context.curls >= CURLS)
        kinds.add('endpoint');
    // Where each screen is drawn below its name, the names are the list of screens.
    if (kinds.has('wireframe') && context.heading !== '' && context.drawn.add(context.heading).size >= DRAWN)
        kinds.add('picture');
    // The body of an error is an example of the error model, not of what the calls take and give.
    if (/error|problem/i.test(context.heading))
        kinds.delete('payload');
    return {
        quote: () => (language === '' ? 'a code block' : `a ${language} block`),
        shows: ({ code }) => [...code].some((kind) => kinds.has(kind)),
    };
}
function lookAtImage(search, alt, file, heading) {
    const title = search.titleOf(alt);
    const altStems = search.stemsOf(alt);
    // What its section is called: on a page about screens that is one of them.
    const isOfSection = contains(altStems, search.titleOf(heading).stems);
    const fileStems = search.stemsOf(nameOfFile(file));
    return {
        quote: () => (alt === '' ? file : alt),
        shows: (topic) => matchTopic(title, topic, 'heading') !== null ||
            (isOfSection && topic.code.has('picture')) ||
            topic.images.some((name) => isNamedIn(altStems, name) || isNamedIn(fileStems, name)) ||
            (topic.visual && topic.names.some((name) => isNamedIn(altStems, name) || isNamedIn(fileStems, name))),
    };
}
function nameOfFile(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
/** A file that only the build of the site puts in says what it is by its name: `{% include erd.md %}`. */
function lookAtFile(search, path) {
    const title = search.titleOf(nameOfFile(path));
    return { quote: () => path, shows: (topic) => matchTopic(title, topic, 'label')?.strong ?? false };
}
/** A file that could not be put in, or is no Markdown: its ending tells what it is. */
function lookAtInclude(path) {
    const kind = kindOfFile(path.toLowerCase());
    return kind && { quote: () => path, shows: ({ code }) => code.has(kind) };
}
function kindOfFile(path) {
    if (path.endsWith('.dbml'))
        return 'dbml';
    if (!path.endsWith('.sql'))
        return null;
    return /seed|fixture|sample|demo/.test(path) ? 'seed' : 'ddl';
}
/** A specification that is put in (`<swagger-ui src="openapi.yaml">`), or a reference made from the code of an API. */
function lookAtOpaque(search, text) {
    const included = /^\{%-?\s*include(?:_relative|-markdown)?\s+['"]?([^\s'"%]{1,200})/.exec(text);
    if (included)
        return lookAtFile(search, included[1] ?? '');
    if (isDesignLink(text))
        return { quote: () => text, shows: ({ code }) => code.has('design-link') };
    if (!/openapi|swagger|redoc|rapi-doc|asyncapi|^:::.*\b(?:api|routes?|endpoints?|views|handlers)\b/i.test(text))
        return null;
    return { quote: () => text, shows: ({ code }) => code.has('openapi') };
}

// EXTERNAL MODULE: ./build/src/assess/outline.js + 4 modules
var assess_outline = __webpack_require__(1447);
// EXTERNAL MODULE: ./build/src/assess/substance/template-title.js
var template_title = __webpack_require__(7392);
;// CONCATENATED MODULE: ./build/src/assess/evidence/acts.js
/** Words from which on a paragraph that has one verb of a topic says more than a sentence in passing. */
const TREATMENT = 20;
/** Longest stretch of a paragraph in which it says what the thing does. */
const LONGEST_STRETCH = 2000;
/** Asks the paragraphs of one page, in their order, for the verbs of the topics that are open. */
function openActs({ column }, open) {
    const { least, byFirst } = column.acting();
    const before = new Map();
    const actsIn = (text) => {
        const words = text
            .slice(0, LONGEST_STRETCH)
            .toLowerCase()
            .match(/[a-z]+/g) ?? [];
        const found = new Map();
        for (const [at, word] of words.entries())
            for (const { topic, act, rest } of byFirst.get(word) ??
                byFirst.get(isOurs(words, at) ? thirdPerson(word) : '') ??
                [])
                if (rest.every((next, index) => words[at + 1 + index] === next))
                    found.set(topic, (found.get(topic) ?? new Set()).add(act));
        return found;
    };
    return {
        mayTell: [...least.keys()].some((topic) => open.has(topic)),
        opening: (text, words) => {
            const treated = new Set();
            for (const [topic, acts] of actsIn(text)) {
                const known = before.get(topic) ?? new Set();
                before.set(topic, known);
                const size = known.size;
                for (const act of acts)
                    known.add(act);
                // One verb in a short sentence is said in passing.
                const isEnough = known.size >= (least.get(topic) ?? 1) && (known.size > 1 || words >= TREATMENT);
                if (known.size > size && isEnough)
                    treated.add(topic);
            }
            return treated;
        },
        told: (text) => {
            const found = [...actsIn(text)];
            // "You pass a ruleset. You get a decision": two topics that lack, each with its verb, say as much as two verbs of one.
            const lacking = found
                .filter(([topic]) => open.has(topic) && (least.get(topic) ?? 1) === 1)
                .map(([topic]) => topic);
            const isTold = (topic, acts) => acts > (least.get(topic) ?? 1) || (lacking.length > 1 && lacking.includes(topic));
            const told = found.filter(([topic, acts]) => isTold(topic, acts.size));
            return new Set(told.map(([topic]) => topic));
        },
    };
}
/** "We keep", "we also keep": many teams speak of their module as of themselves. */
function isOurs(words, at) {
    const before = words[at - 1];
    return before === 'we' || (words[at - 2] === 'we' && (before === 'also' || before === 'then' || before === 'only'));
}
function thirdPerson(verb) {
    return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb.replace(/(?<![aeou])y$/, 'ie')}s`;
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/prose.js










/** Words from which on a paragraph says more than a sentence in passing. */
const prose_TREATMENT = 20;
/** The same for what a thing does: several verbs say more in fewer words. */
const SHORT_TREATMENT = 12;
/** Words that an opening paragraph has at least, to say what a thing is. */
const OPENING = 8;
/** Paragraphs that are about a topic although nothing marks them. */
function findTreatment(search, open, report) {
    const { blocks, title } = search.outline;
    // Where there are sections, what stands before them only introduces; so does the first paragraph where there are none.
    const hasSections = blocks.some(({ kind }, index) => kind === 'heading' && index !== title);
    let listing = false;
    let headings = 0;
    let paragraphs = 0;
    const { mayTell, opening, told } = openActs(search, open);
    for (const [index, block] of blocks.entries()) {
        if (block.kind === 'heading') {
            listing = isListing(block.text);
            if (index !== title)
                headings++;
        }
        if (listing || !isParagraphStart(block))
            continue;
        const isFirst = paragraphs++ === 0;
        const isBody = hasSections ? headings > 0 : !isFirst;
        // The opening stands before the first section; where nothing does, a page may begin with "Scheduler starts …" in it.
        const mayOpen = headings === 0 || (headings === 1 && isFirst);
        const said = isBody ? subjectsOf(search, index) : [];
        const commanded = isBody && announcesCode(blocks, index) ? commandedTopics(search, index) : [];
        if (said.length === 0 && commanded.length === 0 && !mayOpen && !(isBody && mayTell))
            continue;
        const text = paragraphAt(blocks, index);
        const words = (0,page_words/* countWords */.r)(text, 0, text.length);
        const isOpening = mayOpen && (headings === 0 || beginsWithTitle(search, text));
        const isAbout = (0,placeholder/* isAboutThePage */.Eg)(text);
        const isSpeech = !isAbout && !isKeyAndValue(block.text) && !(0,placeholder/* isOnlyLink */.DE)(block.text) && !(0,template_title/* isTemplateNote */.zK)(text);
        const opens = isOpening && words >= OPENING && isSpeech;
        const mayAct = isSpeech && words >= (mayOpen ? SHORT_TREATMENT : prose_TREATMENT);
        const acts = !mayAct ? NO_ACTS : mayOpen ? (paragraphs <= OPENINGS ? opening(text, words) : NO_ACTS) : told(text);
        const isSaid = said.length > 0 &&
            words >= prose_TREATMENT &&
            !(isAbout && words < LONG) &&
            !isLeftOut(text) &&
            !isEnumerated(search, text);
        const subjects = isSaid ? [...said, ...commanded] : commanded;
        const saysNothing = !opens && subjects.length === 0 && acts.size === 0;
        if (saysNothing || !(commanded.length > 0 || search.outline.says(index)))
            continue;
        for (const topic of open) {
            const { opening: isOpener, least } = search.column.topics[topic] ?? {};
            const isTold = acts.has(topic) || (subjects.includes(topic) && shortfallAt(search, index, least) === null);
            if ((opens && isOpener) || isTold)
                report(topic, { evidence: 'covered', line: block.line, quote: text });
        }
    }
}
/** "After new snapshots retrain from the folder with:" and a block of code say all that an operator needs. */
function announcesCode(blocks, start) {
    const end = paragraphEnd(blocks, start);
    const last = blocks[end - 1];
    if (blocks[end]?.kind !== 'code' || last === undefined)
        return false;
    const tail = (0,assess_outline/* textOf */.b6)(last)?.slice(-8) ?? '';
    return tail.includes(':') && /:[*_\s]*$/.test(tail);
}
/** "Authentication and hosting are not documented here" leaves them out. */
function isLeftOut(text) {
    return /\b(?:is|are) not (?:yet )?(?:confirmed|documented|covered|described|specified|defined|addressed|discussed)\b/.test(text.slice(0, LEFT_OUT_WITHIN));
}
/** How far into a paragraph it says that it leaves something out. */
const LEFT_OUT_WITHIN = 200;
function isParagraphStart(block) {
    return (block.kind === 'text' && block.opens) || block.kind === 'item';
}
/** Index behind the last line of the paragraph that begins at an index. */
function paragraphEnd(blocks, start) {
    let end = start + 1;
    for (let block = blocks[end]; block?.kind === 'text' && !block.opens; block = blocks[end])
        end++;
    return end;
}
function paragraphAt(blocks, start) {
    const lines = blocks.slice(start, paragraphEnd(blocks, start)).map((block) => (0,assess_outline/* textOf */.b6)(block));
    return (0,page_plain/* plainText */.w)(lines.join(' '));
}
/** Paragraphs, counted from the first, in which a page says what the thing does. */
const OPENINGS = 6;
const NO_ACTS = new Set();
function beginsWithTitle(search, text) {
    const title = search.outline.blocks[search.outline.title];
    const wanted = title?.kind === 'heading' ? search.stemsOf(title.text) : [];
    const stems = search.stemsOf(text.slice(0, 200));
    return wanted.length > 0 && wanted.every((stem, index) => stems[index] === stem);
}
/** "**Owner:** platform team" is a fact about the page, not what the thing is. */
function isKeyAndValue(line) {
    return /^[\s>]*(?:\*\*[^*]{1,40}(?::\*\*|\*\*\s*:)|(?:Owner|Status|Author|Team|Squad|Version|Date|Reviewed by|Last \w+|Page owner)s?:\s)/.test(line);
}
/** How many of a paragraph's first words may hold its subject. */
const SUBJECT = 5;
/** The topics that a paragraph begins with, or comes back to. A sentence that lists several topics does neither. */
function subjectsOf({ column, outline, numbersAt }, start) {
    const { index, meanings, operations, own, ownWord } = column.prose();
    const said = new Map();
    const text = [...numbersAt(start)];
    const isOperation = operations.has(text[0] ?? -1);
    const end = paragraphEnd(outline.blocks, start);
    for (let line = start + 1; line < end; line++)
        for (const stem of numbersAt(line))
            text.push(stem);
    eachPhrase(index, text, (id, at) => {
        const meaning = meanings[id];
        if (!meaning || (isOperation && at > 0))
            return;
        const known = said.get(meaning.topic) ?? { denied: false, early: false, earlyStrong: false, strong: new Map() };
        said.set(meaning.topic, known);
        if (meaning.denies)
            known.denied = true;
        else {
            if (at <= SUBJECT)
                known.early = true;
            if (at <= SUBJECT && meaning.strong)
                known.earlyStrong = true;
            if (meaning.strong)
                known.strong.set(id, (known.strong.get(id) ?? 0) + 1);
        }
    });
    const subjects = [...said].filter(([, topic]) => isSubject(topic)).map(([topic]) => topic);
    const isEarly = (word) => text.lastIndexOf(word, SUBJECT) !== -1;
    for (const { topic, words } of own)
        if (words.every(isEarly))
            subjects.push(topic);
    for (const [word, topic] of ownWord)
        if (text.indexOf(word) !== text.lastIndexOf(word))
            subjects.push(topic);
    return subjects;
}
/** Topics that no table knows and of which a line that announces code has all words, wherever they stand. */
function commandedTopics({ column, outline, numbersAt }, start) {
    const { commanded } = column.prose();
    if (commanded.length === 0)
        return [];
    const words = new Set();
    const end = paragraphEnd(outline.blocks, start);
    for (let line = start; line < end; line++)
        for (const stem of numbersAt(line))
            words.add(stem);
    return commanded.flatMap((topic) => (topic.words.every((word) => words.has(word)) ? [topic.topic] : []));
}
/** What begins with a part of the topic ("Identical retries …") has to come to the topic itself. */
function isSubject({ denied, early, earlyStrong, strong }) {
    if (denied)
        return false;
    return earlyStrong || (early && strong.size > 0) || [...strong.values()].some((count) => count >= 2);
}
/** Words from which on a paragraph may come to more topics than one without being a list of them. */
const LONG = 60;
/** Topics that a list of them names. */
const ENUMERATION = 3;
/** Whether the paragraph's first sentence, or all of a short paragraph, names three or more of the column's topics. */
function isEnumerated({ column, numbersOf }, text) {
    const isShort = (0,page_words/* countWords */.r)(text, 0, text.length) < LONG;
    const first = isShort ? text : text.slice(0, text.indexOf('. ') + 1 || text.length);
    const named = new Set();
    eachPhrase(column.prose().firstNames, numbersOf(first), (topic) => named.add(topic));
    return named.size >= ENUMERATION;
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/signs.js








/** Different things of a topic that are spoken of where it is treated. */
const signs_ENOUGH = 3;
/** Lines that they stand in together; farther apart they belong to different matters. */
const TOGETHER = 4;
/** Sections that are about a topic by what they speak of, whatever they are called. */
function findSigns(search, open, report) {
    const { blocks, says, title } = search.outline;
    const possible = possibleSigns(search, open);
    if (possible.size === 0)
        return;
    const first = blocks.find(({ kind }, index) => kind === 'heading' && index !== title);
    const level = first?.kind === 'heading' ? first.level : 0;
    let lines = [];
    let isIntroduction = level > 0;
    let isSkipped = false;
    let paragraph = 0;
    const end = () => {
        for (const [topic, signs] of possible) {
            const isShort = search.column.topics[topic]?.brief ?? false;
            const sign = firstSign(lines, signs, isIntroduction && !isShort);
            if (sign)
                report(topic, { evidence: 'covered', line: sign.line, quote: sign.text });
        }
        lines = [];
    };
    for (const [index, block] of blocks.entries()) {
        if (index === title)
            continue;
        const isStart = block.kind === 'heading' ? block.level <= level : block.kind === 'box' && block.depth === 0;
        if (isStart) {
            end();
            isIntroduction = false;
        }
        if (block.kind === 'heading')
            isSkipped = isListing(block.text);
        const isLine = block.kind === 'heading'
            ? hasOwnContent(search.outline, index)
            : !isSkipped && (says(index) || isAnnouncement(search.outline, index));
        if (block.kind !== 'text' || block.opens)
            paragraph++;
        // One by one: a line may have more sentences than a call can take arguments.
        if (isLine)
            for (const line of linesOf(search, block, paragraph, isIntroduction))
                lines.push(line);
    }
    end();
}
/** "Use the id as an idempotency key:" says nothing alone, but together with the list below it. */
function isAnnouncement({ blocks, says }, index) {
    const block = blocks[index];
    return (block?.kind === 'text' || block?.kind === 'item') && (0,substance/* isBareLabel */.nZ)(block.text) && says(index + 1);
}
/**
 * The line from which on signs enough stand together. A single sentence does not count before the first section: there
 * pages name what they are going to tell.
 */
function firstSign(lines, signs, isIntroduction) {
    const last = new Map();
    for (const [at, line] of lines.entries()) {
        // Where lines are broken at 80 characters, a paragraph has more of them than belong together elsewhere.
        const isNear = (where) => at - where < TOGETHER || line.paragraph === lines[where]?.paragraph;
        const before = last.size;
        for (const id of line.signs) {
            const sign = signs.get(id);
            if (sign !== undefined)
                last.set(sign, at);
        }
        if (last.size === before && before < signs_ENOUGH)
            continue;
        const near = [...last.values()].filter(isNear);
        if (near.length >= signs_ENOUGH && !(isIntroduction && new Set(near).size === 1))
            return lines[near.reduce((first, where) => Math.min(first, where), at)] ?? null;
    }
    return null;
}
function linesOf(search, block, paragraph, isIntroduction) {
    const text = (0,assess_outline/* textOf */.b6)(block);
    if (text === null || (0,placeholder/* isOnlyLink */.DE)(text))
        return [];
    const plain = (0,page_plain/* plainText */.w)(text);
    if (isIntroduction && (0,placeholder/* isAboutThePage */.Eg)(plain))
        return [];
    const parts = isIntroduction ? plain.split(/[.!?;](?=\s)/) : [plain];
    return parts.map((part) => ({
        line: block.line,
        paragraph,
        text: plain,
        signs: signsIn(search, search.numbersOf(part)),
    }));
}
function signsIn(search, numbers) {
    const found = [];
    eachPhrase(search.column.signs().index, numbers, (id) => found.push(id));
    return found;
}
/** The open topics of which the page has enough signs at all, wherever they stand; most have not. */
function possibleSigns(search, open) {
    const { meanings } = search.column.signs();
    const seen = new Set();
    for (const [index, block] of search.outline.blocks.entries())
        if ((0,assess_outline/* textOf */.b6)(block) !== null)
            for (const id of signsIn(search, search.numbersAt(index)))
                seen.add(id);
    const possible = new Map();
    for (const id of seen)
        for (const { topic, sign } of meanings[id] ?? [])
            if (open.has(topic))
                possible.set(topic, (possible.get(topic) ?? new Map()).set(id, sign));
    for (const [topic, signs] of possible)
        if (new Set(signs.values()).size < signs_ENOUGH)
            possible.delete(topic);
    return possible;
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/scores.js

/** Words of a place for each word of a topic in it: in a longer one they stand by the way. */
const WORDS_PER_WORD = 16;
/** The topics of which a place has a word of each group, close together, and how many of their words or signs it has. */
function scoresOf({ column }, place) {
    const together = column.together();
    const said = new Map();
    const hear = (numbers) => eachPhrase(together.index, numbers, (id) => {
        for (const { topic, group } of together.meanings[id] ?? []) {
            const known = said.get(topic) ?? { words: new Set(), groups: new Set() };
            said.set(topic, known);
            known.words.add(id);
            known.groups.add(group);
        }
    });
    let words = 0;
    for (const { numbers, words: count } of place) {
        words += count;
        hear(numbers);
    }
    const scores = new Map();
    const mayBe = together.ofWords.some((groups, topic) => {
        const known = said.get(topic);
        return (together.groups[topic] ?? 0) > 0 && groups.every((group) => known?.groups.has(group));
    });
    if (!mayBe)
        return scores;
    for (const { shapes } of place)
        hear(shapes());
    for (const [topic, known] of said) {
        const isWhole = known.groups.size === together.groups[topic] && known.words.size >= known.groups.size;
        if (isWhole && words <= known.words.size * WORDS_PER_WORD)
            scores.set(topic, known.words.size);
    }
    return scores.size > 1 ? withSigns(scores, column, place) : scores;
}
/** Where a place may be about several topics, their signs tell as well. */
function withSigns(scores, column, place) {
    const { index, meanings } = column.signs();
    const signs = new Map();
    for (const { numbers } of place)
        eachPhrase(index, numbers, (id) => {
            for (const { topic, sign } of meanings[id] ?? [])
                signs.set(topic, (signs.get(topic) ?? new Set()).add(sign));
        });
    return new Map([...scores].map(([topic, score]) => [topic, Math.max(score, signs.get(topic)?.size ?? 0)]));
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/subjects.js









/** Lines of a section that are looked at: what it is about it says at its beginning. */
const subjects_BEGINNING = 30;
/** Words of a paragraph from which on no more lines are put to it: each is copied once more, and in so many words they mean nothing. */
const subjects_LONGEST = 200;
/** Words of a paragraph from which on each of its sentences is a place of its own: people who write prose change the subject within one. */
const subjects_LONG = 40;
/** Lines of a section that its heading speaks with; those below have words enough, or are another matter. */
const WITH_HEADING = 2;
/**
 * Sections under headings of their author's own ("Doors and keys", "Press it twice"): what such a section is about, it
 * tells by words that stand together. Of several topics it is the one that it has most words of.
 */
function findSubjects(search, open, report) {
    if (!mayTell(search, open))
        return;
    const { blocks, title } = search.outline;
    const anywhere = new Set([...open].filter((topic) => search.column.topics[topic]?.anywhere));
    let lines = [];
    let isIntroduction = true;
    let isClaimed = false;
    let heading = null;
    let head = null;
    const end = () => {
        // Before the first section, the first paragraph only introduces.
        if (isIntroduction)
            lines.shift();
        const asked = isClaimed ? anywhere : open;
        if (asked.size > 0)
            findIn(search, isClaimed ? null : heading, lines, asked, report);
        lines = [];
    };
    for (const [index, block] of blocks.entries()) {
        if (block.kind === 'heading') {
            end();
            isIntroduction = index === title;
            isClaimed = index !== title && isOfAnotherMatter(search, index, block.text);
            heading = index === title ? null : lineOf(search, block, index);
            continue;
        }
        if ((isClaimed && anywhere.size === 0) || lines.length >= subjects_BEGINNING)
            continue;
        const line = lineOf(search, block, index);
        if (line === null)
            continue;
        const before = lines.at(-1);
        if (block.kind === 'table')
            head = line.words < subjects_LONGEST ? line : null;
        if (block.kind === 'row' && head)
            lines.push({ ...joined(line, head), text: line.text });
        else if (block.kind !== 'text' || block.opens || !before)
            lines.push(line);
        else if (before.words < subjects_LONGEST)
            lines[lines.length - 1] = joined(before, line);
    }
    end();
}
/** Whether the page has a word of each group of an open topic at all, wherever it stands; most have not. */
function mayTell({ outline, column, numbersAt }, open) {
    const together = column.together();
    const groups = new Map();
    for (const index of outline.blocks.keys())
        eachPhrase(together.index, numbersAt(index), (id) => {
            for (const { topic, group } of together.meanings[id] ?? [])
                if (open.has(topic))
                    groups.set(topic, (groups.get(topic) ?? new Set()).add(group));
        });
    for (const topic of open)
        if ((together.groups[topic] ?? 0) > 0 && together.ofWords[topic]?.every((group) => groups.get(topic)?.has(group)))
            return true;
    return false;
}
/** What a heading says that its section is about, it is about; what one call does is no more, and a list of pages nothing. */
function isOfAnotherMatter({ outline, column }, index, heading) {
    return (column.matches(heading, 'heading').some(({ unsure }) => !unsure) ||
        isListing(heading) ||
        OTHER_MATTER.test(heading.toLowerCase()) ||
        isRequestLine(heading) ||
        !hasOwnContent(outline, index));
}
/**
 * A line and its words; null where it is about the page, about another time or place, or says nothing. One that has no word
 * of a topic is counted and looked at no further.
 */
function lineOf(search, block, index) {
    const text = (0,assess_outline/* textOf */.b6)(block);
    if (text === null)
        return null;
    const words = search.numbersAt(index);
    const line = { line: block.line, text, words: words.length, numbers: words, shapes: NO_SHAPES };
    const { column } = search;
    const together = column.together();
    const mayCount = mayHave(together.index, words) || text.includes('`');
    if (!mayCount)
        return line;
    if (block.kind !== 'table' && block.kind !== 'heading' && !search.outline.says(index))
        return null;
    if ((0,placeholder/* isOnlyLink */.DE)(text))
        return null;
    const start = text.slice(0, subjects_LOOKED_AT).toLowerCase();
    if (PAGE.test(start) || subjects_WISH.test(start) || ELSEWHERE.test(start))
        return null;
    const plain = (0,page_plain/* plainText */.w)(text);
    if (block.kind === 'text' && (0,placeholder/* isAboutThePage */.Eg)(plain))
        return null;
    const marked = block.kind === 'row' ? `${block.text} | ${block.rest}` : text;
    return { ...line, text: plain, shapes: (0,once/* once */.O)(() => search.shapesOf(marked, together.shapes)) };
}
const NO_SHAPES = () => [];
/** Letters of a line in which it says that it is a wish, or told elsewhere. */
const subjects_LOOKED_AT = 300;
/** Sections about the thing and its people, whatever else they name. */
const OTHER_MATTER = /^\W{0,4}(?:contacts?|support|costs?|pric(?:es|ing)|training|thanks|credits|licen[cs]e|languages?|hosting|background|origins?|history|where it comes from|names?|naming|related systems|team|people|architecture|(?:coding )?style|hardware|wishes)\W{0,4}$/;
/** What is told in another place. */
const ELSEWHERE = /\b(?:is|are) (?:described|documented|explained|told) (?:in|on|by)\b/;
/** An entry of a list of pages. */
const PAGE = /^[`*_[\s]{0,4}[\w/-]{1,60}\.md\b/;
/** What is not there yet. */
const subjects_WISH = /\b(?:some ?day|will (?:follow|come|get|be (?:added|built|defined|documented|introduced))\b|(?:we|i) (?:would like|plan)\b|(?:may|might|should) (?:come|be added)\b|(?:is|are) (?:planned|to be)\b|not yet|next (?:year|quarter|release|version)\b)/;
function joined(one, other) {
    return {
        line: one.line,
        text: `${one.text} ${other.text}`,
        words: one.words + other.words,
        numbers: [...one.numbers, ...other.numbers],
        shapes: () => [...one.shapes(), ...other.shapes()],
    };
}
function findIn(search, heading, lines, open, report) {
    for (const [at, line] of lines.entries()) {
        const places = [heading !== null && at < WITH_HEADING ? [heading, line] : [line]];
        if (line.words > subjects_LONG)
            for (const sentence of sentencesOf(search, line))
                places.push([sentence]);
        for (const place of places) {
            const scores = scoresOf(search, place);
            const best = Math.max(0, ...scores.values());
            for (const [topic, score] of scores)
                if (score === best && open.has(topic))
                    report(topic, { evidence: 'covered', line: line.line, quote: place.at(-1)?.text ?? '' });
        }
    }
}
function sentencesOf(search, { line, text }) {
    const { shapes } = search.column.together();
    return text.split(/(?<=[.!?]) (?=[A-Z`])/).map((sentence) => {
        const numbers = search.numbersOf(sentence);
        return {
            line,
            text: sentence,
            words: numbers.length,
            numbers,
            shapes: (0,once/* once */.O)(() => search.shapesOf(sentence, shapes)),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/assess/evidence/find-evidence.js











const find_evidence_NONE = [];
/** From best to worst, as a reader ranks them: an empty heading promises more than a word in passing. */
const RANK = { section: 0, covered: 1, placeholder: 2, mentioned: 3, absent: 4 };
/** Most near misses that are kept for one topic. */
const MOST_NEAR = 5;
/**
 * Looks for every topic, the plainest evidence first: headings, then labels and leads, then tables, code and images, then
 * prose, then single words of headings, then what sections speak of. Each later step is asked only for topics that the earlier ones left open: a good document costs one look at its
 * headings.
 */
function findEvidence(search) {
    const { topics, own, parts } = search.column;
    const found = topics.map(() => []);
    const isFound = (topic) => found[topic]?.some(({ evidence }) => (0,assess_treated/* isTreated */.k)(evidence)) ?? false;
    const isSettled = (topic) => isFound(topic) || (found[topic]?.some((seen) => seen.isLeftOpen) ?? false);
    const isAnswered = (topic) => {
        const joined = parts[topic] ?? [];
        return isSettled(topic) || (joined.length > 0 && joined.every(isFound));
    };
    const all = Array.from({ length: own }, (_, topic) => topic);
    for (const step of [
        findHeadings,
        findLabels,
        findObjects,
        findTreatment,
        findByWords,
        findSigns,
        findSubjects,
        findMentions,
    ]) {
        const open = new Set(all.flatMap((topic) => isAnswered(topic) ? [] : [topic, ...(parts[topic] ?? []).filter((part) => !isSettled(part))]));
        if (open.size === 0)
            break;
        step(search, open, (topic, sighting) => found[topic]?.push(sighting));
    }
    return all.map((topic) => {
        const sightings = withoutGuesses(found[topic] ?? []);
        const joined = isFound(topic) ? [] : joinedSightings(found, parts[topic] ?? []);
        return summary(topics[topic]?.topic.name ?? '', [...joined, ...sightings], search.explain);
    });
}
/** Where a section with the topic's very name was left open, one of another name is about something else. */
function withoutGuesses(sightings) {
    if (!sightings.some(({ isLeftOpen, exact }) => isLeftOpen && exact))
        return sightings;
    return sightings.filter(({ evidence, exact }) => exact || !(0,assess_treated/* isTreated */.k)(evidence));
}
/**
 * What was found of the things that a topic joins: where all are treated, the first place of the one that is treated
 * worst; else those that are, which is not enough.
 */
function joinedSightings(found, parts) {
    const places = parts.map((part) => bestOf(found[part] ?? []));
    const treated = places.flatMap((place) => (place && (0,assess_treated/* isTreated */.k)(place.evidence) ? [place] : []));
    if (treated.length < parts.length)
        return treated.map((place) => ({ ...place, evidence: 'mentioned', reason: 'only a part of the topic' }));
    const worst = treated.toSorted((one, other) => RANK[other.evidence] - RANK[one.evidence])[0];
    return worst ? [worst] : [];
}
function summary(name, sightings, explain) {
    const best = bestOf(sightings);
    const near = explain && !(best && (0,assess_treated/* isTreated */.k)(best.evidence)) ? sightings.slice(0, MOST_NEAR).map(nearMiss) : find_evidence_NONE;
    if (best === null || best.evidence === 'absent')
        return { name, evidence: 'absent', line: null, quote: null, near };
    return { name, evidence: best.evidence, line: best.line, quote: (0,remember/* detached */.h)(shortened(best.quote, find_evidence_LONGEST_QUOTE)), near };
}
function bestOf(sightings) {
    let best = null;
    for (const sighting of sightings)
        if (best === null || isBetter(sighting, best))
            best = sighting;
    return best;
}
function isBetter(one, other) {
    const difference = RANK[one.evidence] - RANK[other.evidence];
    return difference < 0 || (difference === 0 && one.exact === true && other.exact !== true);
}
function nearMiss({ line, quote, reason }) {
    return { line, quote: (0,remember/* detached */.h)(shortened(quote, find_evidence_LONGEST_QUOTE)), reason: reason ?? 'only named in passing' };
}
/** Longest quote that is shown. */
const find_evidence_LONGEST_QUOTE = 120;

;// CONCATENATED MODULE: ./build/src/assess/evidence/open-search.js



/** A search of one outline; what is asked of a block more than once is found out once. */
function openSearch(outline, question) {
    const { blocks } = outline;
    return {
        ...question,
        outline,
        labelAt: rememberAt((index) => {
            const block = blocks[index];
            return block ? labelOfBlock(block) : null;
        }),
        numbersAt: rememberAt((index) => {
            const block = blocks[index];
            const text = block ? (0,assess_outline/* textOf */.b6)(block) : null;
            return text === null ? [] : question.numbersOf((0,page_plain/* plainText */.w)(text));
        }),
    };
}
function rememberAt(ask) {
    const answers = [];
    return (index) => {
        const known = answers[index];
        if (known !== undefined)
            return known;
        const answer = ask(index);
        answers[index] = answer;
        return answer;
    };
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
;// CONCATENATED MODULE: ./build/src/assess/names/acting.js

/** The verbs of all topics, by their first words. */
function actingOf(topics) {
    const all = topics.flatMap(({ acts }, topic) => acts.map((act) => {
        const [first = '', ...rest] = act.split(' ');
        return { topic, act, first, rest };
    }));
    const least = topics.flatMap(({ acts, leastActs }, topic) => acts.length === 0 ? [] : [[topic, leastActs]]);
    return { least: new Map(least), byFirst: (0,group_by/* groupBy */.$)(all, ({ first }) => first) };
}

;// CONCATENATED MODULE: ./build/src/assess/shape.js
/** Longest stretch of a line in which shapes are looked for. */
const shape_LOOKED_AT = 300;
/**
 * Shapes of text that say what a section is about without a word of it: a share of 99.9 %, ten calls a second, the path of
 * a request. Each is written `<name>` among the words of the field's table.
 */
const SHAPES = {
    /** "99.9 %", "three nines", "nine of ten", "43 minutes a month"; what is over 95 % is a disk. */
    '<share>': /(?<!(?:over|above|below|under|than|at|exceeds|[<>≥]) ?)\b9[5-9](?:[.,]\d{1,4})? ?(?:%|percent\b)|\b9\d(?:[.,]\d{1,4})? ?(?:%|percent) (?:of|up|available|uptime)\b|\b(?:two|three|four|five) nines\b|\b(?:nine|9|95|99|999) (?:times )?(?:of|in|out of) (?:every )?(?:ten|10|100|1 ?000)\b|\b(?:\d{1,3}|one|two|four) ?(?:min|minutes?|h|hours?|seconds?) (?:of downtime )?(?:a|per|each|in a|every) (?:month|year|quarter|week)\b/,
    /** "10 calls a second", "60 req/min", "one request per minute", "gold 100/s". */
    '<rate>': /\b(?:\d[\d ,.']{0,12}k?|one|two|five|ten|twenty|fifty|hundred) ?(?:[a-z]{1,20} ){0,2}(?:[a-z]{1,20} ?)?(?:per|\/|an?|each|every|in|for) ?(?:\d{1,4} ?)?(?:s|sec|seconds?|ms|m|mins?|minutes?|h|hours?|days?|months?|quarter)\b|\b\d{1,6} ?(?:rps|tps|qps|rpm)\b/,
    /** "30 calls a minute". */
    '<call rate>': /\b(?:\d[\d ,.']{0,12}k?|one|two|five|ten) ?(?:api )?(?:calls?|req(?:uest)?s?|commands?|messages?|queries|moves)\b ?(?:per|\/|an?|each|every|in) ?(?:\d{1,4} ?)?(?:s|sec|seconds?|ms|m|mins?|minutes?|h|hours?|days?|months?)\b/,
    /** "parcels a minute". */
    '<per>': /\b(?:per|an?|each|every|twice a|once a) ?(?:\d{1,3} ?)?(?:s|seconds?|minutes?|hours?|shift)\b/,
    /** "at least two seconds between calls". */
    '<pause>': /\b(?:\d{1,6}|one|two|five|ten) ?(?:ms|s|sec|seconds?|min|minutes?) (?:between|apart|after each|pause)/,
    /** "0.1 % of calls failed": what is left of an objective. */
    '<miss>': /\b(?:0[.,]\d{1,4}|[1-5]) ?(?:%|percent) of\b|\bone in a (?:hundred|thousand|million)\b/,
    /** "404", "5xx": and not 500 items. */
    '<status>': /\b(?:4(?:0\d|1[0-8]|2[2-9]|51)|50[0-9]|[45]xx)\b(?! ?(?:%|items?|requests?|calls?|ms|[km]?b|k?g|[km]?m|parts|per|\/|a|each|\d)\b)/,
    /** "> 1000", "over 80 %", "longer than 5 minutes". */
    '<threshold>': /(?:[<>≥≤]|\b(?:over|above|below|under|exceeds?|passes|(?:more|less|longer|fewer|older|higher|lower) than|reaches)|\b(?:yellow|red|amber|orange|warning|critical) (?:at|from)) ?(?:\d|an? (?:hour|minute|day)\b|one\b|two\b|five\b|ten\b)/,
    /** `/parcels/{id}`; a folder of the system is none. */
    '<path>': /(?:^|[\s`("'“>|])\/(?!(?:var|etc|usr|home|tmp|opt|bin|dev|proc|metrics|health\w*)\b)[a-z{:][\w-]{1,40}(?=[/\s`)"'”,.;:|?]|$)/,
    /** "weight (integer)", "id: string", "`tags`, an array". */
    '<type>': /(?:[(:|,–—-] ?|\bis an? |\bas (?:an )?|\barrays? of |, an )(?:strings?|integers?|int|int32|int64|long|numbers?|booleans?|bool|floats?|double|decimal|arrays?|uuid|timestamp|datetime|enum|bytes?|object|xs:[a-z]{2,12}|[iuf](?:8|16|32|64))\b/,
    /** `make run`, `bin/reset`, `clean.sh`. */
    '<command>': /`(?:\$ ?)?(?:\.\/|make |npm |npx |yarn |pnpm |bun |just |task |rake |python3? |poetry |go |cargo |\.?\/?gradlew|mvn |kubectl |helm |ansible|bash |sh |php |dotnet |node |docker |uv |nox |tox )|(?:^|[\s`(*|])(?:[\w-]{1,30}\/){0,4}[\w-]{1,40}\.(?:sh|bash|py|ps1|cmd|bat|pl|rb|exe|mjs|lua)\b|(?:^|[\s`*|])(?:\.\/)?(?:bin|scripts?|tools|cmd|hack)\/[\w-]/,
    /** Two of them: "`just up`, `just down`". */
    '<commands>': /`(?:\.\/|make |npm |yarn |pnpm |just |task |rake |python3? |go |cargo |kubectl |docker )[^`]{1,80}`[^`]{1,80}`(?:\.\/|make |npm |yarn |pnpm |just |task |rake |python3? |go |cargo |kubectl |docker )/,
    /** "`createParcel(weight)` makes one": two functions of an interface. */
    '<calls>': /\b[a-z]\w{2,40}\([^()]{0,60}\)[^()]{1,120}?\b[a-z]\w{2,40}\([^()]{0,60}\)/,
    /** `weight`: the name of a field. */
    '<identifier>': /`"?[a-z][A-Za-z0-9_]{0,40}"?`/,
    /** `/var/log/sorter.log`. */
    '<logfile>': /\w\.log\b|\/var\/log\//,
    /** `SorterDown`, `HighErrorRate`. */
    '<alert>': /\b(?:[A-Z][a-z]{1,20}){1,4}(?:Down|Slow|Long|High|Low|Failed|Failing|Failure|Stopped|Full|Errors?|Missing|Lag|Late|Stalled|Stuck|Unavailable|Expiring|Exhausted|Rate)\b|\bHigh[A-Z][a-z]{1,20}/,
    /** `queue_depth`, `sorter.jam`: names of what is counted. */
    '<series>': /`[a-z][a-z0-9]{0,30}(?:[_.][a-z0-9]{1,30}){0,5}[_.](?:total|seconds|count|counts|ms|bytes|ratio|depth|age|rate|size|duration|latency|errors|failed|failures|open|active|lag|usage|length|ok|sum)`/,
    /** `TOO_HEAVY`, E17: what a caller is told. */
    '<code>': /\b(?:[A-Z]{2,20}_){0,4}(?:NOT|NO|TOO|INVALID|UNKNOWN|MISSING|BAD|ERR|ERROR|ALREADY)_[A-Z_]{2,40}\b|\b(?:[A-Z]{2,20}_){1,4}(?:CLOSED|LOCKED|FAILED|DENIED|EXPIRED|ERROR|EXISTS|CONFLICT|FOUND|EXCEEDED|BUSY|UNAVAILABLE|FORBIDDEN|MISSING|INVALID)\b|\bE(?:RR)?[-_]?\d{1,4}\b/,
    /** "02:00", `0 2 * * *`. */
    '<time>': /\b[0-2]?\d:[0-5]\d\b|(?:[\d*/,-]{1,8} ){4}[\d*/,-]{1,8}/,
};
/** Shapes of words that are told by their capitals; the others are looked for in lower case, which V8 is quicker with. */
const CAPITALS = new Set([
    '<commands>',
    '<identifier>',
    '<logfile>',
    '<alert>',
    '<series>',
    '<code>',
]);
/** Those of some shapes that a line of Markdown has. */
function shapesOf(line, wanted) {
    const start = line.slice(0, shape_LOOKED_AT);
    const lower = start.toLowerCase();
    return wanted.filter((name) => SHAPES[name]?.test(CAPITALS.has(name) ? start : lower));
}
function isShape(word) {
    return Object.hasOwn(SHAPES, word);
}

;// CONCATENATED MODULE: ./build/src/assess/names/own-words.js

/** Stems of words that many headings of every kind of document have: alone they tell no topic from another. */
const GENERIC = new Set(('data servic system modul applic app compon platform project product softwar user process procedur setup set workflow ' +
    'pipelin flow problem issu trap requir configur manag usag us behavior strategi approach plan mechan item thing main ' +
    'basic common gener other addit list scope area overview summari descript detail inform note section handl definit ' +
    'type kind tabl catalog exampl design model refer document guid explan discuss specif format structur polici rule ' +
    'relat relev core overal full complet support control integr').split(' '));
/** Words of a question, which every section has. */
const QUESTIONS = new Set(['how', 'what', 'when', 'where', 'why', 'who', 'which']);
/** Nouns that say next to nothing: what is said of the other word is said of the topic. Rules and flows are things of their own. */
const WEAK = new Set('support handl manag usag behavior approach strategi detail inform overview descript basic'.split(' '));
/** The one word that does for a topic: "offline" for "offline support"; null for topics that take more. */
function onlyWordOf({ specific, sort, isSpecific }) {
    const [word, ...others] = specific;
    return isSpecific && others.length === 0 && sort !== null && WEAK.has(sort) ? (word ?? null) : null;
}
/** The words of a topic that a line before a block of code has to have: "flow" alone makes no code of "request flow". */
function commandWordsOf({ specific, sort, isSpecific }) {
    return isSpecific && (specific.length > 1 || sort === null || WEAK.has(sort)) ? specific : [];
}
/** Where all words are general ones ("user management") they have to do. */
function ownWordsOf({ stems, segments }) {
    const rare = stems.filter((stem) => !GENERIC.has(stem) && !QUESTIONS.has(stem));
    // "Creating users" is not about whatever is created.
    const specific = rare.every((stem) => OPERATIONS.has(stem)) ? [] : rare;
    const noun = segments[0]?.[0]?.at(-1) ?? '';
    if (specific.length === 0)
        return { specific: stems.filter((stem) => !QUESTIONS.has(stem)), noun, sort: null, isSpecific: false };
    return { specific, noun, sort: GENERIC.has(noun) ? noun : null, isSpecific: true };
}
/**
 * The words that a section has to say besides its heading to be about the topic: none where the heading says all that
 * tells the topic from others ("Release notes" for "release process") or is the topic's noun alone ("Timeline" for
 * "incident timeline"), null where it says nothing of it. "Rules" is about "replay rules" where the section speaks of
 * replays.
 */
function missingWords({ stems, segments }, { specific, noun, sort }) {
    if (sort === null && segments.some((parts) => parts.flat().join(' ') === noun))
        return [];
    const missing = specific.filter((stem) => !stems.includes(stem));
    return missing.length < specific.length || (sort !== null && stems.includes(sort)) ? missing : null;
}

;// CONCATENATED MODULE: ./build/src/assess/names/column-phrases.js





/** The words of a question, and names that count only alone, say nothing in prose. */
function prosePhrases(topics, own, lexicon) {
    const phrases = topics.flatMap(({ names, not }, topic) => [
        ...names
            .filter(({ whole, tail }) => !whole && !tail)
            .map(({ stems, strong }) => ({ stems, topic, strong, denies: false })),
        ...not.map((stems) => ({ stems, topic, strong: false, denies: true })),
    ]);
    return {
        index: indexPhrases(phrases.map(({ stems }) => stems), lexicon),
        meanings: phrases,
        firstNames: indexPhrases(topics.slice(0, own).map(({ names }) => names[0]?.stems ?? []), lexicon),
        operations: new Set([...OPERATIONS].map((stem) => numberOf(stem, lexicon))),
        own: topics.flatMap(({ own: words }, topic) => words && words.specific.length > 1
            ? [{ topic, words: words.specific.map((stem) => numberOf(stem, lexicon)) }]
            : []),
        commanded: topics.flatMap(({ own: words }, topic) => {
            const stems = words ? commandWordsOf(words) : [];
            return stems.length === 0 ? [] : [{ topic, words: stems.map((stem) => numberOf(stem, lexicon)) }];
        }),
        ownWord: new Map(topics.flatMap(({ own: words }, topic) => {
            const word = words && onlyWordOf(words);
            return word == null ? [] : [[numberOf(word, lexicon), topic]];
        })),
    };
}
function signPhrases(topics, lexicon) {
    const bySign = new Map();
    for (const [topic, { signs }] of topics.entries())
        for (const [sign, forms] of signs().entries())
            for (const form of forms) {
                const known = bySign.get(form) ?? [];
                if (!known.some((meaning) => meaning.topic === topic))
                    bySign.set(form, [...known, { topic, sign }]);
            }
    return {
        index: indexPhrases([...bySign.keys()].map((sign) => sign.split(' ').filter((stem) => stem !== '')), lexicon),
        meanings: [...bySign.values()],
    };
}
function togetherPhrases(topics, lexicon) {
    const groups = topics.map(({ together }) => together());
    const byPhrase = new Map();
    for (const [topic, ofTopic] of groups.entries())
        for (const [group, phrases] of ofTopic.entries())
            for (const phrase of phrases) {
                const key = phrase.join(' ');
                const known = byPhrase.get(key);
                if (known)
                    known.push({ topic, group });
                else
                    byPhrase.set(key, [{ topic, group }]);
            }
    return {
        index: indexPhrases([...byPhrase.keys()].map((phrase) => phrase.split(' ').filter((stem) => stem !== '')), lexicon),
        meanings: [...byPhrase.values()],
        groups: groups.map(({ length }) => length),
        ofWords: groups.map((ofTopic) => ofTopic.flatMap((phrases, group) => (phrases.some(([first = '']) => isShape(first)) ? [] : [group]))),
        shapes: [...byPhrase.keys()].filter(isShape),
    };
}
function surePhrases(topics, lexicon) {
    const sureWords = topics.map(({ sure }) => sure());
    const words = topics.flatMap(({ other }, topic) => [
        ...(sureWords[topic] ?? []).map((stems) => ({ stems, topic, speaksFor: true })),
        ...other().map((stems) => ({ stems, topic, speaksFor: false })),
    ]);
    return {
        index: indexPhrases(words.map(({ stems }) => stems), lexicon),
        meanings: words,
        isNeeded: sureWords.map((sure) => sure.length > 0),
    };
}

;// CONCATENATED MODULE: ./build/src/assess/names/column-topics.js










function columnTopics(wanted, lexicon, titleOf) {
    const { topics, parts } = withParts(wanted);
    const matched = { heading: new Map(), label: new Map() };
    const askedFor = { heading: new Map(), label: new Map() };
    const tables = new Map();
    let prose = null;
    let acting = null;
    let signs = null;
    let together = null;
    let sure = null;
    const matches = (text, as) => (0,remember/* remember */.k)(matched[as], text, () => {
        const title = titleOf(text);
        return topics.flatMap((names, topic) => {
            const name = matchTopic(title, names, as);
            if (name === null)
                return [];
            return [{ topic, exact: name.strong, isHead: isHeadOf(title, name), unsure: name.unsure === true }];
        });
    });
    /** "Repeats and limits": what the segments ask for that name nothing. */
    const otherHints = (text, as) => text.split(column_topics_CONJUNCTIONS).flatMap((segment) => {
        const title = titleOf(segment);
        if (matches(segment, as).some(({ unsure }) => !unsure) || isInstruction(title))
            return [];
        return hintsIn(title, segment, as, topics, lexicon);
    });
    return {
        topics,
        own: wanted.length,
        parts,
        matches,
        asked: (text, as) => (0,remember/* remember */.k)(askedFor[as], text, () => {
            const title = titleOf(text);
            const named = matches(text, as);
            if (named.some(({ unsure }) => !unsure))
                return title.segments.length > 1 ? otherHints(text, as) : [];
            if (isInstruction(title))
                return isGerund(text) ? doing(title, topics) : [];
            return hintsIn(title, text, as, topics, lexicon).filter(({ topic }) => !named.some((name) => name.topic === topic));
        }),
        tabled: (cells) => (0,remember/* remember */.k)(tables, cells.join('\n'), () => {
            const titles = cells.map((cell) => titleOf((0,page_plain/* plainText */.w)(cell)));
            return findAll(topics, (topic) => titles.some((title) => isColumnOf(title, topic)) || arePairOf(titles, topic));
        }),
        prose: () => {
            prose ??= prosePhrases(topics, wanted.length, lexicon);
            return prose;
        },
        acting: () => {
            acting ??= actingOf(topics);
            return acting;
        },
        signs: () => {
            signs ??= signPhrases(topics, lexicon);
            return signs;
        },
        together: () => {
            together ??= togetherPhrases(topics, lexicon);
            return together;
        },
        sure: () => {
            sure ??= surePhrases(topics, lexicon);
            return sure;
        },
    };
}
/** What stands between the segments of a heading. */
const column_topics_CONJUNCTIONS = / (?:and|&|\+|\/) |, /;
/** The topics and, behind them, what they join. */
function withParts(wanted) {
    const topics = [...wanted];
    const parts = wanted.map((names) => names.parts.map((part) => topics.push(part) - 1));
    return { topics, parts: topics.map((_, topic) => parts[topic] ?? []) };
}
function findAll(topics, holds) {
    return topics.flatMap((names, topic) => (holds(names) ? [topic] : []));
}
/** How headings begin that are a question or a clause: "What wakes us up", "If a credential leaked". */
const BEGINNINGS = new Set('what how who whom whose where when why which if can may every each things once before after whenever in until for is are was does did do will should must it i we you don let lets try see while'.split(' '));
/**
 * A noun of the topic in a heading ("Retry behaviour"), in a question or clause what it asks for ("What wakes us up"), or
 * words of a topic that no table knows.
 */
function hintsIn(title, text, as, topics, lexicon) {
    const asks = isClause(text);
    return topics.flatMap(({ not, nouns, words, own }, topic) => {
        const isOther = not.some((phrase) => contains(title.full, phrase));
        const isNamed = !isOther && title.full.some((stem) => (as === 'heading' && nouns().has(stem)) || (asks && words().has(stem)));
        if (isNamed)
            return [{ topic, missing: [] }];
        const missing = own ? missingWords(title, own) : null;
        // There are more labels than headings, and less room in them: all words of a topic that has several.
        const counts = as === 'heading' || (missing?.length === 0 && (own?.specific.length ?? 0) > 1);
        return missing && counts ? [{ topic, missing: missing.map((stem) => numberOf(stem, lexicon)) }] : [];
    });
}
/** "Creating a user" is a task where the topic is asked for by that verb; "Create a user" is a step or an operation. */
function doing(title, topics) {
    const [verb = '', ...what] = title.full;
    if (what.length === 0)
        return [];
    return topics.flatMap(({ words }, topic) => (words().has(verb) ? [{ topic, missing: [] }] : []));
}
function isGerund(heading) {
    return /^[^a-z]{0,12}[a-z]{3,20}ing\b/i.test(heading);
}
/** It begins with a word of a question or condition, or with a verb ("Following one request"), or has a relative clause. */
function isClause(heading) {
    const words = (0,letters/* letterRuns */.Jj)(withoutQuestionMark(heading).toLowerCase());
    const first = words[0] ?? '';
    return (BEGINNINGS.has(first) ||
        (words.length > 1 && first.length > 5 && first.endsWith('ing')) ||
        words.some((word) => word === 'that' || word === 'which' || word === 'who'));
}

;// CONCATENATED MODULE: ./build/src/assess/names/name.js

const STRONG = { whole: false, strong: true };
const HERE = { whole: true, strong: true };
const PART = { whole: false, strong: false };
const WHOLE = { whole: true, strong: false };
const UNSURE = { whole: true, strong: false, unsure: true };
/** The names of a list that are divided by commas. */
function namesOf(names, weight, cache) {
    return list(names).flatMap((name) => nameOf(name, weight, cache));
}
/** One name; none where nothing is left of it. */
function nameOf(text, weight, cache) {
    const plain = plainStems(text, cache);
    if (plain !== null)
        return [{ stems: plain, phrase: false, ...weight }];
    const [start = '', tail] = text.split('…');
    if (tail !== undefined) {
        const name = { stems: titleOf(start, cache).full, tail: titleOf(tail, cache).full, phrase: true, ...weight };
        return name.stems.length === 0 || name.tail.length === 0 ? [] : [name];
    }
    const title = titleOf(text, cache);
    const phrase = hasPreposition(title.full);
    const stems = phrase ? title.full : title.stems;
    return stems.length === 0 ? [] : [{ stems, phrase, ...weight }];
}
/** The entries of a list of the field's table. */
function list(names) {
    return names === undefined ? [] : names.split(',').map((name) => name.trim());
}
/** Whether two texts have the same stems in the same order. */
function name_isEqual(left, right) {
    return left.length === right.length && left.every((stem, index) => stem === right[index]);
}

;// CONCATENATED MODULE: ./build/src/assess/field/api.js
/** API. */
const API = [
    {
        same: 'endpoints, api endpoints, endpoint list, routes, http api, rest api, rest endpoints, http endpoints, api operations',
        least: 'detail',
        nouns: 'endpoint, operation, route, resource',
        parts: 'operations, api reference, api methods, methods, resources, api calls, rpcs, rpc methods, service methods, queries and mutations, url scheme, api paths, resource endpoints, available calls, http interface, commands',
        whole: 'paths, calls, queries, mutations, requests, reference, http, services',
        not: 'endpoint security, endpoint protection',
        columns: 'endpoint, route, path, method and path, url, uri, method, verb, operation',
        code: ['endpoint', 'path', 'path-rows', 'openapi', 'graphql', 'proto'],
        together: [
            '<path>, <calls>, http get, http post, rpc, grpc, soap, mqtt, swagger, openapi, graphql, soap action, grpc service',
            '<calls>, both, get, post, put, delete, send, fetch, call, press, push, pull, list, read, file, make, start, stop, return, ask, poll, join, address, path, create, query, mutation',
        ],
    },
    {
        same: 'schemas, schema, request and response schemas, api schemas, data schemas, payload schemas, message schemas',
        least: 'detail',
        nouns: 'payload, representation, body',
        parts: 'request body, response body, request bodies, payload, payloads, request format, response format, request parameters, response fields, body parameters, data types, data structures, data transfer objects, dtos, resource representation, representations, object model, resource model, json schema, message format, message types, openapi specification, openapi, swagger, request and response, request example, response example, data formats, resource object, bodies, data contracts, resource shapes, shapes, message bodies, request and response bodies',
        whole: 'request, response, responses, requests, body, parameters, data model, returns, query parameters, messages, models, objects, fields, types, attributes',
        not: 'schema registry, schema migration, error model, error response, traffic shaping, request second, request minute, request hour, request day',
        columns: 'field, parameter, attribute, property, request body, response body, body, request, response, payload',
        code: ['types', 'payload', 'openapi', 'graphql', 'proto'],
        together: [
            '<type>, accepted, array of, required, mandatory, optional, cardinality, null, nullable, read only, at most, gram, digit, character, byte, chars, letter, iso 8601, camel case, utf 8, enum',
            '<identifier>, field, attribute, property, element, body, json, xml, struct, envelope, packet, currency, cent, keys, three keys',
        ],
    },
    {
        same: 'error model, errors, error handling, error codes, error responses, error response, error format',
        least: 'detail',
        nouns: 'error, fault, failure, exception, problem, rejection',
        words: 'error, fail, wrong, problem, refuse, reject, exception',
        parts: 'problem details, status codes, http status codes, response codes, return codes, failure responses, error catalog, error reference, error list, error conditions, error types, error messages, exceptions, error semantics, error object, error envelope, failure codes, when things go wrong, failures and errors, have to say no, when … say no, when … says no, failure model, error contract, problem types, when … fails, when … fail, when … goes wrong, if … goes wrong, what can go wrong, unhappy path, error cases',
        whole: 'failures, error, problems, faults',
        not: 'error rate, error budget, error log, error rates',
        columns: 'fault, failure code, application error, error, error code, status code, problem type, http status, grpc status',
        signs: '400, 401, 403, 404, 409, 410, 412, 422, 500, 502, 503, problem json, error code, error body, error object, error message, request id',
        together: [
            '<status>, <code>, problem json, problem document, problem detail, fault, nack, operationoutcome, exception, cause, reason byte',
            'not exist, unknown, not there, missing, wrong, invalid, closed, gone, refuse, reject, fail, busy, forbidden, mistake, broken, no such, not found, mean, reason, hint, why, message, code, body, toast, user not found, may not, plain text, business error, not allowed, non supported, unsupported, error as, too heavy, too large, too long, exist, field, already sent, already taken',
        ],
    },
    {
        same: 'idempotency, idempotent requests, idempotency keys, idempotence',
        least: 'detail',
        nouns: 'retry, duplicate, replay, repeat, idempotent, once, twice, repetition, resend, redelivery',
        words: 'again, twice, repeat, retry, duplicate, idempotent, once, replay',
        parts: 'retries and idempotency, safe retries, retry semantics, retry safety, retrying requests, duplicate requests, deduplication, exactly once, request deduplication, replay protection, identical requests, identical retries, repeated requests, repeating a request, repeat requests, repeated calls, repeating calls, repeating requests, calling twice, sending twice, safe to retry, at most once, retry rules, duplicate handling, duplicate calls, double submission, double submissions, resubmission, replays, what … retry, same thing twice, same thing two times, doing it twice',
        whole: 'retries, retry',
        signs: 'idempotent, idempotency key, same id, same key, same request, duplicate, retry, replay, first response, first answer, stored response, already processed, twice, no further effect, first result, same result',
        together: [
            'again, twice, two times, double, repeat, repeated, resend, resubmit, retry, duplicate, same key, same ref, same request, same number, same token, same id, same nonce, same call, same order, same result, same value, same body, same payload, more than once, any number of times, as often as, however often, once more, replay, identical, ghost, stutter, client made, client token, second click, second call, second insert, second post, known reference, copy is, second copy, second one, second document, unique key, unique per',
            'idempotent by, we know it, made then, those it know, nothing new, nothing happen, ignored, dropped, drop, discard, thrown away, never charge, not booked, not carried out, first answer, first receipt, first result, first parcel, old answer, same answer, same effect, same outcome, same result, one order, one effect, not again, skip, stay same, lost answer, remember, harmless, no harm, does nothing, do nothing, opens first, recognised, prevent, we gave then, already there, safe to repeat, reference is unique, ref is unique, no new, count once, natural key, already hold, stored the first time, first document, keeps the first, in place of 201, instead of 201, retrying is safe, safe without, dedupe, no op, the original one, not processed again, nothing is written twice, come back as, same file, gives you the claim',
        ],
    },
    {
        same: 'rate limits, rate limiting, throttling, request limits, api limits, rate limit policy, throttles',
        least: 'fact',
        nouns: 'limit, quota, throttle, allowance, fair, burst, throttling',
        words: 'limit, quota, throttle, much, many, fast, often, fair, budget',
        parts: 'quotas, usage limits, request quotas, limits and quotas, api quotas, backpressure, fair use, traffic limits, call limits, burst limits, limits of use, call budget, request budget, traffic policy, load limits, how many calls, how many requests, how often, capacity limits, concurrency limits',
        whole: 'limits',
        columns: 'rate limit, request limit, quota, burst, calls per minute, calls per second, requests per minute, requests per second, calls per day, requests per day',
        signs: '429, retry after, per second / requests second / req s, per minute / requests minute / req min / rpm, per hour / requests hour, per day / requests day, per ip / per user / per client / per key / per email / per token, rate limit / rate limiting, burst, token bucket, window, ratelimit',
        together: [
            '<rate>, <pause>, 429, retry after, concurrent, at once, budget, ration, bucket',
            '<call rate>, more than, at most, no more than, wait, refused, rejected, dropped, poll, burst, bronze, silver, gold, spike, per address, per shop, per customer, per plan, hammer, remaining, let through, block, often, maximum, tps, rps, per key, and key, above it, above that, calls above, surplus, discarded, get a 429, free shop, too often, in all',
        ],
    },
    {
        same: 'status codes, response codes, return codes, http status codes',
        whole: 'responses',
        parts: 'statuses, http statuses, errors, error codes, error responses, result codes, error reference',
        columns: 'status, status code, http status, code, http code, response code',
        signs: '200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 409, 410, 412, 415, 422, 429, 500, 502, 503',
    },
    {
        same: 'authentication, authn, auth, authenticating',
        parts: 'sign in, login, api keys, api key, access tokens, oauth, oauth2, oidc, openid connect, sso, single sign-on, credentials, bearer tokens, signing requests, tokens, jwt, identity, session management, sessions, passwords, mfa, two-factor authentication, spoofing, identification and authentication failures, identification and auth failures, broken authentication, obtaining a token, getting a token, authorization header, security schemes, who … call',
        code: ['credential'],
        signs: 'authenticate / authentication, bearer, token, api key, authorization header / authorization, oauth, jwt, sign in / login, client credentials, basic auth, signature, session / session cookie, csrf, identity provider, 401 / unauthorized / unauthenticated, password',
    },
    {
        same: 'authorization, authz',
        parts: 'permissions, scopes, access control, access controls, rbac, abac, roles and permissions, policies, required permissions, required role, access rules, access levels, least privilege, privileges, entitlements, elevation of privilege, privilege escalation, escalation of privilege, broken access control, broken object level authorization, broken function level authorization, row-level security, who can, who may, who … allowed, tenant isolation',
        columns: 'permission, scope, required role, allowed roles',
        signs: 'role, permission, scope, privilege, rbac, admin / administrator, forbidden / 403, owner, allowed / denied, policy, may read / may write / can read / can write',
    },
    {
        same: 'pagination, paging, paginated results',
        parts: 'cursors, page size, page parameters, limit and offset, list parameters',
        code: ['paging'],
        signs: 'cursor, limit / page size / per page, offset / page, next / next page, total',
    },
    {
        same: 'versioning, api versioning, version policy',
        parts: 'deprecation, compatibility, breaking changes, semantic versioning, semver, version numbers, backward compatibility, backwards compatibility, api version, versions, stability',
        whole: 'version',
    },
    {
        same: 'events, event catalog, domain events, event types',
        whole: 'queues, channels',
        parts: 'topics, webhooks, messages, published events, consumed events, emitted events, event payloads, event schemas, streams, kafka topics, websocket messages, hub methods, client events, server events, message types, notifications, subscriptions',
        columns: 'event, topic, queue, channel, message, event type, routing key',
    },
    {
        same: 'parameters, request parameters, api parameters, arguments, query parameters, path parameters',
        parts: 'request body, request fields, body parameters, url parameters, request payload, request schema, query string, input parameters, request format, body fields, form fields, required fields, optional fields',
        whole: 'request, requests, fields, query, input, headers, body, filters, params, args, inputs',
        columns: 'parameter, param, argument, query parameter, name, field, attribute, property, header, input',
        code: ['payload', 'openapi', 'graphql', 'proto', 'call'],
    },
    {
        same: 'responses, api responses, response format, response body, response fields, response schema, response bodies, return values',
        nouns: 'response, return',
        parts: 'success response, success responses, successful response, example response, response example, response examples, returned fields, what … returns, what … return, what … get back, response structure, response payload, reply, replies, response headers, error responses, schemas',
        whole: 'response, returns, output, outputs, payload, payloads, result, results',
        columns: 'response, response body, returns, response field',
        code: ['payload', 'openapi', 'graphql', 'proto'],
    },
    {
        same: 'request and response examples, request and response samples, request examples, response examples, sample requests and responses, sample requests, sample responses, example responses, example payloads, sample payloads',
        parts: 'request example, response example, example request, example response, sample request, sample response, curl examples, curl, usage examples, sample calls, example calls, request and response',
        whole: 'request, response, requests, responses, payload, body, examples, example, samples',
        code: ['payload', 'call', 'curl', 'endpoint', 'openapi'],
    },
    {
        same: 'base url, base urls, base path, api root, root url, server url, api host, service url',
        parts: 'api url, api urls, api address, service address, connection url, access url, endpoint url, hub url',
        whole: 'url, server, address, environment, servers, hosts, environments, urls, host',
        columns: 'base url, url, host, server',
    },
    {
        same: 'http headers, headers, request headers, common headers, response headers',
        parts: 'required headers, standard headers, custom headers, authorization header, content type, content types',
        columns: 'header, http header, header name',
    },
    {
        same: 'client libraries, api clients, client sdks',
        here: 'sdks',
        whole: 'libraries, clients',
        parts: 'client library, generated clients, language bindings, code samples',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/architecture.js
/** Architecture, and how parts talk to each other. */
const ARCHITECTURE = [
    {
        same: 'diagram, diagrams, system diagram',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'design decisions, architecture decisions, architectural decisions, key decisions, decision records, decision log, adrs',
        here: 'decisions',
        parts: 'trade-offs, rationale, alternatives, alternatives considered, technology choices, why this, why we chose, design principles, design rationale, options considered, key choices, design choices, assumptions, considerations, design notes',
        columns: 'decision, rationale, alternative, adr, choice, why',
    },
    {
        same: 'quality attributes, non-functional requirements, quality goals, quality requirements, nfrs, architecture characteristics',
        whole: 'availability, resilience, slos',
        parts: 'performance, security, scalability, reliability, maintainability, quality scenarios, cross-cutting concerns, performance requirements, operational requirements, service levels, robustness',
        columns: 'quality attribute, quality goal, requirement, nfr, quality, target',
    },
    {
        same: 'system context, context diagram, business context, technical context',
        whole: 'environment, stakeholders',
        here: 'context',
        parts: 'external systems, actors, boundaries, system boundaries, neighbours, integrations, external dependencies, upstream and downstream, interfaces, users and systems, where … fits, context view, ecosystem, big picture',
        columns: 'external system, neighbour, system, partner, actor',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'sequence diagrams, sequence diagram, interaction diagrams, runtime view, runtime scenarios',
        whole: 'flows, scenarios, workflows',
        parts: 'sequences, interactions, request flow, message flow, call flow, control flow, data flow, dynamic view, use case flows, process flow',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'deployment view, deployment diagram, deployment architecture, deployment topology, infrastructure view',
        whole: 'infrastructure, topology, environments, hosting, kubernetes, nodes, containers, deployment, servers',
        parts: 'network topology, runtime environment, where … runs, cloud resources, deployment model',
        columns: 'node, environment, host, resource',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'infrastructure, infrastructure as code, iac, cloud resources, infrastructure overview',
        here: 'hosting',
        whole: 'helm, kubernetes, topology, servers, nodes, clusters, cluster, network, networking, environments, provisioning, resources, deployment, platform',
        parts: 'terraform, cloud, aws, azure, gcp, pulumi, cloudformation, ansible, helm chart, manifests, docker compose, runtime environment, hardware',
        columns: 'resource, host, server, node, instance, environment',
        visual: true,
    },
    {
        same: 'cross-cutting concerns, crosscutting concepts, cross-cutting concepts',
        whole: 'logging, observability, configuration, transactions, validation',
        parts: 'security, error handling, authentication, caching, localization, persistence',
    },
    {
        same: 'state machine, state transitions, state diagram, status transitions',
        here: 'states',
        whole: 'lifecycle, workflow',
        parts: 'life cycle, statuses, status values, status model, transitions, workflow states, job states, order states',
        columns: 'state, status, transition, from, to, next state',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'algorithm, algorithms, business logic, core logic, processing logic',
        whole: 'rules, processing, workflow, method',
        here: 'logic',
        parts: 'how it works, how … works, calculation, calculations, business rules, formula, formulas, matching rules, scoring, decision logic, pseudocode, processing steps, heuristics, evaluation, validation rules',
    },
    {
        same: 'resilience, reliability, fault tolerance, robustness',
        whole: 'redundancy, recovery',
        parts: 'failure handling, failure modes, retries, retry policy, circuit breakers, timeouts, high availability, failover, graceful degradation, error handling, backpressure, fallback, fallbacks, bulkheads, disaster recovery, idempotency, self-healing',
        signs: 'retry / retries, circuit breaker, timeout, fallback, failover, replica / replicas, backoff, dead letter, redundant',
    },
    {
        same: 'availability, uptime',
        whole: 'redundancy, slos, replicas',
        parts: 'high availability, failover, sla, failure modes, disaster recovery, reliability, maintenance windows, service levels',
    },
    {
        same: 'technical debt, tech debt, known debt',
        parts: 'known issues, limitations, open issues, risks, improvements, refactoring, known limitations, deprecated',
    },
    {
        same: 'assumptions, assumptions and constraints',
        whole: 'constraints',
        parts: 'preconditions, prerequisites, design assumptions',
        columns: 'assumption',
    },
    {
        same: 'objectives and goals, design goals, goals and non-goals, project goals',
        here: 'goals',
        whole: 'requirements',
        parts: 'purpose, mission, vision, non-goals, aims, motivation, success criteria, what we want, target',
    },
    {
        same: 'requirements, functional requirements, business requirements, system requirements specification',
        whole: 'features, constraints, capabilities',
        parts: 'user stories, acceptance criteria, non-functional requirements, use cases, must have, needs',
        columns: 'requirement, priority, acceptance criteria',
        code: ['user-story'],
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/data-model.js
/** Data model. */
const DATA_MODEL = [
    {
        same: 'erd, entity relationship diagram, er diagram, entity-relationship model, entity relationship, er model',
        least: 'file',
        nouns: 'diagram, er, erm',
        words: 'entity, relation, picture, diagram, connected, related, belong, hang, points',
        parts: 'entity diagram, relationship diagram, data model diagram, schema diagram, database diagram, relational diagram, model diagram, table diagram, entity relationships, logical model, conceptual model, logical data model, model at a glance, overview diagram, hang together, family tree, who belongs to whom, what belongs to what, big picture, class diagram, data diagram, schema picture, picture of the schema, crows foot, object model, information model, map of the tables, tables and their links, how … connected, how … related, how … relate, entities and how they relate, links between tables, uml diagram, structure diagram, data map, shape of the data, point at each other, tables in one picture, entity map',
        whole: 'diagram, entities and relationships, entities and relations, er, structure at a glance, logical view, conceptual schema, picture',
        code: ['erd', 'wireframe', 'cardinality'],
        visual: true,
        images: 'er, erm, uml, entities, entity, model, database, schema, relations, relationships, tables',
        unsure: 'relations, relationships, associations, foreign keys, domain model, relationships between tables, relations between tables',
        sure: 'has many, have many, belongs to, belong to, one to many, many to many, references, points to, fk, cardinality, per, each, several, 1 n, n 1, points at',
        pairs: 'from + to, parent + child, entity + related to, table + references, object + linked with, entity + relation, table + foreign key, table + belongs to, entity + belongs to, table + parent, table + points to',
        columns: 'cardinality, relationship, relation, multiplicity, related entity',
    },
    {
        same: 'dbml, database markup language, dbdiagram',
        least: 'file',
        parts: 'dbml schema, dbml source, dbml definition',
        code: ['dbml'],
    },
    {
        same: 'ddl, data definition language, sql ddl, ddl skeletons, table definitions, sql schema',
        least: 'file',
        parts: 'create table, create statements, schema sql, sql definitions, schema definition, database schema, schema scripts, migration script, create scripts, table scripts, physical tables, schema in sql, sql scripts, schema creation, table creation, creating the schema, creating the tables, making the tables, how the tables are made, how … tables are created, how … create the tables, building the database, build the database, scripts that make the tables, creation scripts, schema files, schema file, database migrations, migration scripts, flyway scripts, liquibase changelog, structure in sql, tables are created by, where is the sql, setting up the database, set up the tables, sql files',
        whole: 'sql, migrations, physical schema, physical model, physical data model, ddl scripts, data definition, schema versions',
        code: ['ddl', 'sql-file'],
        pairs: 'script + creates, file + creates, file + table',
    },
    {
        same: 'seeds, seed data, seeding, seed examples, initial data, seed rows',
        least: 'detail',
        nouns: 'seed, fixture, sample, initial, bootstrap, preload, default, starter, dummy, mock, toy, preset, provisioned, prefill, prefilled, demo',
        words: 'initial, initially, load, loaded, seed, first, default, sample, install, installation, start, bootstrap, preload, ship, fill, filled, fresh, empty',
        parts: 'sample data, example data, fixtures, reference rows, seed roles, seed users, seeded roles, seeded users, seed records, seeded records, reference data, bootstrap data, default data, example rows, sample rows, sample records, test data, starter data, default rows, lookup data, master data, demo data, initial rows, initial records, first rows, first records, preloaded data, static data, initial content, initial values, initial load, default content, default records, starting data, starting rows, starting values, starting content, example records, sample values, bootstrap rows, baseline data, day one, day zero, ships with, shipped with, comes with, come with, rows that are always there, always there, filling the tables, filling the database, filled at, toy data, dummy data, mock data, play data, training data, code tables, code lists, key lists, value lists, lookup values, basic data, base data, master records, initial population, provisioned data, presets, getting data in, data for tests, data for the tests, after installation, after install, fresh install, new database, catalogues delivered, data catalogues, default values, preset values, starter pack, out of the box, on delivery, data for developers, reference tables, start with, defaults in the database, data at installation, data on installation, loaded before, loaded into every',
        not: 'seed node, default sort, default order, example query, example queries, example sql',
        code: ['seed'],
        whole: 'preloaded, constants, provisioning',
        pairs: 'table + rows at start, table + initial rows, file + rows, table + loaded from, table + seed, table + preloaded, table + initial',
        columns: 'initial rows, seed rows, rows at start, sample value, seed value, preloaded, prefilled',
        signs: 'first start / first time / first run / new database / fresh / empty database / on install / installation / from the start / initially / day one, filled / fills / seeded / preloaded / inserted / populated / loaded / put in, rows / records / entries / values / accounts / account, demo / test data / for tests / sample',
    },
    {
        same: 'entities, entity list, data entities, tables, database tables, collections',
        whole: 'models, objects',
        parts: 'domain objects, aggregates, records, entity reference, table reference, table overview, entity overview, core tables, core entities, domain model, domain models, core models, entity descriptions, table definitions, data objects, schemas, value objects, aggregate roots',
        columns: 'entity, table, collection',
        code: ['erd', 'ddl', 'dbml', 'field-tables'],
    },
    {
        same: 'fields, columns, attributes, properties',
        whole: 'schema, members, structure',
        parts: 'data dictionary, field list, column list, field reference, field descriptions, data structure, key fields, table columns, field definitions',
        columns: 'field, column, attribute, property',
        code: ['attributes', 'field-tables'],
    },
    {
        same: 'relationships, relations, associations',
        whole: 'joins, hierarchy, connections',
        parts: 'foreign keys, cardinality, references between tables, links between entities, entity relationships, entity relationship diagram, erd, how … related, how … relate, dependencies between tables, cascade rules',
        columns: 'relationship, relation, foreign key, cardinality, references',
        code: ['erd', 'dbml', 'cardinality'],
    },
    {
        same: 'database schema, db schema, table schema, database structure, tables and fields, tables and columns',
        parts: 'entities, ddl, dbml, data dictionary, physical model, create statements, table definitions, table reference, data structures, collections',
        whole: 'schema, model, data model, tables, columns, fields, models',
        columns: 'column, field, table, column name, field name, attribute',
        code: ['ddl', 'dbml', 'erd'],
    },
    {
        same: 'primary keys, primary and foreign keys, keys and constraints, key constraints, unique constraints',
        here: 'keys',
        whole: 'identifiers, ids',
        parts: 'foreign keys, unique keys, natural keys, surrogate keys, partition keys, uniqueness, referential integrity, indexes',
        columns: 'key, primary key, pk, fk, unique, constraint',
        code: ['attributes'],
    },
    {
        same: 'data types, column types, field types',
        whole: 'types, enums, formats, fields, columns',
        parts: 'custom types, data dictionary',
        columns: 'type, data type, format',
        code: ['attributes', 'ddl', 'dbml'],
    },
    {
        same: 'access patterns, query patterns, common queries',
        here: 'queries',
        whole: 'views',
        parts: 'read patterns, write patterns, example queries, sample queries, reads and writes, typical queries, lookups',
        columns: 'query, access pattern',
    },
    {
        same: 'data volume, data volumes, volumetrics, data growth',
        here: 'sizing',
        whole: 'growth, capacity',
        parts: 'row counts, expected volume, table sizes, storage estimates, size estimates',
        columns: 'rows, row count, size, growth, volume',
    },
    {
        same: 'partitioning, sharding',
        here: 'partitions',
        whole: 'distribution',
        parts: 'partition keys, shards, hypertables',
    },
    {
        same: 'data quality, validation rules, business rules, integrity rules, data validation',
        whole: 'constraints, checks, invariants, integrity, validation, rules',
        parts: 'consistency rules, quality rules',
        columns: 'rule, check, constraint, validation',
    },
    {
        same: 'data ownership, data owners, source of truth, system of record',
        whole: 'ownership, owners, stewards',
        parts: 'who owns … data, master data',
        columns: 'owner, source of truth, system of record, owned by',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/delivery.js
/** CI, tests, releases. */
const DELIVERY = [
    {
        same: 'ci workflows, github actions workflows, github workflows, ci/cd workflows, ci pipelines, ci/cd pipelines, ci jobs, ci/cd pipeline, ci/cd, build pipelines, pipeline stages, pipeline overview',
        whole: 'stages',
        here: 'workflows, pipelines, jobs, workflow, pipeline',
        nouns: 'workflow, pipeline, job',
        parts: 'github actions, gitlab ci, jenkins, azure pipelines, circleci, continuous integration, continuous deployment, continuous delivery, ci, cd, ci workflow, cd workflow, ci pipeline, cd pipeline, reusable workflows, workflow files, build and test, build pipeline, deployment pipeline, release pipeline, release workflow, deployment workflow, workflow overview, required checks, automated checks, build stages, runners, automation',
        columns: 'workflow, job, pipeline, stage, step, workflow file',
        code: ['workflow', 'workflow-file'],
        signs: 'workflow / workflows, job / jobs, github actions / gitlab ci / jenkins, push / pull request / merge request, build, lint, test / tests, deploy, runner / runners, checkout, artifact, matrix',
    },
    {
        same: 'environments, deployment environments, target environments, environment list',
        whole: 'urls, development, production, staging',
        parts: 'preview environments, review apps, sandbox, environment overview, deployment targets, regions, promotion',
        columns: 'environment, env, stage, url, cluster',
        signs: 'production / prod, staging / stage, development / dev, preview / review app, test / qa / uat, local / localhost, sandbox',
    },
    {
        same: 'artifacts, build artifacts, build outputs, deliverables, release artifacts',
        whole: 'packages, outputs, images',
        parts: 'docker images, container images, registry, published packages, binaries, container registry, package registry, image tags, bundles, published artifacts',
        columns: 'artifact, image, package, registry',
    },
    {
        same: 'code quality, linting, code style, static analysis',
        here: 'formatting, lint',
        whole: 'checks',
        parts: 'linters, eslint, prettier, ruff, black, checkstyle, pre-commit hooks, pre-commit, quality gates, type checking, sonarqube, style guide, coding standards, coding style, conventions, code conventions, lint rules, quality checks, formatters',
        signs: 'lint / linter / eslint / ruff / golangci, format / prettier / black, type check / mypy / tsc, sonarqube / codeql, pre commit, coverage',
    },
    {
        same: 'quality gates, required checks, merge checks, ci checks, pull request checks',
        whole: 'checks, linting',
        parts: 'tests, branch protection, coverage, status checks, review requirements, gates, merge requirements, ci hooks, ci workflows, definition of done checks, pre-merge checks',
        columns: 'check, gate, required, blocks merge',
        signs: 'lint, test / tests, coverage, required / must pass, type check, build, review / approval, blocked / blocks',
    },
    {
        same: 'dependency updates, dependency management, updating dependencies, version updates',
        parts: 'dependabot, renovate, upgrading, upgrades, lock file, lockfile, dependencies, bumping versions, version pinning, package updates',
        signs: 'dependabot, renovate, lock file / lockfile, bump / upgrade / update, pinned, weekly',
    },
    {
        same: 'code review, code reviews, pull requests, pull request process, review process, merge requests',
        whole: 'reviews',
        parts: 'reviewers, code owners, approvals, branching, contributing, merging, review checklist, pull request template, merge process, pr process',
    },
    {
        same: 'branching, branching strategy, branching model, branch strategy, git workflow',
        here: 'branches',
        whole: 'workflow',
        parts: 'trunk-based development, gitflow, branch naming, feature branches, release branches, merging, commit conventions, commit messages, git flow, version control, pull requests',
        columns: 'branch, branch name',
    },
    {
        same: 'containerization, container images, docker images',
        here: 'containers, docker',
        whole: 'images, image, kubernetes',
        parts: 'dockerfile, docker compose, container, building the image, container build, docker build, docker setup, running with docker, base images',
    },
    {
        same: 'feature flags, feature toggles',
        here: 'toggles, flags',
        parts: 'rollout flags, experiments, kill switches, launch flags, configuration flags, a/b tests',
        columns: 'flag, feature flag, toggle',
    },
    {
        same: 'rollout strategy, deployment strategy, release strategy, rollout plan',
        parts: 'canary, canary releases, blue-green, blue-green deployment, gradual rollout, phased rollout, rolling update, rolling updates, rollout, staged rollout, feature flags, progressive delivery, deployment process, cutover, go-live',
        signs: 'canary, blue green, rolling, percent / %, gradual / phased / staged, feature flag / flags, roll back, traffic',
    },
    {
        same: 'hotfixes, hotfix process, emergency releases',
        here: 'hotfix',
        parts: 'emergency fixes, urgent fixes, patch releases, patches, emergency changes, emergency deployments',
    },
    {
        same: 'release schedule, release cadence, release cycle, release calendar',
        whole: 'schedule',
        parts: 'cadence, when we release, release dates, release train, milestones, timeline, freeze, code freeze, maintenance windows',
        columns: 'release, date, version, milestone',
    },
    {
        same: 'approval process, sign-off, change approval',
        here: 'approvals',
        parts: 'approvers, go/no-go, who approves, who … approve, change management, change requests, review, gates, reviewers, required approvals',
        columns: 'approver, approval, approved by, sign-off',
    },
    {
        same: 'release checklist, pre-release checklist, deployment checklist, go-live checklist',
        whole: 'steps',
        parts: 'before releasing, before a release, pre-deployment checks, release steps, before you deploy, readiness, readiness checklist, verification, preflight checks',
    },
    {
        same: 'test data, test fixtures',
        here: 'fixtures',
        parts: 'sample data, seed data, mock data, mocks, factories, test accounts, test users, seeds, datasets, stubs and mocks',
    },
    {
        same: 'test coverage, coverage targets',
        here: 'coverage',
        parts: 'coverage report, coverage thresholds, code coverage, what … tested, coverage goals, test matrix, test suites',
        columns: 'coverage, covered, covered by, target',
    },
    {
        same: 'test environments, test environment, test setup',
        whole: 'environments, setup',
        parts: 'staging, test infrastructure, test containers, testcontainers, docker compose, local setup, test configuration, prerequisites, sandbox',
    },
    {
        same: 'unit tests, unit testing',
        parts: 'tests, running tests, test suites, test commands, jest, pytest, junit, vitest, component tests, testing',
    },
    {
        same: 'integration tests, integration testing, end-to-end tests, e2e tests, system tests',
        parts: 'acceptance tests, contract tests, smoke tests, api tests, test containers, testcontainers, ui tests, browser tests, playwright, cypress, running tests, test suites, regression tests, e2e',
    },
    {
        same: 'test cases, test scenarios, scenarios to test',
        whole: 'scenarios',
        parts: 'test matrix, acceptance criteria, regression tests, what … tested, edge cases, test list, checklists of tests, manual tests, test steps, smoke tests',
        columns: 'test case, scenario, expected result, steps, expected, test',
    },
    {
        same: 'running the tests, running tests, run tests, how to test, test commands',
        whole: 'commands',
        parts: 'unit tests, integration tests, end-to-end tests, testing, tests, test, test suite',
        code: ['tests'],
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/engineering.js

/** Architecture, engineering, delivery. */
const ENGINEERING = [
    {
        same: 'architecture, design, system design, high-level design',
        parts: 'components, building blocks, component diagram, context diagram, how it works, structure, architecture diagram, architectural overview, system overview, solution design, technical design, technical overview, data flow, deployment view, runtime view, logical view, system context, design decisions, design principles, code structure, tech stack, technical architecture, module structure, how … built, how … works, how … fits together, how … organized, key components, main components, core components, big picture',
        whole: 'system, diagram, overview diagram, internal structure, layers, modules, subsystems, services, containers, topology, internals',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'dependencies, dependency list, external dependencies',
        parts: 'upstream dependencies, requirements, relies on, third-party services, third-party libraries, prerequisites, depends on, upstream services, upstream systems, downstream dependencies, service dependencies, runtime dependencies, internal dependencies, external services, external systems, integrations, required services, infrastructure dependencies, what … depends on, what … needs, backing services, data stores, consumed services',
        whole: 'requires, libraries, packages, upstream',
        columns: 'dependency, depends on, library, package, upstream, service',
        signs: PRODUCTS,
        code: ['products'],
    },
    {
        same: 'configuration, config, settings, options',
        parts: 'environment variables, env vars, parameters, feature flags, configuration reference, configuration options, configuration file, config file, configuration files, application properties, command line options, how to configure, configuring, configurable values, tunables, appsettings, preferences, config options, config reference, runtime configuration, app configuration, parameter store',
        whole: 'environment, secrets, properties, arguments, flags, tuning, defaults, customization, values, variables',
        columns: 'setting, variable, option, environment variable, env var, property, flag, config key, default, default value, parameter',
        code: ['settings'],
    },
    {
        same: 'defaults, default values, default settings, default configuration',
        parts: 'fallback values, built-in values, preset values',
        columns: 'default, default value',
        code: ['defaults'],
    },
    {
        same: 'installation, install, setup, installing',
        whole: 'docker, helm, kubernetes, deployment, deploying, requirements, download, bootstrap, provisioning',
        parts: 'getting started, quick start, prerequisites, set up, how to install, installing from source, installation steps, local setup',
        code: ['install'],
    },
    {
        same: 'deployment, deploy, deploying, rollout',
        parts: 'release process, ci/cd, cd, pipeline, environments, promotion, releasing, how to deploy, deployment process, deployment steps, deployment guide, deployment pipeline, deployment flow, deployment strategy, continuous deployment, continuous delivery, deploy steps, terraform, production deployment, blue-green, canary, release workflow, shipping, manual deployment, rollouts, rolling upgrade, container image, docker image, updating the app, updating the service, deployment topology, deployment view, where … runs, how … deployed',
        whole: 'environment, production, release, go live, pipelines, releases, hosting, infrastructure, kubernetes, helm, docker, publishing, provisioning, promote, delivery',
        columns: 'environment, deployment target, deployed to',
    },
    {
        same: 'testing, tests, test strategy, test plan',
        parts: 'unit tests, integration tests, load tests, qa, verification, test suite, test suites, running tests, running the tests, run tests, how to test, e2e tests, end-to-end tests, test coverage, coverage, regression tests, acceptance tests, manual tests, manual testing, performance tests, test cases, test data, test approach, test levels, test scenarios, quality assurance, contract tests, smoke tests, component tests, test automation, test environments, test commands, how … tested, what … tested, automated tests, test pyramid',
        columns: 'test, test suite, test case, coverage, test type, suite',
        code: ['tests'],
        signs: 'unit test / unit tests, integration test / integration tests, end to end / e2e, coverage, pytest / jest / junit / vitest / playwright / cypress / rspec / phpunit, mock / stub / fixture, regression, test suite / suite',
    },
    {
        same: 'ci hooks, ci, continuous integration, ci pipeline, ci integration',
        least: 'detail',
        whole: 'linting, checks',
        parts: 'every push, each push, on push, every commit, each commit, every merge request, every pull request, pipelines, github actions, gitlab ci, jenkins, build pipeline, workflows, pre-commit hooks, pre-commit, git hooks, ci jobs, ci/cd, ci workflow, ci workflows, quality gates, required checks, pull request checks, pr checks, commit hooks, pre-push hooks, husky, lefthook, teamcity, buildkite, circleci, azure pipelines, build server, merge checks, merge gates, merge train, build checks, continuous delivery, build and test, automated checks, what ci checks, what ci does, what ci runs, ci checks, ci steps, ci stages, in ci',
        columns: 'workflow, job, hook, check, pipeline, stage',
        code: ['workflow', 'workflow-file'],
        signs: 'pre commit / pre push, hook / git hook, lint / linter / formatting, github actions / gitlab ci / jenkins, every push / on push, pull request / merge request, required check, unit test, security scanning',
        together: [
            'push, commit, merge, pull request, merge request, pr, change list, each change, every change, change go, branch, jenkins, teamcity, drone, buildkite, woodpecker, gitlab, bamboo, circleci, travis, tekton, concourse, husky, lefthook, pre commit, pipeline, gate, azure devops, sonar',
            'lint, unit test, test, compile, compiled, build, built, gofmt, vet, clippy, eslint, jest, formatter, coverage, static analysis, semgrep, mypy, scan, green, two review, check ticket number, signed off, refuse, is checked, are checked, required check, findings, verdict, server check',
        ],
    },
    {
        same: 'starter kits, starter kit, starters, templates',
        least: 'detail',
        columns: 'kit, starter, template, generator',
        nouns: 'kit, starter, scaffold, boilerplate, skeleton, blueprint',
        whole: 'generators, generator',
        unsure: 'getting started',
        sure: 'kit, kits, starter, scaffold, template, skeleton',
        parts: 'scaffolding, boilerplate, boilerplates, cookiecutter, skeleton project, example project, example projects, sample project, sample projects, example app, sample app, reference implementation, project template, project templates, service template, repository template, blueprints, blueprint, accelerators, create a new project, new project, new service, new module, bootstrapping, starting something new, starting a new, building on us, golden path, project generator, template repository, starter template, starter templates',
        code: ['generator'],
        together: [
            'template, skeleton, skel, scaffold, blueprint, archetype, boilerplate, starter, quickstart, stub, blank, blank project, sample project, example project, reference project, frame, frame project, model project, base repo, cookiecutter, copier, degit, initializr, backstage, prefab, ready made, devcontainer, sandbox, sample house, examples',
            'clone, copy, copied, fork, rename, change the name, new, make, start from, use this, press, open it, press play, import, fill in, all interface, dockerfile, all script, do nothing, catalog, folder',
        ],
    },
    {
        same: 'scripts, automation scripts, tooling, build scripts, helper scripts, npm scripts, shell scripts',
        least: 'detail',
        whole: 'tasks, commands, utilities, tools, bin',
        parts: 'automation, makefile, command line tools, command line, jobs, make targets, cli, package scripts, deploy script, deployment scripts, setup script, taskfile, justfile, common commands, useful commands, developer commands, utility scripts, maintenance scripts, migration scripts, dev tools, developer tools, build commands, available commands, gradle tasks, how to run, run locally',
        columns: 'script, command, target, make target, task, tool',
        code: ['commands'],
        together: [
            '<command>, shell, helper, command line tool, batch file, stored procedure, perl, macro, target',
            '<commands>, empty, empties, start, run, remove, load, send, make, stop, test, clean, fill, drain, replay, export, reset, turn, build, flash, do, by hand, seed, import, serve, deploy, menu, bake, dev, index, program, restart, home, lint',
        ],
    },
    {
        same: 'automation, automated tasks, automations',
        least: 'detail',
        whole: 'workflows, workflow, pipelines, pipeline, hooks, generators',
        parts: 'scripts, ci, cd, ci/cd, continuous integration, continuous deployment, continuous delivery, deployment automation, release automation, bots, scheduled jobs, scheduled workflows, cron jobs, dependabot, renovate, github actions, jobs, makefile, tooling, automated checks, automated tests, test automation, code generation, auto-merge, dependency updates, automatic deployment, deployment flow, build automation, nightly jobs, what runs automatically',
        columns: 'workflow, job, script, trigger, schedule, pipeline, bot',
        code: ['workflow', 'workflow-file'],
        signs: 'workflow / pipeline, job / jobs, cron / nightly / schedule, on push / on every push / on merge, deploy, automatic / automatically, github actions / gitlab ci / jenkins, bot / dependabot / renovate, trigger',
        together: [
            'nightly, each night, every night, at night, weekly, daily, hourly, monthly, each week, each hour, each day, each monday, every day, every hour, every week, monday, sunday, cron, timer, <time>, bot, renovate, dependabot, by itself, by themselves, automatically, by hand, without hand, without human, unattended, argo cd, flux, watcher, after merge, each tag, on tag, merging, on build, at each build, release please, keda, terraform cloud, on schedule, on its own, when main is green',
            'job, remove, removed, fetch, release, released, ship, build, built, send, sent, delete, update, publish, roll out, renew, renewed, generate, generated, generator, apply, restart, close, bake, upload, back up, backup, clean, sync, reload, made, run, import, pull, deploy, make, write',
        ],
    },
    {
        same: 'performance, performance characteristics',
        whole: 'optimization, tuning, speed',
        parts: 'latency, throughput, benchmarks, load tests, capacity, performance targets, performance budget, optimizations, response times, scalability, efficiency, resource usage, profiling, caching',
    },
    {
        same: 'scalability, scaling',
        whole: 'replicas, load, sharding, throughput, growth',
        parts: 'capacity, autoscaling, sizing, horizontal scaling, vertical scaling, scale up, scale out, scale down, scaling strategy, capacity planning, capacity and scaling, hpa',
    },
    {
        same: 'glossary, terminology, terms, definitions, vocabulary',
        whole: 'concepts, abbreviations',
        parts: 'key concepts, acronyms, ubiquitous language, key terms',
        columns: 'term, abbreviation, acronym, definition, meaning',
    },
    { same: 'faq, frequently asked questions, questions and answers, q&a' },
    { same: 'changelog, change log, release notes, version history, change history' },
    {
        same: 'ownership, owners, owner, team, contacts, maintainers',
        whole: 'people, stakeholders, authors',
        parts: 'on-call, contact, support, who owns, who maintains, points of contact, code owners, codeowners, team contacts, responsible team, raci, accountable team, escalation, product owner, technical owner, slack channel, support channels',
        columns: 'owner, team, contact, maintainer, responsible',
    },
    { same: 'cost, costs, cost model, pricing', parts: 'budget, billing' },
    {
        same: 'indexes, indices, database indexes',
        parts: 'keys and indexes, unique indexes, primary keys, keys, composite indexes, secondary indexes, search indexes, constraints and indexes',
        columns: 'index, index name, indexed, indexed columns',
    },
    {
        same: 'migrations, migration notes, schema migrations, migration plan',
        whole: 'versioning',
        parts: 'schema evolution, upgrading, upgrade notes, migration scripts, migration steps, migration guide, schema changes, database migrations, running migrations, migration history, flyway, liquibase, alembic, breaking changes',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/general.js
/** What teams ask of documents of any kind. */
const GENERAL = [
    {
        same: 'rationale, reasoning, justification, reasons',
        whole: 'motivation',
        unsure: 'background, context, problem statement',
        sure: 'because, reason, rationale, challenge, problem, led to, therefore, instead, drawback, trade-off, could not, why',
        nouns: 'rationale, justification, reasoning',
        words: 'why, reason, chose, decide',
        parts: 'why we chose, why this, why these, why it is so, benefits, advantages, decision drivers, alternatives considered, trade-offs, background of the decision',
    },
    {
        same: 'how it works, internals, working principle, principle of operation, inner workings',
        here: 'logic, concepts, architecture, design, mechanism',
        nouns: 'architecture, concept, logic, flow, lifecycle, internals, design, algorithm, mechanism, workflow, pipeline, processing, behavior',
        words: 'work, works, flow, happen, process, handle',
        parts: 'how … works, how … work, how … built, how … runs, how … processed, how … handled, what happens, what happens when, under the hood, key concepts, core concepts, main concepts, basic concepts, business logic, processing logic, core logic, dispatch logic, flow, flows, data flow, process flow, control flow, processing flow, request flow, message flow, event flow, execution flow, sequence diagram, sequence of events, lifecycle, life cycle, algorithm, algorithms, system design, high-level design, technical design, architecture overview, technical overview, implementation details, processing steps, processing pipeline, workflow, workflows, theory of operation, state machine, event handling, execution model, domain model, operational behavior, runtime behavior, behind the scenes, data model, job lifecycle, event processing',
        whole: 'model, approach, overview, behavior, sequence, implementation, processing, pipeline, operation, mechanics, components, structure, states, steps, theory, process, scheduling, routing, matching, delivery',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'key concepts, core concepts, main concepts, concepts',
        whole: 'model, definitions, basics, fundamentals',
        parts: 'terminology, glossary, terms, domain model, vocabulary, building blocks, how it works, domain concepts, entities',
        columns: 'concept, term',
    },
    {
        same: 'features, capabilities, key features, feature list',
        parts: 'what … does, what … do, what … can do, what … offers, responsibilities, highlights, core features, main features, functional overview, supported features, use cases, feature overview, functional requirements',
        columns: 'feature, capability, function',
    },
    {
        same: 'scope and boundaries, system scope',
        here: 'scope',
        whole: 'limits',
        parts: 'in scope, out of scope, boundaries, non-goals, goals, goals and non-goals, responsibilities, what … covers, what … not do, coverage, context',
    },
    {
        same: 'out of scope, non-goals, exclusions, not in scope, what is out of scope',
        parts: 'does not, do not, is not, not included, not covered, not supported, not protected, unsupported, what … not do, what … not cover, what it is not, known limitations, limitations, known gaps, explicit limits, when not to use, deliberately left out',
        whole: 'boundaries, goals and non-goals, in scope and out of scope',
        columns: 'out of scope, excluded',
    },
    {
        same: 'use cases, usage scenarios, business scenarios',
        whole: 'scenarios, examples',
        parts: 'user stories, when to use, when … use, user journeys, applications, stories, typical uses, business processes, what … used for, used for',
        columns: 'use case, scenario, story, actor',
        code: ['user-story'],
    },
    {
        same: 'consumers, who uses it, used by',
        here: 'clients, callers',
        whole: 'users',
        parts: 'downstream, downstream systems, downstream consumers, audience, subscribers, who … uses, who … use, who calls, consuming services, client applications',
        columns: 'consumer, client, used by, caller, subscriber',
    },
    {
        same: 'monitoring, observability',
        whole: 'logs, logging, slos',
        parts: 'dashboards, alerts, metrics, health checks, what to watch, where to look, tracing, traces, telemetry, alerting, monitoring tools, grafana, prometheus, key metrics, uptime, probes, alarms, sentry, datadog, cloudwatch, health endpoints, instrumentation',
        columns: 'metric, alert, dashboard, monitor',
        signs: 'metric, alert / alarm, dashboard / grafana, log / logs, trace, health / healthz, prometheus, uptime',
    },
    {
        same: 'further reading, further documentation, related documents, see also',
        parts: 'more information, external links, related documentation, related resources',
        whole: 'resources',
    },
    {
        same: 'data flow, dataflow, data flows',
        parts: 'flow, pipeline, processing steps, processing pipeline, sequence diagram, sequence diagrams, request flow, event flow, message flow, process flow, information flow, data pipeline, how data flows, where data goes, how data moves, ingestion, inputs and outputs, request lifecycle, etl, how … works, how … flows',
        whole: 'architecture, sequence, path, flows, workflow, processing, steps, lifecycle',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'components, building blocks, system components',
        whole: 'modules, packages, layers, structure',
        parts: 'subsystems, services, containers, parts, component overview, component diagram, key components, main components, core components, architecture, microservices, processes, workers, submodules',
        columns: 'component, service, module, container, part, subsystem, package',
        code: ['diagram'],
        visual: true,
    },
    {
        same: 'webhooks, callbacks',
        parts: 'event delivery, web hook payloads, webhook events, notifications, push notifications, outgoing webhooks, signature verification, subscriptions',
    },
    {
        same: 'filtering, filters',
        whole: 'search, querying',
        parts: 'filter parameters, query parameters, searching, search parameters, query language, list parameters',
    },
    {
        same: 'sorting, ordering',
        parts: 'sort parameters, sort order, order by, sorting and filtering, list parameters, query parameters',
    },
    {
        same: 'caching, cache',
        whole: 'ttl, redis, caches',
        parts: 'cache invalidation, time to live, cache strategy, cache keys, cache control, etags, cdn',
        columns: 'cache, cache key, ttl',
        signs: 'cache, ttl / time to live / expires, invalidate / evict, redis / memcached / cdn, hit / miss, etag',
    },
    {
        same: 'storage, persistence, data storage',
        whole: 'tables, schema, postgres, postgresql, redis, s3, mongodb',
        parts: 'database, databases, data stores, datastore, buckets, volumes, object storage, file storage, data model, where … stored, backing store, what … stores',
        columns: 'store, database, table, bucket, storage',
    },
    {
        same: 'naming conventions, naming',
        whole: 'prefixes',
        parts: 'conventions, naming rules, style, naming standards, coding conventions, naming scheme',
    },
    {
        same: 'enums, enumerations, code lists',
        whole: 'states',
        parts: 'allowed values, lookup values, valid values, possible values, status values, enum types, lookup tables, reference data',
        columns: 'enum, allowed values, possible values, values, value',
    },
    {
        same: 'data lineage, lineage, provenance',
        whole: 'upstream, transformations',
        parts: 'origin of the data, data sources, data flow, source systems, source to target mapping',
        columns: 'source, origin, source system, derived from',
    },
    {
        same: 'trust boundaries, trust zones',
        whole: 'zones, isolation, perimeter',
        parts: 'security boundaries, attack surface, data flow diagram, network zones, network boundaries, security zones, trust model',
        columns: 'boundary, zone, trust boundary',
        signs: 'trust boundary / trust boundaries / security boundary, untrusted / not trusted, compromise / compromised, isolated / isolation / sandbox, trusted, no network path / deny all / egress / loopback, never leaves / never enters / never reaches / must not reach',
    },
    {
        same: 'residual risks, accepted risks, remaining risks',
        parts: 'open risks, risk acceptance, exceptions, known weaknesses',
    },
    {
        same: 'input validation, validation, input sanitization',
        whole: 'injection, xss, tampering, constraints',
        parts: 'sanitization, validating input, validation rules, sql injection, cross-site scripting, injection attacks, output encoding, request validation, schema validation, file upload validation, parameterized queries, required fields',
        columns: 'validation, rule, validation rule, constraint',
        signs: 'validate, sanitize / escape, injection, parameterized / prepared, schema, reject / invalid / malformed, length / size, allow list / allowlist / whitelist, regex / pattern, unsafe / untrusted, capped / at most / maximum, content type / mime type / file type',
    },
    {
        same: 'user flows, user journeys',
        whole: 'flow, workflows, journeys, scenarios',
        parts: 'flows, navigation flow, task flows, happy path, interaction flow, screen flow, user stories, use cases, user scenarios, walkthrough, key flows, main flow, main flows, critical paths',
        code: ['diagram', 'user-story'],
        visual: true,
        columns: 'flow, step, journey, user step',
    },
    {
        same: 'screen states, ui states',
        whole: 'state, loading, errors, skeletons, offline',
        parts: 'states, empty state, empty states, loading state, loading states, error state, error states, loading and error, error handling, empty and error states, edge cases, loading indicators',
        columns: 'state, empty state, loading, error state, empty',
        signs: 'empty / no results / nothing, loading / spinner / skeleton, error / failed, success, disabled, offline',
    },
    {
        same: 'jobs, scheduled jobs, background jobs',
        whole: 'cron, schedules, scheduler, tasks, queues, timers, stages, workflows',
        parts: 'cron jobs, workers, schedule, scheduled tasks, batch jobs, periodic jobs, nightly jobs, background tasks, background processing, job list',
        columns: 'job, schedule, cron, task, frequency',
        code: ['workflow'],
    },
    {
        same: 'triggers, workflow triggers, pipeline triggers, build triggers',
        whole: 'schedules, events, cron, branches, when',
        nouns: 'trigger, schedule',
        words: 'run, trigger',
        parts: 'when it runs, when … runs, when … run, when … triggered, what triggers, what starts, runs on, schedule, on push, on pull request, on merge, on release, manual runs, manual trigger, manual dispatch, workflow dispatch, scheduled runs, pull requests, branch rules, how to trigger, running it manually',
        columns: 'trigger, triggers, triggered by, runs on, when, on, event, schedule, runs when',
        code: ['trigger'],
        signs: 'push / pushed / pushes, pull request / merge request / pr, schedule / cron / nightly, manual / manually / workflow dispatch / on demand, tag / release, main / master / branch, merge / merged, webhook / dispatch',
    },
    {
        same: 'branch protection, protected branches',
        parts: 'merge rules, required checks, merge requirements, required reviews, required status checks, status checks, branch rules, rulesets, branching rules, pull request rules, review requirements, merge policy, code owners, protected main',
        signs: 'required / must, review / approval, status check / check / checks, main / master, force push, code owner / codeowner, merge, squash / linear history',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/incidents.js
/** What belongs to an incident: how it is found, ended and learnt from. */
const INCIDENTS = [
    {
        same: 'severity levels, incident severity, severity, severities',
        parts: 'priority levels, priorities, classification of incidents',
        columns: 'severity, priority',
    },
    {
        same: 'postmortems, post-mortem, post-incident reviews, incident review',
        parts: 'lessons learned, root cause analysis, retrospective, after the incident, incident reports',
        unsure: 'review, reviews, follow-up, closure',
        sure: 'root cause, timeline, lesson, action item, action owner, postmortem, follow up, blameless, prevent',
    },
    {
        same: 'incident communication, communication, communication plan',
        parts: 'status page, who to notify, notifying users, stakeholder updates',
    },
    {
        same: 'verification, verification steps',
        parts: 'smoke tests, how to verify, verify, health check, acceptance checks, post-deployment checks',
    },
    {
        same: 'impact, effects, consequences',
        whole: 'symptoms, severity',
        parts: 'what … affected, user impact, blast radius, customer impact, business impact, who … affected, affected services, affected systems, what users see',
        columns: 'impact, effect, consequence, affected',
    },
    {
        same: 'diagnosis, diagnosing, investigation, diagnosis steps, diagnostic steps, investigation steps, diagnostic procedures',
        nouns: 'diagnosis, check, triage, troubleshooting, symptom, incident, debugging, investigation',
        words: 'find, check, look, diagnose, see, tell, confirm, inspect, investigate, debug',
        parts: 'triage, how to diagnose, diagnose, debugging, first checks, troubleshooting, troubleshooting steps, troubleshooting checklist, troubleshooting guide, incident response, incident procedures, initial checks, initial assessment, quick checks, health checks, root cause analysis, finding the cause, where to look, what to check, debugging steps, common issues, common problems, common failures, failure modes, response steps, first response, log queries, useful queries, useful commands, runbook steps, triage steps, narrowing down, what … look at, how … know, how … tell, if … fails, when … fails, if … down',
        whole: 'problems, issues, failures, analysis, steps, procedure, checks, incidents, symptoms, investigate, debug, detection, detect, confirm, verify, inspect',
        columns: 'check, diagnosis, symptom, likely cause, cause, how to check, what to check, diagnostic, investigation, command, first check, possible cause, root cause',
        code: ['alert-name'],
        signs: 'check, log / logs, dashboard / grafana, kubectl / journalctl / docker logs / systemctl, root cause / cause / because, confirm / verify / inspect, symptom, status / health, error rate / error',
    },
    {
        same: 'mitigation, remediation, resolution',
        whole: 'fixes, solution, solutions, restart, repair, actions, response, recover',
        parts: 'fix, how to fix, workaround, workarounds, recovery, steps to resolve, resolution steps, corrective actions, rollback, troubleshooting, what to do, immediate actions, incident response, failover',
        columns: 'mitigation, resolution, fix, solution, action, remediation, workaround, what to do',
    },
    {
        same: 'debugging, debug',
        whole: 'logs, logging',
        parts: 'troubleshooting, verbose mode, debug mode, debugging tips, debugging tools, inspecting, profiling, diagnosis, breakpoints, remote debugging, attach a debugger',
    },
    {
        same: 'failover, high availability',
        whole: 'replication, resilience, clustering, availability, recovery',
        parts: 'redundancy, failback, standby, disaster recovery, fault tolerance, leader election, multi-region',
    },
    {
        same: 'key rotation, secret rotation, credential rotation',
        parts: 'rotating keys, rotating secrets, certificate renewal, key management, secret management',
    },
    {
        same: 'data recovery, recovery, disaster recovery',
        parts: 'restore, restoring, backup and restore, recovery steps, recovery procedures, recovery objectives, rto and rpo, point-in-time recovery, failover, restore from backup, restoration, business continuity',
        whole: 'dr, backups, recover',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/messaging.js
/** Events and messages. */
const MESSAGING = [
    {
        same: 'message topics, kafka topics, queues and topics, topics and queues',
        here: 'topics, queues, channels, exchanges',
        whole: 'events, messages',
        parts: 'streams, subjects, event bus, subscriptions, topic list, published events, consumed events, routing keys, bindings, message broker, publishes, subscribes to',
        columns: 'topic, queue, channel, exchange, stream, subject, routing key, event',
    },
    {
        same: 'message catalog, message types',
        here: 'messages',
        whole: 'events, commands',
        parts: 'payloads, message format, message schema, schemas, topics, envelope, templates, message payload',
        columns: 'message, message type, event, payload',
        code: ['payload', 'proto'],
    },
    {
        same: 'event schemas, message schemas, event payloads, message payloads, payload format, message format, event format',
        whole: 'fields, headers',
        parts: 'schemas, payload, payloads, envelope, event envelope, event structure, cloudevents, avro schema, json schema, event fields, message fields, schema registry, data contract',
        columns: 'field, payload, attribute, property',
        code: ['payload', 'proto', 'openapi'],
    },
    {
        same: 'published events, produced events, emitted events, outgoing events, events published',
        whole: 'outputs, publishers, producers, events',
        parts: 'publishes, emits, produces, publisher, outbound events, produced topics, events out, outgoing messages, domain events',
        columns: 'event, topic, published to, publisher, producer',
    },
    {
        same: 'subscribed events, incoming events, events consumed',
        here: 'subscriptions',
        whole: 'inputs, listeners, handlers, events',
        parts: 'consumed events, consumes, subscribes to, listens to, subscriber, subscribers, consumers, inbound events, consumed topics, events in, incoming messages, event handlers',
        columns: 'event, topic, consumed from, consumer, subscriber, handler',
    },
    {
        same: 'event producers, message producers',
        here: 'producers, publishers',
        whole: 'sources, publishing, upstream',
        parts: 'published events, who publishes, senders, source systems',
        columns: 'producer, publisher, published by, source',
    },
    {
        same: 'event consumers, message consumers, consumer groups',
        here: 'subscribers, listeners',
        whole: 'handlers',
        parts: 'consumed events, who consumes, consumers, subscriptions, receivers, downstream',
        columns: 'consumer, subscriber, consumed by, consumer group',
    },
    {
        same: 'delivery guarantees, delivery semantics, message guarantees, guarantees, ordering guarantees, message ordering',
        whole: 'ordering, deduplication, transactions, delivery',
        parts: 'at least once, at most once, exactly once, retries, dead letter queue, dead letters, idempotency, redelivery, acknowledgement, acknowledgements, durability, partitioning, consistency, outbox, reliability',
        signs: 'at least once, at most once, exactly once, order / ordered / ordering, duplicate, redeliver, ack / acknowledge, partition key, outbox, idempotent',
    },
    {
        same: 'dead letters, dead letter queue, dead letter handling, dlq, poison messages',
        parts: 'failed messages, failure handling, error queue, parking lot, replay, redrive, retries, error handling',
        signs: 'dead letter / dlq / dlt, poison / malformed / invalid, replay / redrive, retry / retries, park / parked',
    },
    {
        same: 'retry policy, retry behavior, retry handling, retry strategy',
        here: 'retries, backoff',
        parts: 'dead letter queue, redelivery, failure handling, error handling, timeouts, exponential backoff, retry and timeouts, retry schedule, circuit breakers, retry limits',
        columns: 'retry, retries, backoff, attempts',
        signs: 'retry / retries / retried, backoff, attempts / times, exponential, dead letter / dlq, timeout, jitter, give up',
    },
    {
        same: 'integration, system integration, third-party integrations, external integrations, integration guide',
        whole: 'events, upstream, clients',
        parts: 'integrations, interfaces, external systems, connectors, adapters, apis, webhooks, integration points, how to integrate, external services, downstream, protocols, data exchange, connected systems, contracts, how … connect, dependencies',
        columns: 'system, integration, external system, direction, protocol, partner, connector',
    },
    {
        same: 'field mapping, data mapping, field mappings',
        here: 'mapping, mappings',
        whole: 'transformations',
        parts: 'transformation, source to target, conversion, mapping rules, translation',
        columns: 'source, target, source field, target field, maps to, from, to',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/module.js
/** Overview of a module. */
const MODULE = [
    {
        same: 'role, purpose, module role, mission, what it is, role in the platform',
        nouns: 'purpose, mission, motivation, pitch, essence, reason, rationale, positioning, raison, significance, gap, heart',
        words: 'why, purpose, problem, exist, built, mission, idea, point, sit, sits, belong',
        parts: 'what is it, what … does, what … do, what problem … solves, what problem … solve, in a nutshell, elevator pitch, position in the system, problem statement, motivation, why it exists, intent, business value, value proposition, position, place in the platform, where … fits, how … fits, why … exists, why … needed, what … for, why we need, at a high level, in one sentence, in short, what … about, what … it for, what is this thing, what is this module, what is this service, who am i, who we are, what we are, what i am, problem we solve, part … plays, part it plays, business need, business case, business rationale, reason for existence, reason for being, raison detre, place in the landscape, place in the, where … sits, where … sit, where … belongs, in a sentence, in a word, in brief, in plain words, function within, intended use, intended purpose, elevator speech, value to, the point of, why … there, why … have, problem … solved, what … good for, gap it fills, gap … fills, set out to do, subject matter, statement of need, at its heart, why … care, reason we, in the big picture, looking at',
        whole: 'overview, introduction, summary, about, description, mandate, goal, goals, goals and non-goals, background, why, what, context, at a glance, tl;dr, tldr, abstract, executive summary, objective, objectives, vision, big picture, mission statement, need, business context, rationale, charter, job description, north star, product statement, preamble, general provisions, definition, positioning, short version, scope and objective, purpose and scope, use and purpose, value, essence, idea, big idea',
        not: 'role assignment, role binding, role based, role management, role hierarchy, role definitions, user role, iam role, role permission, role matrix, does not, not do, doesnt, cant, cannot, wont, what is not',
        opening: true,
        columns: 'purpose, reason for being, mission',
    },
    {
        same: 'responsibilities, duties, what it is responsible for, accountabilities',
        nouns: 'responsibility, duty, task, competence, charge, capability, feature, remit, mandate, obligation, accountability, chore',
        words: 'own, belong, duty, responsible, handle, job, charge, care, provide',
        not: 'does not, not do, doesnt, dont, cant, cannot, wont, shall not, mask',
        parts: 'its jobs, jobs are, is responsible for, responsible for, answer for, answers for, answerable for, owns and does not own, what … do and what not, what … does and does not, what … stores, what … manages, scope and responsibilities, functional overview, what … does, what … do, what … there for, we do, we do and we dont, promised to do, count on, what … ours, whats ours, what we do, what … responsible for, what we own, capabilities, features, key features, key functions, main functions, core functions, functionality, in scope, jobs, charter, owns, scope of responsibility, area of responsibility, core duties, main tasks, key tasks, core capabilities, functional requirements, functional scope, feature list, services provided, what … owns, what … own, what … provides, what … provide, what … offers, what … handles, main activities, in charge of, what … in charge of, takes care of, take care of, looks after, in its care, accountable for, remit, mandate, obligations, functions performed, main functionality, core competencies, division of labour, division of labor, who does what, we own, capability map, what … belongs here, what belongs here, what belongs in here, happens in here, count on us for, in charge, tasks of, the work it does, shall, can it do, what … can do, use it for, services it renders, services rendered, does well, what … covers, scope of services, scope of service',
        whole: 'functions, scope of work, goals, tasks, handles, provides, stores, manages, does, work, chores, highlights, competencies',
        acts: 'is responsible for, responsible for, is answerable for, consumes, receives, reads, listens, subscribes, ingests, polls, fetches, accepts, collects, publishes, emits, sends, produces, writes, returns, delivers, generates, exports, pushes, forwards, creates, stores, records, validates, checks, enforces, manages, handles, processes, calculates, computes, schedules, routes, applies, tracks, owns, maintains, to manage, synchronizes, coordinates, correlates, renders, monitors, notifies, converts, transforms, aggregates, batches, bridges, exposes, provides, makes, keeps, removes, answers, joins, finds, prints, turns, forgets, remembers, decides, shows, holds, plans, prepares, ensures, detects, protects, offers, builds, loads, issues, revokes, lists, assigns, approves, matches, filters, caches, merges, limits, reports, distributes, grants, covers',
        leastActs: 2,
        unsure: 'requirements, ownership, scope',
        sure: 'shall, own, owns, belongs to, responsible for, answerable for',
        columns: 'responsibility, duty, capability, owned here',
        pairs: 'does + does not, we do + we dont, area + owned, concern + who, does + not, can + cannot, task + owner, function + description, feature + description, ours + theirs, in scope + out of scope, us + them, task + description, duty + description',
        code: ['duties'],
    },
    {
        same: 'inputs, input, incoming data, data inputs, consumes, consumed events',
        nouns: 'input, inbound, upstream, incoming, consumed, feed, ingress, supplier, intake, ingredient, sender, subscribed, received',
        words: 'feed, take, receive, consume, incoming, upstream, arrive, listen, trigger, react, fed, rely, hand, wake',
        parts: 'listens to, listens for, listens on, is fed by, triggered by, receives from, consumes from, incoming requests, accepted requests, consumed topics, input topics, input events, kafka topics consumed, upstream, upstream dependencies, upstream systems, data sources, input sources, receives, reads from, subscribes to, subscribed events, inbound, ingress, what … needs, what … need, what … takes, what … take, what … reads, what … read, what … consumes, what … consume, what … listens to, what triggers, what goes in, where data comes from, where … data come from, i/o, data in, expects, what … expects, what … requires, what … require, incoming, incoming events, incoming messages, events in, signals in, messages in, subscriptions, feeds, source systems, source data, inbound data, inbound events, consumed data, what … depends on, takes in, brings in, goes in, comes in, what comes in, what arrives, what … gets, in and out, what flows in, flows in, what … fed, what … give it, what you give it, what … hand it, what you hand it, what you send, what … send it, what … have to send, what … must send, reacts to, react to, wakes up on, fed by, received messages, messages received, received events, events received, data received, required information, required data, entry data, raw material, raw materials, ingredients, relies on, data it relies on, prerequisite data, what has to be there, what must be there, intake, where … get data, where … gets data, where … data from, where … come from, where … comes from, coming in, what reaches us, what reaches it, we need, we take in, we receive, signals received, received signals, received data, suppliers, consumed messages, external data, sources of data, prompted by, set off by, started by, what starts it, what sets it off, it eats, it takes, it is told, what … eat',
        whole: 'sources, data flow, dataflow, triggers, gets, in, parameters, events consumed, takes, needs, accepts, reads, source, takes from, gets from, comes from, received, sources and sinks, prerequisites for a run',
        not: 'input validation, input sanitization, input sanitizing, input field, input checking, what you get, what you will get, source code, open source, source file, source tree',
        columns: 'input, source, consumes, upstream, consumed event, consumed from, incoming, comes from, sender, input data, received from, fed by, provider, supplier, supplied by, origin, triggered by, data source, delivered by, source system, sent by, published by, comes in from, event consumed, events consumed, message consumed',
        acts: 'consumes, receives, reads from, are read from, is read from, listens to, listens for, listens on, subscribes to, ingests, polls, fetches, pulls, accepts, takes in, imports, collects, is fed by, is triggered by, are published by, processes events, processes messages, is told of, is told, comes from, come from, arrives from, arrive from, arrives as, arrives over, arrive over, arrives by, is handed, are handed, is sent by, are sent by, are delivered by, is delivered by, reaches it, reach it, is notified of, is notified by, are pushed by, is pushed by, sends the list, subscribes, picks up, is triggered, reads the, pushed to it, are pushed to, is pushed to, delivers to it, you pass, you hand it, it needs to do, arrives through, arrive through, starts from one of, start from one of, hands us',
        pairs: 'in + out, from + to, message + direction, event + direction, goes in + comes out, what + from, data + from, source + target, source + destination, producer + consumer, interface + direction, system + direction, name + direction',
    },
    {
        same: 'outputs, output, outgoing data, data outputs, produces, produced events, results',
        nouns: 'output, outbound, downstream, outgoing, result, produced, deliverable, egress, emitted, recipient, receiver, yield',
        words: 'give, get, result, produce, emit, publish, deliver, downstream, return, send, announce, leave, hand, tell, hear, raise',
        parts: 'sends to, responds with, produced topics, output topics, output events, kafka topics produced, notifications sent, messages sent, generated files, persisted data, downstream, downstream consumers, downstream systems, deliverables, emits, emitted events, published events, publishes, writes to, outbound, egress, products, artifacts, what comes out, spits out, what … spits out, what … produces, what … produce, what … returns, what … return, what … emits, what … emit, what … writes, what … write, what … publishes, what … publish, what … get, what … get back, where data goes, where … data go, i/o, data out, consumers, events out, signals out, messages out, outgoing, outgoing events, outbound data, outbound events, emitted, publications, what … delivers, what … deliver, delivers, generated artifacts, exposed data, what … provides to others, events published, gives out, sends out, goes out, comes out, hands out, what goes out, what leaves, what … gives, in and out, what flows out, flows out, who gets what, who gets, sent messages, sent events, events sent, who … feeds, who it feeds, finished goods, what you get, what … get out, get out of it, get back, hands over, hands back, data supplied to, supplied to, data provided, events raised, events we raise, raised events, announces, tells others, what … tells, leaves behind, results and reports, who uses our data, products of, gives back, what comes back, we give, we send out, we publish, what … given, what … send back, going out, information provided, provided information, information supplied, supplied information, data supplied, information delivered, signals sent, sent signals, where … goes, where … go, who receives, receivers, recipients, output data, reports and exports, find afterwards, what … leaves, written records, what … prints, it gives, it hands out',
        whole: 'data flow, dataflow, provides, side effects, out, events produced, gives, sends, returns, stores, writes, responses, records, notifies, reports, makes, yield, answers, effects, produced, goes to, feeds, given',
        not: 'output encoding, output escaping, check out, log out',
        columns: 'output, produces, downstream, sink, produced event, published to, publishes, emitted, goes to, recipient, receiver, output data, sent to, delivered to, consumer, consumed by, destination, receiving system, target system, goes out to, written to, reported to, destination system, event published, events published, event emitted, message sent',
        acts: 'publishes, emits, sends, produces, writes to, returns, delivers, generates, exports, pushes, forwards, creates a, creates an, stores the, it stores, and stores, it records, and records, persists, responds with, notifies, is announced to, are announced to, is told to, is mailed to, are mailed to, is sent to, are sent to, is delivered to, are delivered to, is handed to, are handed to, is published to, are published to, is told of, can fetch, gets a report, is made available, hands over, hands out, mails, passes it to, passes them to, passed to, you get a, you get an, what leaves us, leave as, leaves as, it gives back, is given back, you receive a, you get back',
        pairs: 'in + out, from + to, message + direction, event + direction, goes in + comes out, what + to, data + to, source + target, source + destination, producer + consumer, artefact + consumer, report + receiver, interface + direction, system + direction, name + direction',
    },
    {
        same: 'interfaces, interface, integration points, public interface, public surface, interface contracts, integrations',
        nouns: 'interface, api, integration, contract, protocol, neighbour, partner, exposed, connection, touchpoint, plug, socket, peer, handshake, counterpart, connector, hook-up, port',
        words: 'reach, talk, call, connect, api, protocol, integrate, contract, endpoint, speak, expose, reachable, listen, connected',
        parts: 'apis, api surface, endpoints, ports, contracts, api contract, how to integrate, how to talk to, how to call, how to reach, touch points, how to connect, how to access, how others use it, what … talks to, what … talk to, what … depends on, what … depend on, interacts with, touchpoints, connections, surface, protocols, command line, cli, events and topics, webhooks, dependencies and interfaces, integration surface, access points, entry points, exposed apis, surfaces, communication, relations to other modules, relationship to other modules, relationships with other modules, interplay, connected systems, works with, how … connect, how … integrate, how … connected, plugs and sockets, talking to it, talks to, who … talks to, conversation partners, reference points, external connections, linked systems, surrounding systems, exchange with, exchanges with, data exchange, services offered, offered services, public functions, public methods, exposed functions, contracts with, ways in, ways to reach, reachable at, integrates with, connects to, exposes, linked with, neighbouring systems, adjacent systems, external interfaces, internal interfaces, peers, friends and neighbours, connection to, connections to, points of contact, points of connection, connection points, dependencies on other services, dependencies on other systems, dependencies on other modules, service dependencies, system dependencies, ports and adapters, other services, other systems, bindings, reach it through, you reach it',
        whole: 'api, integration, events, interaction, interactions, collaborators, neighbours, neighbors, system context, external systems, channels, wiring, methods, plugs, sockets, speaks, calls, handshakes, hook-ups, relationships, relations, contact points, counterparts, public api, called by',
        unsure: 'dependencies',
        other: 'install, package, library, npm, yarn, pip, maven, gradle, project, build, compile, sdk, cargo, go mod, requirements txt',
        not: 'user interface',
        columns: 'interface, protocol, endpoint, integration, api, port, topic, queue, external system, system, channel, peer, partner, transport, talks to, other side, reference point, called by, counterpart, connects to, medium',
        pairs: 'partner + how, system + how, calls + called by, system + purpose, path + purpose, method + path',
        signs: 'http / https / rest, port, queue, grpc, topic, amqp / mqtt / kafka / rabbitmq, webhook, endpoint, tcp / udp, calls it / call it / called by, socket / websocket, soap, sftp / ftp, graphql, odbc / jdbc',
        code: ['endpoint', 'openapi', 'graphql', 'proto', 'inline-calls', 'drawn-calls'],
        anywhere: true,
        together: [
            '<path>, rest, http, grpc, event bus, message bus, topic, queue, mqtt, opc ua, soap, sftp, webhook, websocket',
            'speaks to, speak with, speak to, speaks with, talk to, talks to, talk with, talks with, reach us, reached by, reached over, reached via, meet us, doors into, door into, come in through, comes in through, come in by, connected by, connected over',
        ],
    },
    {
        same: 'operational behavior, operational behaviour, runtime behavior, behavior, operational characteristics, operating model',
        nouns: 'failure, persistence, behavior, behaviour, lifecycle, runtime, dynamics, failover, concurrency, resilience, timing, heartbeat, rhythm, timer, performance, availability, throughput, latency, degradation, ordering, restart, startup, shutdown, replica, redundancy, retry, retries, scaling, fallback',
        words: 'behave, behaviour, runtime, lifecycle, fail, flow, life, operate, happen, runs, works, stop, away, gone, wrong, crash, unavailable, unreachable, busy, overload, twice, late, offline, restart, die, ticks, arrive, parallel, slow',
        parts: 'how it works, functioning, conduct, conducts itself, during operation, ordering guarantees, resource usage, health checks, startup, shutdown, operations, operational notes, operational considerations, operational model, runtime characteristics, lifecycle, life cycle, processing flow, processing model, execution model, control flow, failure handling, failure modes, failure behavior, failure semantics, flow of events, how … behaves, how … behave, how … runs, how … run, how … works, how … work, how … operates, how … scales, how … scale, how … fails, how … fail, what happens when, what happens if, life of, day in the life of, production considerations, race conditions, concurrency, retries, retry behavior, retry policy, error handling, degradation, graceful degradation, flow, flows, workflow, workflows, sequence of events, happy path, state machine, scaling and availability, scaling behavior, delivery semantics, consistency model, in operation, in production, operational profile, operational aspects, service behavior, dynamics, timing, processing rules, processing steps, processing logic, event processing, event handling, business logic, algorithm, state transitions, modes of operation, operating modes, failure and recovery, recovery, at runtime, runtime view, how … operate, what happens, a day in, life and death, does all day, what happens to, what happens in, path of, under load, when things go wrong, things go wrong, on a bad day, bad days, starting up, shutting down, starting up and shutting down, ordering and duplicates, order and repetition, second tries, self-healing, at least once, exactly once, under the bonnet, failover, copies and failover, service levels, performance, throughput, latency, availability, quality of service, speed and size, idempotency, timers, heartbeat, does when, do when, how … ticks, makes it tick, at once, states and transitions, life of a, how … made, how … decided, how … handled, how … processed, how … chosen',
        whole: 'runtime, running, running it, at run time, processing, operation, semantics, execution, mechanics, under the hood, deployment and scaling, scaling, reliability, resilience, scheduling, logic, transactions, deduplication, monitoring, observability, modes, rhythm, procedure, procedures, inner workings, steps, speed, capacity, load, schedule',
        signs: 'retry / retries / retried, queue / queued / backlog, poll / polling, restart / recovery, scheduled / every night / cron, idempotent / deduplicated / dedup, timeout / timed out, startup / starts / shutdown, dead letter / dlq / dlt, worker / workers, batch / batched, transaction, claimed / lock / lease, failover / standby, concurrent / concurrency / parallel, redelivery / redelivered / acknowledged, backoff, fallback, at least once / exactly once / twice, takes over / second copy / two copies / replica / standby, waits / wait, in order, again, heartbeat, starts / on start / at start, memory, milliseconds / ms, every minute / every hour / every day / each night / at night, stale / expires / expiry, queued, parked, alert',
        columns: 'behavior, what happens, reaction, next state, failure mode, transition, state',
        pairs: 'if + then, when + then, when + what, state + event, failure + reaction, event + reaction, event + response, event + action, condition + action, condition + behavior, failure + effect, failure + response, trigger + action, condition + what, situation + what, from state + to state, event + behavior, failure + what',
        code: ['process', 'conditions', 'trouble'],
        unsure: 'states',
        sure: 'transition, becomes, brings, moves to, goes to, back to, next state, expires, seen',
    },
    {
        same: 'constraints, limitations, known limitations, restrictions, boundaries',
        nouns: 'constraint, limitation, limit, assumption, restriction, boundary, caveat, exclusion, prohibition, forbidden, unsupported, maximum, ceiling, precondition, tradeoff, weakness, contraindication, donts, regulatory, legal, ban, wall, bound, bend',
        words: 'limit, tie, not, never, cannot, cant, wont, doesnt, dont, without, assumption, exclude, stop, end, only, refuse, bend, rule, nobody, forbidden',
        parts: 'does not, do not, is not, never, not for, not included, non-functional constraints, design constraints, business constraints, dos and donts, when not to use, not in, things … not do, requirements and limitations, performance limits, security constraints, non-goals, out of scope, not in scope, what … not do, what … is not, what isnt, what … doesnt do, what … cant do, what … cannot do, what … wont do, what cant … do, what cant it do, what doesnt … do, does not do, assumptions, caveats, guardrails, invariants, trade-offs, tradeoffs, known issues, known gaps, not supported, unsupported, must not own, must not do, not owned, not responsible for, not responsibilities, not its job, leaves to others, limits, quotas, technical constraints, non-responsibilities, exclusions, known limits, things to know, prohibitions, must not, what … leaves out, what … out of scope, what … ignores, pitfalls, preconditions, guarantees and limits, wont do, will not do, fine print, small print, ceiling, maximums, upper limits, legal framework, legal basis, conditions of use, terms of use, warts, known warts, weak spots, weaknesses, where … stops, where … ends, decisions we live with, requirements on, environmental conditions, contraindications, promises and non-promises, price we pay, draw the line, red lines, hard edges, sharp edges, rough edges, hard rules, ground rules, cant do, never does, not in here, dont ask, not our job, compliance, boundary conditions, operating conditions, restrictions on use, non-functional, say no to, off the table, beyond its reach, beyond its scope, keep in mind, here be dragons, regulatory framework, regulatory requirements, legal requirements, watch out for, be aware of, good to know, what boxes us in, boxes us in, hems us in, ties our hands',
        whole: 'gotchas, guarantees, non-functional requirements, what we do not do, donts, fences, warnings, rules, edges, no-gos',
        unsure: 'requirements',
        other: 'install, docker, node, npm, yarn, python, pip, java, jdk, maven, gradle, sdk, cli, local, localhost, version, linux, windows, macos, brew',
        not: 'rate limit, rate limiting, limit of liability',
        signs: 'does not / do not / doesnt, never / nothing ever, cannot / can not / cant, must not / may not, not supported / unsupported, out of scope, limited to, not allowed / forbidden / prohibited, not guaranteed, at most / no more than / maximum / up to, only one / one only, must stay, refused / rejected, never more / no longer than, not planned / not intended',
        columns: 'constraint, limitation, limit, restriction, cannot, does not, non-goal, maximum, max, exclusion, not supported, upper limit',
        acts: 'does not, do not, never, cannot, must not, will not, is not, are not, there is no, is limited to, no longer',
        leastActs: 2,
        pairs: 'min + max, parameter + limit, rule + reason, limitation + workaround',
        code: ['prohibitions'],
    },
    {
        same: 'user stories, related user stories, stories, user story',
        nouns: 'story, journey, persona, whom, epic, ticket, stakeholder, wish, beneficiary, backlog, demand',
        words: 'story, persona, journey, epic, who, want, wish, people, benefit',
        parts: 'use cases, epics, user journeys, user needs, jobs to be done, related stories, story map, personas and stories, related features, who … use it for, who uses … for what, who uses it, who … for, who benefits, who needs, who wants, personas, acceptance criteria, supported stories, stories supported, linked stories, customer journeys, usage scenarios, user scenarios, business scenarios, needs served, demand, people and their wishes, people want, people behind it, users and goals, target users, tickets, issues behind, related issues, asked for in, requested in, people we built, people we build, whom we build, whom we built, people who asked, built it for, why anyone asked, anyone wanted, who asked, asked for what, business processes, processes served, process links, traceability, situations where, wishes, concerns of, players want, needs of, jobs … does, for people, concerns, get out of it, voices, user perspective, work items',
        code: ['user-story', 'uses'],
        whole: 'stories served, related tickets, jira, backlog items, demands, issues',
        columns: 'user story, story, use case, epic, persona, as a, i want, so that, wish, ticket, stakeholder',
        pairs: 'role + need, who + wants, actor + goal, stakeholder + interest, user + goal, id + story, role + benefit, role + goal, who + why',
        not: 'paper ticket, single ticket, season ticket, day ticket, bus ticket, train ticket, parking ticket, ticket machine, ticket sale, ticket price, ticket type, story so far, stories so far, story of the, short story, short stories',
        unsure: 'users, audience, stakeholders, actors, people',
        sure: 'want, need, find, look, goal, see, ask, so that',
    },
    {
        same: 'examples, example, samples, usage examples, worked examples, examples in action, example calls, example requests',
        least: 'detail',
        nouns: 'example, worked, scenario, sample, walkthrough, typical, illustration, demo, snippet, recipe, specimen, tale, tour, case, situation',
        words: 'example, walk, scenario, sample, practice, demo, try, work, look',
        parts: 'usage, example usage, how to use, walkthrough, walk-through, scenarios, scenario, sample, in action, worked case, sample case, in practice, day in the life, quick start, quickstart, tutorial, demo, recipes, try it, by example, case study, sample flow, example flow, worked scenario, sample usage, typical usage, common usage, sample requests, show me, how … used, see it work, see it in action, try it yourself, try it out, for a spin, test drive, hello world, in real life, real cases, message trace, message flow example, illustrative, snippets, code snippets, specimen, tale of, story of, short story, short stories, for instance, start to end, beginning to end, from last year, from last month, from last week, real uses, poke it, poke at it, do the sum, a morning with, a day with, an evening with, from start to end, from start to finish, start to finish, first steps, typical situations, model application, guided tour, real-world, what … looks like, what … look like, how … looks, a worked one, worked one, case in point, show me one, can … show, let us try, let us find, walk me through, concrete case, play with, playing with',
        whole: 'worked, counterexample, counter-example, worked through, worked through once, getting started, illustration, cookbook, cases, case, usage notes, sample code',
        code: ['call', 'example', 'sample', 'transcript', 'payload'],
        columns: 'example, sample, example value',
        pairs: 'given + result, given + then, you ask + it says, case + expected, input + expected output, call + answer, call + result, scenario + outcome, input + result',
        not: 'where to look, where look, edge case, corner case, business case, in case, worst case, test case, base case',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/narrow-interfaces.js
/** Narrower things of modules, data, screens and calls that teams ask for by name; elsewhere they are parts of a wider topic. */
const NARROW_INTERFACES = [
    {
        same: 'overview, module overview, service overview, general overview',
        parts: 'what … does, what it is, at a glance, in a nutshell, high-level overview',
        whole: 'introduction, summary, about, purpose, role, description, background, context',
        opening: true,
    },
    {
        same: 'stakeholders, stakeholder list',
        parts: 'ownership, owners, contacts, personas, user groups, raci, sponsors',
        whole: 'users, team, people, roles, actors',
        columns: 'stakeholder, role, interest',
    },
    {
        same: 'business value, value proposition, benefits',
        parts: 'why it matters, why … exists, why … matters, business case, business impact, problem statement',
        whole: 'purpose, motivation, value, goals, why',
    },
    {
        same: 'main flows, key flows, processing steps, process steps, processing flow',
        parts: 'how it works, sequence diagram, workflow, workflows, user flows, data flow, request flow, event flow, happy path, lifecycle, processing pipeline, what happens when, how … works',
        whole: 'flow, flows, steps, process, processing, sequence, pipeline',
        code: ['diagram'],
    },
    {
        same: 'service level agreements, sla, slas',
        parts: 'slos, service levels, objectives, availability targets, uptime targets, response times, support hours, error budget, service level objectives',
        columns: 'sla, slo, target, objective',
        signs: '99, 95, availability / uptime, response time / latency, within / hours / minutes, p95 / p99, error budget',
    },
    {
        same: 'error budget, error budgets, error budget policy',
        parts: 'burn rate, slos, budget policy, service level objectives',
        columns: 'error budget, budget',
        signs: 'error budget, burn rate, freeze, 99, 30 days / 28 days, remaining',
    },
    {
        same: 'service level indicators, sli, slis',
        parts: 'slos, indicators, key metrics, golden signals, metrics',
        columns: 'sli, indicator, metric, slo',
    },
    {
        same: 'scheduling, schedules, schedule, refresh schedule, run schedule',
        parts: 'cron, cron jobs, jobs, triggers, when it runs, when … runs, timers, frequency, refresh rate, update frequency, batch windows, scheduled jobs',
        columns: 'schedule, frequency, cron, interval, every',
        signs: 'cron, daily / nightly, hourly, every / each, utc, weekly / monthly',
    },
    {
        same: 'foreign keys, referential integrity',
        parts: 'relationships, relations, references between tables, keys and constraints',
        columns: 'foreign key, fk, references',
        code: ['erd', 'ddl', 'dbml'],
    },
    {
        same: 'cardinality, cardinalities',
        parts: 'relationships, relations, erd, entity relationship diagram',
        columns: 'cardinality, relationship',
        code: ['erd', 'dbml', 'cardinality'],
    },
    {
        same: 'data dictionary, field descriptions, column descriptions',
        parts: 'fields, columns, attributes, entities, tables, table definitions, field reference, schema reference, entity descriptions',
        whole: 'schema',
        columns: 'field, column, attribute, description, property',
        code: ['ddl', 'dbml'],
    },
    {
        same: 'stored procedures, database functions, triggers and functions',
        parts: 'procedures, functions, views, database triggers',
    },
    {
        same: 'schema evolution, schema changes, schema versioning, data model changes',
        parts: 'migrations, versioning, compatibility, backward compatibility, breaking changes, migration strategy, schema migrations, flyway, liquibase',
    },
    {
        same: 'error states, error display, error messages in the ui',
        parts: 'errors, error handling, error messages, screen states, validation messages, failed requests, error and loading states',
        columns: 'error, error state, message, state',
    },
    {
        same: 'empty states, empty state, loading states, loading state',
        parts: 'screen states, ui states, states, loading and error states, placeholders shown, no results',
        columns: 'state, empty state, loading, empty',
    },
    {
        same: 'page layout, screen layout, ui layout, layout structure',
        here: 'layout',
        parts: 'app shell, wireframes, header, sidebar, grid, regions, page structure, sections of the page',
        whole: 'structure, panels',
        code: ['wireframe', 'picture'],
        visual: true,
        columns: 'region, area, panel, section',
    },
    {
        same: 'menu structure, menus, menu',
        parts: 'navigation, sidebar, main menu, menu entries, navigation structure, tabs',
        whole: 'layout',
        columns: 'menu, menu entry, entry, route',
    },
    {
        same: 'screenshots, screen shots, screen captures',
        parts: 'wireframes, mockups, images of the screens, preview, gallery',
        code: ['picture'],
        visual: true,
        images: 'page, screen, view, dialog, form, list, panel, window, tab, ui, dashboard, screenshot',
    },
    {
        same: 'search and filters, filters and search, search and filtering, searching',
        parts: 'filters, filtering, search, sorting, query, search box, facets',
        columns: 'filter, search',
        signs: 'search, filter / filters / filtered, sort / sorted, facet / facets, by name / by code / by tag / by status / by date',
    },
    {
        same: 'dialogs, modals, dialogs and modals, popups',
        parts: 'confirmation dialogs, forms, wizards, overlays, drawers, panels',
        columns: 'dialog, modal',
    },
    {
        same: 'user notifications, in-app notifications, notification types, notification channels and types',
        here: 'notifications',
        parts: 'alerts, toasts, emails, push notifications, messages to users, email notifications, slack notifications, webhooks, subscriptions, channels',
        columns: 'notification, channel, recipient, event, message',
    },
    {
        same: 'request bodies, request body, request payload, request schema, request format',
        parts: 'parameters, request fields, body parameters, request example, example request, request parameters, payload',
        whole: 'request, requests, body, fields, schemas',
        columns: 'field, parameter, property, attribute, request body, request, body',
        code: ['payload', 'openapi', 'proto', 'call'],
    },
    {
        same: 'http methods, api methods, methods, operations list',
        parts: 'endpoints, operations, resources, routes, available calls',
        columns: 'method, verb, http method, endpoint',
        code: ['endpoint', 'openapi', 'graphql', 'proto'],
    },
    {
        same: 'api resources, resource model',
        here: 'resources',
        parts: 'endpoints, resource types, objects, entities, collections, resource representation, data model',
        columns: 'resource, object',
        code: ['endpoint', 'openapi'],
    },
    {
        same: 'deprecation policy, deprecation, deprecations, sunset policy',
        parts: 'versioning, breaking changes, deprecated endpoints, end of life, compatibility, supported versions',
        signs: 'deprecated / deprecation, sunset, notice / months / days, version, removed / removal',
    },
    {
        same: 'openapi specification, openapi spec, openapi, swagger, api specification',
        parts: 'api reference, specification, api docs, schema file, interactive docs',
        whole: 'reference',
        code: ['openapi'],
    },
    {
        same: 'cors, cross-origin requests',
        parts: 'allowed origins, origins, security headers',
        signs: 'cors, origin / origins, preflight, allowed, credentials, header',
    },
    {
        same: 'timeouts, timeout settings, deadlines',
        parts: 'retries, retry policy, limits, timeouts and retries',
        columns: 'timeout, deadline',
        signs: 'timeout / times out, seconds / ms / milliseconds, retry, deadline',
    },
    {
        same: 'file formats, data formats, supported formats',
        parts: 'schemas, csv, json, parquet, encoding, media types, message formats',
        whole: 'formats, format',
        columns: 'format, file, file type, extension',
        code: ['payload'],
    },
    {
        same: 'batch processing, batch jobs',
        parts: 'jobs, scheduled jobs, batches, bulk operations, nightly jobs, bulk processing',
    },
    {
        same: 'import and export, data import, data export, imports, exports',
        parts: 'importing, exporting, bulk upload, upload, download, csv import, csv export, data exchange',
    },
    {
        same: 'trade-offs, tradeoffs',
        parts: 'design decisions, rationale, decisions, pros and cons, options considered, alternatives, alternatives considered, why we chose, considerations',
        columns: 'pros, cons, alternative, option, trade-off',
    },
    {
        same: 'component diagram, container diagram, architecture diagram, system diagram',
        parts: 'architecture, components, context diagram, building blocks, architecture overview, high-level architecture, c4 model',
        whole: 'diagram, diagrams',
        code: ['diagram'],
        visual: true,
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/narrow-operations.js
/** Narrower things of operation, security and delivery that teams ask for by name; elsewhere they are parts of a wider topic. */
const NARROW_OPERATIONS = [
    {
        same: 'log format, log structure, log fields',
        parts: 'logs, logging, structured logs, log events, log lines, log messages, log levels',
        columns: 'field, log field, key',
        code: ['log'],
    },
    {
        same: 'log locations, where logs are, log access',
        parts: 'logs, logging, viewing logs, log files, log queries, how to read the logs, where … logs',
        columns: 'log, location, path, file',
        signs: 'journalctl / kubectl logs / docker logs, cloudwatch / loki / kibana, stdout, log file / var log, tail',
    },
    {
        same: 'metric labels, labels, dimensions, tags',
        parts: 'cardinality, attributes, label values, naming conventions',
        columns: 'label, labels, tag, dimension, tags',
    },
    {
        same: 'dashboard links, dashboards links, runbook links, links to dashboards',
        parts: 'dashboards, useful links, runbooks, where to look',
        columns: 'runbook, dashboard, link, url',
    },
    {
        same: 'restart procedure, restarting, restarts, restarting the service',
        parts: 'restart, starting and stopping, start and stop, service commands, rolling restart, recovery steps',
        signs: 'restart, systemctl / kubectl rollout / docker compose, stop, start, drain',
    },
    {
        same: 'root causes, causes, likely causes, common causes',
        parts: 'diagnosis, troubleshooting, failure modes, known issues, root cause, why … fails, common issues',
        columns: 'cause, likely cause, root cause, possible cause, why',
    },
    {
        same: 'maintenance windows, maintenance window, planned downtime',
        parts: 'maintenance, planned maintenance, downtime, scheduled maintenance, change windows, freeze periods',
        signs: 'window, downtime, announce / notify, utc / night / weekend, maintenance',
    },
    {
        same: 'rollback steps, how to roll back, rolling back',
        parts: 'rollback, revert, rollback procedure, undo a release, failed deployment, reverting',
        columns: 'rollback, revert',
        signs: 'roll back / rollback, revert, previous version / previous release, undo, redeploy',
    },
    {
        same: 'manual steps, manual tasks, manual operations',
        parts: 'routine tasks, procedures, operator tasks, steps by hand, manual intervention, manual deployment',
        code: ['task-headings'],
    },
    {
        same: 'daily checks, regular checks, routine checks',
        parts: 'routine tasks, health checks, monitoring, morning checks, every day, every morning, weekly checks, daily tasks',
        whole: 'daily, checks',
        columns: 'check, frequency, daily',
    },
    {
        same: 'tenant isolation, multi-tenancy, tenancy',
        parts: 'tenants, isolation, tenant separation, access control, row-level security',
        signs: 'tenant, isolated / isolation, row level / rls, tenant id, separate / separated, namespace',
    },
    {
        same: 'service accounts, technical accounts, machine accounts',
        parts: 'service credentials, machine users, workload identity, roles and permissions, identities',
        columns: 'service account, account, identity',
    },
    {
        same: 'certificates, certificate management, tls certificates',
        parts: 'tls, certificate renewal, certificate rotation, pki, letsencrypt, encryption in transit',
        signs: 'certificate / certificates, renew / renewal, expire / expires, acme / letsencrypt / certbot, tls',
    },
    {
        same: 'password policy, passwords, password rules',
        parts: 'password security, password hashing, password storage, authentication, credentials',
        signs: 'password, length / characters, hash / hashed / bcrypt / argon2, reset, lockout',
    },
    {
        same: 'multi-factor authentication, mfa, two-factor authentication, 2fa',
        parts: 'totp, second factor, authentication methods, login, sign-in',
        signs: 'mfa / 2fa, totp, second factor, authenticator, passkey / webauthn',
    },
    {
        same: 'code owners, codeowners, reviewers',
        parts: 'ownership, maintainers, owners, review rules',
        columns: 'owner, path, reviewer',
    },
    {
        same: 'reusable workflows, shared workflows, composite actions',
        parts: 'ci workflows, workflow templates, shared actions, called workflows, templates',
        columns: 'workflow, action',
        signs: 'workflow call, uses, reusable, inputs, composite',
    },
    {
        same: 'runners, build agents, self-hosted runners, ci runners',
        parts: 'agents, runner setup, build machines, executors',
        columns: 'runner, agent',
        signs: 'runner / runners, self hosted, ubuntu / linux / windows, label / labels, agent',
    },
    {
        same: 'developer workflow, development workflow, development process, day-to-day development',
        parts: 'local development, branching, contributing, pull requests, code review, running locally, workflow, getting started, build and test, common commands',
        whole: 'development',
        code: ['commands'],
    },
    {
        same: 'generators, code generation, generated code',
        parts: 'scaffolding, starter kits, codegen, templates, generator commands, generated files',
    },
    {
        same: 'breaking changes, upgrade steps, upgrade guide, upgrading, upgrade notes',
        parts: 'migration guide, migrations, upgrade, release notes, changelog, migration steps, compatibility, versioning',
        columns: 'breaking change, migration, version',
    },
    {
        same: 'versioning scheme, version numbers, semantic versioning',
        parts: 'versioning, versions, tags, release process, version policy',
        signs: 'semver / semantic, major, minor, patch, tag / tags',
    },
    {
        same: 'deployment targets, target platforms, hosts',
        parts: 'environments, hosting, servers, clusters, infrastructure, regions, deployment',
        columns: 'environment, host, target, cluster, region',
    },
    {
        same: 'getting help, support channels, support contacts',
        here: 'support, help',
        parts: 'contacts, escalation, ownership, how to get help, where to ask, slack channel, troubleshooting, contact us',
        whole: 'contact, questions',
    },
    {
        same: 'capacity, capacity planning, capacity management',
        parts: 'scaling, sizing, limits, resource usage, resource requirements, performance, load, growth',
        columns: 'capacity, limit, cpu, memory, size',
    },
    { same: 'retention of logs, log rotation', parts: 'log retention, retention, data retention, rotation, archiving' },
];

;// CONCATENATED MODULE: ./build/src/assess/field/observability.js
/** Observability. */
const OBSERVABILITY = [
    {
        same: 'metrics, measurements, metric catalog, service metrics, key metrics',
        least: 'detail',
        nouns: 'metric, measurement, counter, measure, indicator, gauge, kpi',
        words: 'metric, measure, count, number, gauge, indicator, figure',
        parts: 'golden signals, red metrics, use metrics, prometheus metrics, counters, gauges, histograms, instrumentation, key indicators, performance indicators, what we measure, prometheus, statsd, what … measure, what … measures, numbers, measured values, key numbers, key figures, meters, what … counted',
        whole: 'kpis, indicators',
        columns: 'metric, metric name, measurement, counter, gauge',
        code: ['metrics'],
        signs: 'counter, gauge, histogram, prometheus, statsd, scrape, bucket, total, cardinality, time series',
        not: 'metric alert',
        together: [
            'per minute, per second, per hour, per shift, <per>, length, temperature, pressure, depth, latency, traffic, throughput, error rate, duration, age, oldest, backlog, p95, p99, how many, how long, uptime, <series>',
            'we count, queue, cpu, memory, disk, saturation, worker, restart, requests per, watch, count, counted, measure, export, scrape, gauge, histogram, counter, track, collect, time series, share, statistic, every second, statsd, prometheus, namespace, snmp, indicator, median',
        ],
    },
    {
        same: 'logs, logging, log events, structured logs, log messages, log catalog',
        least: 'detail',
        nouns: 'log, journal',
        words: 'log, write, written, record, journal, message',
        parts: 'recorded messages, messages recorded, event logs, log format, log fields, log levels, audit logs, access logs, log lines, log records, log shipping, log retention, log queries, loki, kibana, log streams, elasticsearch, log output, what … log, what … logs, logging conventions, log entries',
        whole: 'log, events',
        not: 'change log, log in, log out, log on, log off',
        columns: 'log event, log, log message, log level, event',
        code: ['log'],
        signs: 'json, stdout, log line, log level, structured, correlation id, request id, trace id, info, warn, debug, loki, kibana, elasticsearch, cloudwatch, redacted, rotated, kept for',
        together: [
            '<logfile>, line, stdout, stderr, journalctl, journald, syslog, kibana, loki, graylog, splunk, fluent bit, promtail, vector, elk, event viewer, ring buffer, facility, debug, transcript, json line, line in json, structured line, all messages, log stream',
            'access, write, written, print, kept, keep, rotated, level, info, warn, warning, error, grep, search, one line, per day, picks, collected, stored, severity, hot, sourcetype, stat, to stdout, goes to, json, one per',
        ],
        anywhere: true,
    },
    {
        same: 'traces, tracing, distributed tracing, trace spans, spans',
        least: 'detail',
        nouns: 'trace, span, correlation, opentelemetry',
        words: 'trace, follow, span, correlate',
        parts: 'opentelemetry traces, trace propagation, request tracing, span attributes, trace context, jaeger, tempo, zipkin, trace sampling, correlation, tracing and correlation, end-to-end tracing, end to end trace, following a request, request correlation',
        whole: 'trace, opentelemetry, otel',
        unsure: 'sampling, propagation',
        sure: 'trace, span, header, request, opentelemetry, jaeger, tempo, error, call',
        not: 'stack trace',
        columns: 'span, trace, span name',
        signs: 'span, trace id, opentelemetry, otlp, otel, jaeger, tempo, zipkin, sampled, sampling, propagated, traceparent, parent span, root span',
        together: [
            'jaeger, zipkin, tempo, honeycomb, x ray, otlp, otel, opentelemetry, apm, application insights, traceparent, baggage, span, hop, correlation id, request id, trace id, operation id, control id, one id, x request id, x b3 traceid, same id, file number, order id, claim number, in header, call flow, under one',
            'connect, dot, all that happened, span, hop, step, follow, followed, chain, way, passed on, handed on, pass, sampled, kept, travel, time in, station, everywhere, across, header, one in, start and end, caller, all call, seen, draw, each service, each step, each hop, every hop, shows chain, shows each, all services, from service to service, next service, longest',
        ],
    },
    {
        same: 'dashboards, dashboard, monitoring dashboards, boards',
        nouns: 'dashboard, board, panel, chart, view, grafana, visualization',
        words: 'dashboard, board, look, chart, graph, see',
        parts: 'on the wall, grafana, panels, grafana boards, visualizations, kibana dashboard, datadog, charts, where to look, views and panels, where … look, visualisation, visualization, overview boards',
        whole: 'pictures',
        columns: 'dashboard, panel, board',
        visual: true,
        least: 'sentence',
        together: [
            'grafana, kibana, datadog, superset, power bi, looker, tableau, cloudwatch, screen, wall, board, tv, big monitor, cockpit, kiosk, widget, panel, chart, graph, traffic light, lamp, grafana page, tvs',
            'show, row, light, open, folder, colour, color, red, green, hang, draw, display, shown, widget, overview, queue and, field, four, six, named, first row, look at, you see',
        ],
    },
    {
        same: 'alerts, alerting, alert rules, alarms, alert catalog',
        least: 'detail',
        nouns: 'alert, alarm, notification, pager, paging, warning',
        words: 'alert, page, paged, wake, alarm, pager, notify, warn, called',
        parts: 'woken up, gets woken, alert policies, paging, pages and alerts, notifications, alert conditions, alarming, pager, pagerduty, thresholds, on-call alerts, alertmanager, what pages us, alert thresholds, warnings and alerts, what … pages, when … paged, when … page, when … get paged, who gets paged, who is paged, paging rules, warning signs, when … alerted, alert triggers',
        whole: 'pages',
        unsure: 'monitors',
        sure: 'alert, threshold, page, notify, fires, datadog, warning, critical, slack, severity, above, below, phone',
        columns: 'alert, alarm, alert name, monitor, severity, who is told, who is called, fires when, paged',
        code: ['alert-rule'],
        signs: 'page, pager, pagerduty, opsgenie, severity, critical, warning, threshold, fires, on call, notify, slack, for 5 minutes, p1, p2, sev1, sev2',
        together: [
            '<threshold>, <alert>, stand still, standing, stopped, down, grow, gone, no heartbeat, no parcel, if, fail, jam, condition, trigger, full',
            'sleep, wake us, out of bed, tripwire, siren, ring, wake up, interruption, mechanic, sms, mail, slack, ticket, is called, are called, get called, person called, call mechanic, call desk, call for help, who come, told, wake, notify, notification, on call, on duty, opsgenie, pagerduty, p1, p2, p3, critical, major, minor, severity, warning, alertmanager, post in, chat, snmp trap, raise, is paged, are paged, get paged, page somebody, send email, by phone, phone ring, get call, get mail, reported to, pager, red send, flag, tell the, desk, red lamp',
        ],
    },
    {
        same: 'slos, slo, service level objectives, service levels, objectives',
        least: 'fact',
        nouns: 'objective, slo, sla, target, promise, commitment',
        words: 'promise, owe, objective, target, budget, commit, expect, guarantee',
        parts: 'slis, sli, service level indicators, service level agreement, sla, slas, error budget, error budgets, availability targets, reliability targets, availability objectives, performance objectives, latency targets, service targets, reliability objectives, performance targets, uptime targets, slis and slos, what … promise, what … promises, promises, service promises, reliability goals, availability goals, quality targets, service level, service level targets, commitments, our promise',
        whole: 'service goals',
        unsure: 'objectives, targets, uptime, nines, quality of service, grade of service',
        sure: 'slo, sli, sla, 99, 95, 90, percentile, p99, p95, p50, availability, uptime, latency, error rate, success rate, response time, error budget, ms, millisecond, second, minute',
        columns: 'slo, objective, target, sli, error budget',
        signs: '99, 95, 30 days / 28 days / 7 days, rolling, error budget, availability / uptime, percentile / p95 / p99 / p50, burn rate, freeze, quarter, month',
        together: [
            '<share>, <miss>, p99, p95, rto',
            'promise, within, month, quarter, year, success, uptime, availability, reaction, quality, sorted, answered, answer, handle, work, call, up, goal, target, aim, must, at least, at most, owe, agreed, contract, budget, fail, 28 days, 30 days, per month, ms, second',
        ],
    },
    {
        same: 'health checks, health check, healthchecks',
        parts: 'probes, liveness, readiness, heartbeat, heartbeats, health endpoint, health endpoints, liveness and readiness, liveness probe, readiness probe, startup probe, status endpoint, ping, uptime checks, uptime monitoring, smoke tests, synthetic checks, self tests, service health, health',
        columns: 'health check, probe, health endpoint, check',
        signs: 'health / healthz, liveness / live / livez, readiness / ready / readyz, probe, 200 / 503, startup, ping, up / down',
    },
    {
        same: 'thresholds, alert thresholds, warning thresholds',
        whole: 'alerts, limits, slos, targets',
        parts: 'alert rules, alert conditions, warning levels, alarm levels, trigger conditions',
        columns: 'threshold, warning, critical, condition, limit, fires when, target',
        code: ['alert-rule'],
    },
    {
        same: 'telemetry, instrumentation, telemetry signals',
        here: 'signals',
        whole: 'logs, logging',
        parts: 'metrics, traces, tracing, opentelemetry, otel, golden signals, spans, collectors, exporters, agents, apm',
        code: ['metrics', 'log'],
    },
    {
        same: 'error tracking, error monitoring, error reporting, crash reporting',
        whole: 'errors',
        parts: 'sentry, exceptions, error logs, bug tracking, rollbar, error alerts',
    },
    {
        same: 'correlation ids, request ids, trace ids, correlation and request ids',
        here: 'correlation',
        parts: 'trace context, request tracing, tracing, trace propagation, context propagation, request correlation, mdc',
        signs: 'correlation id, request id, trace id, traceparent, mdc, header, propagate',
    },
    {
        same: 'synthetic monitoring, synthetic checks, uptime monitoring',
        here: 'synthetics',
        parts: 'uptime checks, canaries, probes, external checks, blackbox monitoring, end-to-end checks, heartbeats, smoke tests',
    },
    {
        same: 'alert routing, notification channels, alert channels',
        parts: 'escalation, notifications, who … paged, who gets paged, on-call, pagerduty, opsgenie, receivers, slack, alertmanager, severity levels, recipients',
        columns: 'channel, route, receiver, notify, recipient, who',
    },
    {
        same: 'monitoring tools, monitoring stack, observability stack, tooling stack',
        whole: 'tools, components',
        parts: 'stack, prometheus, grafana, opentelemetry, datadog, elk, loki, where to look, technology, telemetry pipeline, collectors, exporters, backends',
        columns: 'tool, backend, stack',
    },
    {
        same: 'log levels, log level, log severity',
        whole: 'levels',
        parts: 'verbosity, severity levels, debug logging',
        columns: 'level, log level, severity',
        signs: 'debug, info, warn / warning, error, trace, fatal / critical',
    },
    {
        same: 'log retention, telemetry retention, metrics retention',
        parts: 'retention, data retention, storage, rotation, log rotation, archiving, how long',
        columns: 'retention, kept for, kept',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/protection.js
/** What a service is protected against, and by what. */
const PROTECTION = [
    {
        same: 'threat model, threats, threat modelling, threat modeling, stride',
        parts: 'attack surface, risks, abuse cases, risk assessment, attack vectors, attack scenarios, attackers, adversaries, threat analysis, threat list, threats and mitigations, risk register, security risks, owasp top 10, owasp, misuse cases, vulnerabilities, trust boundaries, what can go wrong',
        columns: 'threat, risk, attack, vulnerability, attack vector',
        signs: 'spoofing, tampering, repudiation, information disclosure, denial of service, elevation of privilege, injection, broken access control, attacker / adversary, threat, xss, csrf, ssrf',
    },
    {
        same: 'compliance, regulatory requirements, regulations',
        parts: 'gdpr, soc 2, hipaa, iso 27001, pci, pci dss, dora, nis2, legal requirements, standards and regulations, certifications, audits, privacy, data protection, regulatory compliance, compliance requirements, regulatory context, data residency',
        columns: 'regulation, standard, requirement, control, framework',
        signs: 'gdpr, soc 2, hipaa, iso 27001, pci / pci dss, regulator / regulation, audit, ccpa, consent',
    },
    {
        same: 'data protection, data security, protection of data',
        whole: 'backups',
        parts: 'encryption, personal data, privacy, retention, data retention, access control, information disclosure, cryptographic failures, data classification, masking, anonymization, at rest, in transit, data handling, data privacy, gdpr, sensitive data, data deletion, key management, secure storage, data leakage',
        signs: 'encrypt, tls / https, at rest, in transit, mask / redact / anonymise, personal / pii, retention / deleted, backup',
    },
    {
        same: 'vulnerability management, vulnerabilities, vulnerability handling, patch management, security updates',
        parts: 'dependency scanning, patching, reporting a vulnerability, reporting vulnerabilities, responsible disclosure, disclosure policy, vulnerable components, vulnerable and outdated components, outdated components, supply chain security, supply chain, image scanning, container scanning, penetration testing, dependabot, dependencies, cve, advisories, security scanning, known vulnerabilities, supported versions, sbom',
        signs: 'cve, dependabot / renovate / snyk, trivy / grype, scan / scanned / scanning, patch / patched, sbom, advisory, pinned',
    },
    {
        same: 'security testing, security tests, security scanning, penetration testing',
        parts: 'sast, dast, code scanning, vulnerability scanning, dependency scanning, static analysis, security reviews, security checks, fuzzing, secret scanning, audits, bug bounty',
        signs: 'sast, dast, codeql / semgrep / sonarqube / bandit, penetration test / pentest, trivy / snyk, scan, fuzz',
    },
    {
        same: 'network security, network policies, network isolation, network controls',
        whole: 'network, perimeter',
        parts: 'firewall, firewalls, network access, ingress and egress, vpc, segmentation, network segmentation, waf, security groups, private endpoints, transport security, allowlists, cors, exposed ports, network topology, tls, ip restrictions, service mesh, network zones',
        signs: 'firewall / waf, vpc / subnet / private, network policy, ingress / egress, mtls / tls, allow list / allowlist, security group, vpn',
    },
    {
        same: 'session management, session handling, session security',
        here: 'sessions',
        parts: 'session cookies, cookies, token lifetime, token lifetimes, logout, refresh tokens, session timeout, session expiry, tokens, jwt, token refresh, sign out',
        signs: 'session, cookie / httponly / samesite, expire / timeout / lifetime, refresh / refresh token, logout / sign out, revoke, idle',
    },
    {
        same: 'hardening, secure configuration, security configuration, system hardening',
        whole: 'defaults',
        parts: 'security headers, security misconfiguration, container security, secure defaults, http headers, os hardening, least privilege, base images, security settings, security baseline, cis benchmark, attack surface',
        signs: 'csp / content security policy, hsts, non root / nonroot, read only, minimal / distroless, disabled / closed, seccomp / apparmor, security headers, hardened, x frame options',
    },
    {
        same: 'data integrity, integrity protection',
        here: 'integrity',
        whole: 'tampering, constraints, invariants, validation, transactions',
        parts: 'software and data integrity failures, software and data integrity, checksums, signatures, signing, hash chain, consistency, signed payloads, idempotency, immutability, referential integrity',
        signs: 'signed / signature, checksum / hash / digest, tamper, immutable / append only, hmac, verified, transaction',
    },
    {
        same: 'denial of service, availability protection, dos protection, abuse protection, abuse prevention',
        whole: 'availability',
        parts: 'rate limiting, rate limits, throttling, ddos, ddos protection, quotas, circuit breakers, bot protection, captcha, brute force protection, lockout, resource limits',
        signs: 'rate limit / rate limits, throttle, waf, circuit breaker, captcha, quota, timeout, lockout / locked, ddos',
    },
    {
        same: 'key management, cryptographic keys, key handling',
        parts: 'key rotation, kms, hsm, key storage, signing keys, encryption keys, certificates, rotation, secrets management, key lifecycle',
        columns: 'key, rotation, key id',
    },
    {
        same: 'third parties, third-party services, subprocessors, third-party access',
        here: 'vendors',
        parts: 'external services, external dependencies, suppliers, processors, integrations, data sharing, third-party integrations, partners, external parties',
        columns: 'vendor, third party, supplier, processor, service, provider',
    },
    {
        same: 'security contacts, security contact, reporting a vulnerability, responsible disclosure, vulnerability disclosure',
        whole: 'reporting, contact, contacts',
        parts: 'reporting issues, disclosure policy, how to report, security policy, bug bounty, security team',
    },
    {
        same: 'security incident response, breach response, breach notification, security incidents',
        whole: 'incidents, reporting',
        parts: 'incident response, if … leaked, when … leaked, data breach, compromise, suspected compromise, escalation, emergency',
    },
    {
        same: 'risks, risk register, risk assessment, risk analysis, risks and mitigations',
        parts: 'threats, threat model, known risks, open risks, residual risks, technical debt, mitigations, security risks, risk list, technical risks',
        columns: 'risk, likelihood, probability, impact, mitigation',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/records.js
/** What records ask for: of a decision, an incident, a proposal. */
const DECISIONS = [
    {
        same: 'options considered, considered options, considered alternatives, alternatives considered, other options, rejected options, rejected alternatives',
        here: 'options, alternatives',
        parts: 'pros and cons of the options, why not, comparison of options, comparison, evaluation of options, options and trade-offs',
        columns: 'option, alternative, pros, cons',
    },
    {
        same: 'decision, decision outcome, chosen option, our decision, the decision',
        parts: 'what we decided, decision and rationale, chosen solution, proposed solution, solution',
        whole: 'outcome, resolution, proposal',
    },
    {
        same: 'context and problem statement, problem statement, context and background, background and context',
        parts: 'problem, motivation, the problem, current situation, current state, drivers, forces, problem description',
        whole: 'context, background, introduction, issue, why',
    },
    {
        same: 'motivation, why we need this, why this is needed',
        parts: 'problem statement, problem, background, rationale, use cases, current situation, pain points',
        whole: 'context, why',
    },
    {
        same: 'open questions, unresolved questions, open points, open issues, unresolved issues',
        parts: 'to be decided, still open, undecided',
    },
];
const INCIDENT_RECORDS = [
    {
        same: 'timeline, incident timeline, chronology, sequence of events',
        parts: 'what happened and when, order of events',
        columns: 'time (utc), timestamp, time',
    },
    {
        same: 'action items, follow-up actions, follow-ups, corrective actions, preventive actions',
        here: 'actions, next steps',
        parts: 'action plan, prevention, improvements, how we prevent it, remediation items, what we will change',
        columns: 'action, action item, follow-up',
    },
    {
        same: 'lessons learned, learnings, lessons',
        parts: 'what went well, what went wrong, where we got lucky, what we learned, retrospective, takeaways',
    },
];
const TESTING = [
    {
        same: 'test levels, test types, testing types, types of tests, kinds of tests, testing levels, levels of testing, test categories',
        parts: 'test pyramid, testing pyramid, test layers, testing layers, unit tests, integration tests, layered strategy, test suites, what we test, test strategy by layer, testing approach',
        columns: 'test type, testing type, test level, kind of test, layer',
    },
    {
        same: 'test tools, testing tools, test frameworks, testing frameworks, test tooling',
        parts: 'testing stack, test libraries, test runner, mocking, tools and frameworks',
    },
    {
        same: 'entry and exit criteria, exit criteria, entry criteria, pass criteria, pass and fail criteria',
        parts: 'acceptance criteria, when testing is done',
    },
];
const BACKUPS = [
    {
        same: 'what is backed up, backup scope, backed up data, backup contents, backup coverage',
        parts: 'data covered, included data, what is included, what runs, what gets backed up, databases, volumes',
        signs: 'backup / dump / snapshot, bucket / volume / disk, database / table',
    },
    {
        same: 'backup schedule, backup frequency, backup policy, backup plan',
        parts: 'automated backups, scheduled backups, automatic backups, nightly backups, daily backups, schedule and retention',
        signs: 'backup / dump / snapshot, nightly / daily / hourly / weekly, cron / schedule / job / automatic',
        columns: 'frequency, schedule',
    },
    {
        same: 'restore procedure, restore steps, restoring, how to restore, restoring a backup',
        parts: 'restore, restore from backup, disaster recovery, recovery, recovery procedure, point-in-time recovery',
    },
    {
        same: 'restore tests, restore drills, recovery tests, recovery drills, testing restores, backup verification',
        parts: 'verifying backups, restore check, backup testing, drills, backup validation, test restores',
        signs: 'restore / recovery, test / drill / verify / check / prove, ci / every / monthly / quarterly / weekly',
    },
];
const PERMISSIONS = [
    {
        same: 'permission matrix, permissions matrix, role matrix, access matrix, rights matrix, authorization matrix, permissions by role',
        parts: 'roles and permissions, permissions, role permissions, role definitions, what each role may do, capabilities by role, access levels, roles and capabilities, permissions table',
        columns: 'role, permission, permissions, allowed, capability',
    },
    {
        same: 'assigning roles, role assignment, granting roles, granting access, managing roles, role management',
        parts: 'adding users, inviting users, requesting access, grant access, revoking access, grant and revoke, adding a role',
    },
    {
        same: 'permission checks, access checks, enforcement of permissions, authorization checks, how permissions are enforced',
        here: 'enforcement',
        parts: 'guards, policy enforcement, where it is checked, authorization middleware, server-side checks, middleware',
    },
];
const CHANGES = [
    {
        same: 'creating a migration, creating migrations, new migration, adding a migration, writing migrations, generating migrations, adding migrations',
        parts: 'migration workflow, suggested workflow, create a migration, add a migration, naming of migrations, migration files',
        signs: 'migration, create / generate / new / add / revision, file / command / autogenerate / diff / review',
    },
    {
        same: 'applying migrations, running migrations, applying a migration, executing migrations',
        parts: 'migration workflow, suggested workflow, run migrations, apply migrations, migrate, upgrade the database, deploying migrations',
        signs: 'migration / migrate, apply / run / upgrade, deploy / startup / command / database / production',
    },
    {
        same: 'reverting migrations, rolling back migrations, rolling back a migration, migration rollback, undoing migrations',
        parts: 'downgrade, down migrations, rollback, undo, roll back',
    },
];
const WEBHOOKS = [
    {
        same: 'signature verification, verifying signatures, webhook signatures, verifying requests, verifying webhooks, signature validation',
        parts: 'signing secret, webhook security, securing webhooks, validating payloads, authenticity, verify the signature, security',
        signs: 'signature, secret / key / hmac, sha256 / hmac / verify / compare',
    },
    {
        same: 'payload, payloads, webhook payload, payload structure, payload example',
        parts: 'request body, example payload, payload fields, event object, message body, body, delivery payload',
        code: ['payload'],
    },
];
/** What teams ask of documents that are written once and kept: decisions, incidents, tests, backups, rights, changes. */
const RECORDS = [
    ...DECISIONS,
    ...INCIDENT_RECORDS,
    ...TESTING,
    ...BACKUPS,
    ...PERMISSIONS,
    ...CHANGES,
    ...WEBHOOKS,
];

;// CONCATENATED MODULE: ./build/src/assess/field/repository.js

/** What a repository is, and how one works in it. */
const REPOSITORY = [
    {
        same: 'prerequisites, preconditions, before you begin, what you need',
        parts: 'system requirements, you will need, required tools, dependencies to install, required software, required access, access needed, software requirements, hardware requirements, supported versions, permissions needed, accounts, what is needed',
        whole: 'requirements, requires, tools',
    },
    {
        same: 'local development, development, development setup, local setup, running locally',
        whole: 'setup',
        parts: 'development environment, dev environment, run locally, hacking, developer guide, local dev, build and run, running, how to run, developer setup, dev setup, developing, local environment, dev server, docker compose, devcontainer, dev container, build from source, building, how to build, getting started, developer workflow, run the app, run the service, quick start, contributing',
        code: ['install'],
    },
    {
        same: 'how to run, how to start, run instructions, starting it',
        whole: 'usage, run, setup, development, how to use',
        parts: 'running, running locally, run locally, running the service, running the app, local development, local setup, starting the service, start the service, launching, launch, quick start, getting started, docker compose, local dev, development setup, build and run',
        not: 'running tests, run tests, running the migrations, run migrations, test runner',
    },
    {
        same: 'usage, how to use, using it, how to use it, usage guide',
        nouns: 'usage, run, running, entrypoint, invocation, example, command',
        words: 'run, call, start, try, invoke, send',
        parts: 'commands, basic usage, examples, example usage, usage examples, quick start, quickstart, getting started, entrypoint, entry point, entry points, running, running locally, run locally, how to run, how to call, how to call it, how to integrate, how to start, how to invoke, running it, starting, starting the service, cli, command line, command line interface, calling it, invocation, client usage, client example, consuming, connecting, how to connect, integration guide, sample code, sample usage, code samples, api usage, basic example, tutorial, walkthrough, recipes, user guide, how-to, how-tos, common tasks, endpoints, api, local development, launch, scripts, day-to-day use, typical usage, integrating, quick tour',
        whole: 'run, client events, example, start, execution, use',
        columns: 'command, usage, example',
        code: ['commands', 'sample', 'call'],
    },
    {
        same: 'project status, current status, state of the project',
        here: 'status, maturity',
        parts: 'progress, release status, implementation status, roadmap status, lifecycle stage, stability, what works, done so far',
    },
    {
        same: 'onboarding, onboarding guide, onboarding steps, new developers, new team members, onboarding checklist',
        whole: 'setup, tools',
        parts: 'getting started, first steps, first day, first week, environment setup, developer setup, required access, access requests, accounts, prerequisites, reading list, where to start, local development, welcome, learning path, useful links',
    },
    {
        same: 'getting started, quick start, first steps',
        parts: 'installation, how to run, prerequisites, local setup, local development, running locally, run locally, development setup, set up, quickstart guide, how to start, installing, tutorial, hello world, basic usage, usage, your first request, first request, first call, build and run',
        whole: 'setup, running, run, start, development, build, bootstrap',
        code: ['install'],
    },
    { same: 'contributing, how to contribute, contribution guide', parts: 'pull requests, code of conduct' },
    { same: 'license, licence, licensing, copyright' },
    {
        same: 'environment variables, env vars',
        whole: 'settings, variables',
        parts: 'environment, configuration, configuration variables, config, secrets and variables, runtime configuration, env file, dotenv',
        columns: 'environment variable, variable, env var, env',
        code: ['settings'],
    },
    {
        same: 'project structure, repository structure, folder structure, directory structure, code structure, project layout, repository layout',
        whole: 'layout, structure, packages, modules, files and folders',
        code: ['tree', 'file-entries'],
        parts: 'source layout, file layout, folders, directories, where things are, package structure, repository overview, code organization, code organisation, code layout, file structure, codebase, code map, source tree, repositories, workspace',
    },
    {
        same: 'tech stack, technology stack, technologies, stack, technology choices, technical choices',
        parts: 'built with, frameworks and libraries, languages and frameworks, dependencies, technologies used, key technologies, main technologies',
        whole: 'frameworks, tools, libraries, technology, languages, framework, platform',
        columns: 'technology, framework, library, tool, layer',
        code: ['products'],
        signs: `${PRODUCTS}, grpc / protobuf / graphql, spring boot / spring / quarkus, fastapi / django / flask, react / vue / angular / svelte, express / nestjs / next js, tailwind / bootstrap, docker / kubernetes / helm, typescript / golang / rust / kotlin`,
    },
    {
        same: 'build, building, build process, compiling',
        parts: 'build instructions, compile, packaging, build steps, how to build, build commands, build system, docker build, build from source, build pipeline',
        code: ['commands'],
    },
    {
        same: 'release, releases, releasing, release process',
        parts: 'publishing, cutting a release, release workflow, release pipeline, release checklist, release steps, how to release, release schedule, release cycle, release cadence, release management, semantic versioning, tagging, ship, release notes, promotion, release strategy, making a release, release branches, rollout',
        whole: 'versioning, versions, deployment, deploying',
    },
    {
        same: 'known issues, known problems, known bugs',
        parts: 'limitations, caveats, gotchas, pitfalls, known limitations, bugs, open issues, workarounds, technical debt, quirks, troubleshooting, common issues, common problems',
        columns: 'issue, problem, workaround, known issue',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/runbook.js
/** Runbook. */
const RUNBOOK = [
    {
        same: 'operational procedures for incidents, incident procedures, incident response, incident handling, incident runbook, incident playbook, operational procedures, emergency procedures, incident management',
        nouns: 'incident, failure, outage, recovery, trouble, emergency, symptom, diagnosis, disaster, expired, locked, lockout, blocked, corrupted, leaked, unreachable, unavailable, stuck, stalled, broken, lost, crashed, late, delayed, slow, high, low, no, wrong, degraded, missing, behind, fire, fault, alarm, crisis, disruption, disturbance, malfunction, interruption, contingency, deviation, panic, pager, grow, growing, gone, hang, hung, fill, silent, 500, 502, 503, 504, nothing, complaint, offline, shut, not, cannot, wont, cant',
        words: 'if, when, fail, leak, refuse, break, broke, broken, down, wrong, stuck, lost, slow, error, alert, incident, emergency, recover, problem, outage, full, missing, late, stall, unavailable, stop, hang, grow, gone, wake, woken, ring, panic, old, stale, silent',
        parts: 'procedures, incidents, incident, troubleshooting, playbooks, playbook, failure scenarios, failure modes, common failures, common problems, common issues, known issues, known failures, recovery, recovery procedures, disaster recovery, mitigation, mitigations, remediation, diagnosis, diagnostics, triage, what to do when, when the pager goes off, alert response, responding to alerts, alert handling, symptoms, symptom, symptoms and fixes, outage, outages, if it breaks, rollback, roll back, failover, escalation, break glass, on-call guide, what can go wrong, emergency, resolution steps, response steps, failures, first checks, degradation, degraded, errors, error spike, down, unavailable, not working, not responding, timeouts, high latency, latency spike, slow queries, stuck, crash loop, crashes, out of memory, disk full, data loss, debug, debugging, if something breaks, when something breaks, emergencies, first aid, trouble, repair, fixing, faults, interventions, when … breaks, when … break, when … fails, when … fail, if … breaks, if … fails, if … down, what to do if, what … wrong, calling for help, fault clearance, fault codes, fault handling, alarm handling, fires, dont panic, woken up, pager rings, contingency, plan b, business continuity, major disruption, service disruption, disruptions, malfunctions, interruption of service, service interruption, disturbances, deviations, crisis, hotfix, nothing works, it hangs, what now, what do i do, emergency operation, emergency operations, fallback procedures, first response, first responder, known faults, bad days, when … stops, when … stop, start here, are old',
        whole: 'alerts, problems, issues, on-call, firefighting, response, investigation, complaints, alarms',
        not: 'shut down, shutting down, scale down, scaling down, tear down, drill down, wind down, error budget, error codes, error model, testing the alarm, alarm test, not covered, not in scope, not in this, not supported, not documented, when to use, when to read',
        code: ['alert-name', 'conditions', 'trouble-chart'],
        signs: 'symptom, cause, mitigate, fix, restart, roll back, escalate, alert, page, failover, incident, recover, on call, outage, kubectl, unhealthy, degraded, stuck, root cause, postmortem, oom / out of memory, panic, crash / crash loop, stack trace, deadlock, unresponsive, evicted',
        columns: 'situation, problem, what to do, what you see, likely cause, steps, symptom, incident, mitigation, action, remediation, first response, fix, resolution, fault, reaction, sign, probable reason, cure, remedy, trouble, first aid, what helps, do this, you see, you do, what happened, cause, response, countermeasure',
        pairs: 'if + then, event + response, event + action, when + do, alarm + action, alert + action, alert + response, alarm + reaction, error + fix, error + do this, failure + action, failure + reaction, scenario + steps, scenario + action, alert + what, error + action',
    },
    {
        same: 'routine tasks, routine operations, maintenance, routine maintenance, regular tasks, recurring tasks, day-to-day operations, operational tasks, scheduled tasks, housekeeping, routine procedures, maintenance tasks, routine work',
        nouns: 'maintenance, routine, housekeeping, schedule, rotation, upgrade, backup, duty, recurring, regular, periodic, weekly, monthly, daily, nightly, chore, cleaning, calibration, inspection, shift, handover, morning, monday, tuesday, wednesday, thursday, friday, saturday, sunday, month, season, interval, replacement, renewal, lubrication, tidy, round, bau, calendar, everyday, update',
        words: 'every, each, week, day, month, quarter, year, regular, regularly, routine, schedule, scheduled, recur, maintain, duty, rotate, backup, upgrade, release, deploy, adding, changing, rolling, moving, putting, removing, creating, replacing, renewing, loading, cleaning, migrating, granting, importing, exporting, registering, enabling, morning, clean, tidy, add, issuing, revoking, resetting, requesting, closing, opening, extending, increasing, checking, rebuilding, reindexing, refreshing',
        parts: 'common tasks, daily tasks, daily checks, weekly tasks, weekly checks, monthly tasks, periodic tasks, periodic checks, standard operations, standard procedures, standard operating procedures, sop, administration, admin tasks, administrative tasks, backup and restore, backups, scaling up, restarting, restart, rotating, rotation, deploying, upgrading, upgrade, patching, day 2 operations, planned maintenance, maintenance windows, chores, how-tos, recurring work, regular operations, regular maintenance, capacity management, daily operations, key rotation, certificate renewal, credential rotation, every day, every morning, every monday, every week, every month, every quarter, every year, once a week, once a month, each week, each month, on a schedule, rollout, deploy, releasing, starting and stopping, start and stop, starting, stopping, start up, startup, shut down, shutdown, shutting down, scale down, scaling down, tear down, decommissioning, common commands, useful commands, cheat sheet, regular duties, recurring duties, standing tasks, operator tasks, operator duties, maintenance calendar, scheduled work, periodic work, things … regularly, things … every, what … regularly, what … every, care and feeding, upkeep, preventive maintenance, regularly, routine, deployment, deployments, teardown, provisioning, onboarding, offboarding, verification, business as usual, normal operation, normal operations, operating instructions, shift handover, start of shift, end of shift, end of day, start of day, start of the day, month end, year end, year-end work, closing the month, service intervals, inspection plan, servicing, cleaning, lubrication and cleaning, calibration, new version, keep it tidy, keeping it tidy, care of, caring for, things to do, now and then, before you go, ordinary days, testing the alarm, alarm test, new certificate, certificates, checks each, morning checks, morning round, standing orders, regular checks, on-call handover, user management, account management, everyday work, calendar, opening and closing, year planner, battery change, battery replacement',
        code: ['task-headings', 'cron'],
        whole: 'tasks, operations, scaling, how to, daily, weekly, monthly, scheduled jobs, day 2, checks, mornings, care, mondays, fridays',
        least: 'sentence',
        unsure: 'steps, procedure, instructions',
        other: 'incident, symptom, symptoms, mitigate, mitigation, escalate, outage, alert, on call, severity, root cause, troubleshoot, diagnose, failure, failed, down, unhealthy, degraded, kill',
        signs: 'nightly, hourly, daily, weekly, monthly, quarterly, yearly, every day, every week, every month, every night, monday, tuesday, wednesday, thursday, friday, saturday, sunday, first of the month, cron, rotate, backup, restore, patch, prune, vacuum, upgrade, renew, clean up, review, in the morning / each morning / every morning, each day, each week, each month / of the month, mondays / on mondays, fridays / on fridays / each friday, password / passwords, certificate, clean / cleans / cleaned / old logs, each spring / each summer / each autumn / each winter / each year, once a week / once a day / once a month / once a year, are changed / is changed / are replaced / is replaced, reads the log / check the log / check the logs',
        columns: 'task, frequency, how often, cadence, schedule, every, interval, rhythm, period, periodicity, duty, day, due',
        not: 'none start, not start, never start, wont start, fail to start, has stopped, have stopped, before start, before begin, before you start, before you begin, weekly meeting, team meeting, meeting, status update, incident update',
        pairs: 'when + what, interval + work, job + rhythm, procedure + command, check + period, day + duty, when + who, activity + when, task + when, what + when, job + when',
    },
    {
        same: 'escalation, escalation path, escalation policy',
        whole: 'help',
        parts: 'on-call, who to call, ownership, support, contact, contact list, who to contact, who to page, pagerduty, escalation matrix, escalation levels, escalation contacts, when to escalate, severity levels, getting help, key contacts, emergency contacts, who … call, who … contact, communication, incident commander',
        columns: 'contact, escalate to, level, owner, who, escalation, team, tier',
        signs: 'escalate, on call, pagerduty / opsgenie / pager, slack / channel, minutes, contact, lead / manager, page',
    },
    {
        same: 'contacts, contact list, key contacts, emergency contacts, points of contact, contact persons',
        whole: 'contact, people, team, support, owners',
        unsure: 'escalation, escalation path, escalation policy, communication, communications, on-call',
        sure: 'email, mail, slack, phone, contact, pagerduty, opsgenie, lead, manager, channel, call, team, notify, page',
        parts: 'ownership, who to call, who to contact, who to page, escalation contacts, escalation matrix, support contacts, who … call, who … contact, responsible team, reaching us',
        columns: 'contact, who, owner, phone, email, escalate to',
    },
    {
        same: 'on-call, on-call duty, on-call rotation',
        whole: 'schedule',
        parts: 'who is on call, rota, pager, paging, escalation, contacts, shifts, handover, on-call schedule, on-call handover, pagerduty, opsgenie, who … paged, responders, coverage, support hours',
        columns: 'on-call, shift, primary, secondary',
    },
    {
        same: 'rollback, roll back, rollback procedure, reverting',
        parts: 'undo a release, revert, rolling back, reverting a release, back out, backout plan, rollback plan, rollback steps, restore the previous version, previous version, undo a deployment, downgrade, failed deployment, deployment and rollback',
        columns: 'rollback, revert',
        signs: 'roll back / rollback / rolled back, revert / reverted, previous version / previous release / last good / previous revision, undo, redeploy, helm rollback / rollout undo, restore',
    },
    {
        same: 'backup and restore, backups, backup, restore',
        whole: 'restoring, recover',
        parts: 'disaster recovery, recovery, snapshots, restore procedure, backup procedure, backup schedule, backup strategy, restore test, dumps, point-in-time recovery, data recovery, export and import, archives, backing up, back up',
        columns: 'backup, restore, backup frequency',
        signs: 'backup / backups, restore / restored, snapshot, dump / pg_dump, point in time / pitr, retention / kept for, rpo / rto',
    },
    {
        same: 'troubleshooting, problem solving, common problems, common issues',
        nouns: 'incident, failure, problem, issue, outage, error, trouble, symptom, debugging, stuck, broken, unavailable, down, failed, failing',
        words: 'fail, break, broken, down, wrong, stuck, lost, slow, error, problem, unavailable, debug, fix',
        parts: 'known issues, diagnosis, diagnostics, diagnosis steps, faq, failure modes, symptoms, symptom, incident response, incident procedures, incident handling, common errors, common failures, frequent problems, troubleshooting guide, troubleshooting checklist, playbooks, failure scenarios, error messages, error handling, failures, gotchas, pitfalls, what can go wrong, when things go wrong, what to do if, what to do when, if … fails, if … down, when … fails, when … breaks, why … fails, why … not, not working, not responding, how to fix, outages, alert response, first checks, resolving issues, known problems, workarounds, caveats',
        whole: 'problems, issues, support, q&a, common questions, incidents, incident, debugging, debug, errors, tips, triage, recovery, fixes, solutions, alerts, help',
        columns: 'symptom, problem, issue, cause, fix, solution, likely cause, error, resolution, what to do, possible cause, failure, workaround, remedy',
        code: ['alert-name'],
        signs: 'symptom, cause, fix, restart, check, log / logs, error / errors, fail / fails / failed, stuck, unhealthy / degraded, root cause, timeout / timed out',
    },
    {
        same: 'starting and stopping, start and stop, startup and shutdown, start-up and shutdown, service control',
        whole: 'restart, start, stop',
        parts: 'restarting, starting, stopping, start up, shut down, shutdown, service commands, start the service, stop the service, service management, lifecycle commands, reload, systemd, graceful shutdown, startup, running',
        signs: 'start, stop, restart, systemctl / docker compose / kubectl / service, shutdown / shut down, reload, drain',
    },
    {
        same: 'useful commands, common commands, command reference, cheat sheet',
        here: 'commands',
        parts: 'service commands, cli, kubectl commands, scripts, one-liners, snippets, queries, how-tos, command line',
        columns: 'command, purpose, what it does',
        code: ['commands'],
    },
    {
        same: 'symptom list',
        here: 'symptoms',
        whole: 'alerts, incidents, detection',
        parts: 'problems, what you see, signs, how … notice, impact, failure modes, common issues, troubleshooting',
        columns: 'symptom, what you see, sign, problem, alert',
    },
    {
        same: 'access and tools, required access, access requirements, tools and access',
        whole: 'access, permissions, tools',
        parts: 'prerequisites, before you begin, connecting, credentials, vpn, how to connect, logging in, accounts, useful links',
    },
    {
        same: 'recovery procedures, recovery steps, recovery procedure, service recovery',
        whole: 'restore, restoring, recovery, restart, repair, recover, fixes',
        parts: 'rollback, failover, disaster recovery, backup and restore, data recovery, how to recover, mitigation, incident response, remediation',
        columns: 'recovery, recovery step, action',
    },
    {
        same: 'health verification, service health, checking health, health check procedures',
        whole: 'checks, verify, monitoring',
        parts: 'health checks, daily checks, smoke tests, verification, status, probes, how to check',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/security.js
/** Security. */
const SECURITY = [
    {
        same: 'data classification, information classification, data sensitivity, classification, data categories, data classes',
        nouns: 'classification, class, sensitivity, confidentiality, privacy, sensitive, personal, pii, confidential, information',
        pairs: 'level + what, level + data, class + what, level + example',
        words: 'delicate, data, sensitive, class, confidential, privacy, personal, information, hold, store',
        parts: 'sensitive data, pii, personal data, personally identifiable information, data handling, data inventory, data types and sensitivity, confidentiality, data privacy, privacy, information assets, data we hold, data we store, what we hold, what we store, what we keep, stored data, gdpr, sensitivity levels, data protection classes, what data we hold, data handled, data processed, information handled, protection needs, need for protection, protection classes, handling levels, data tiers, crown jewels, confidentiality levels, information value, kinds of data, types of data, what data, which data, data at rest inventory',
        unsure: 'assets, data',
        sure: 'confidential, restricted, public, internal, sensitive, sensitivity, secret, personal, pii, phi, pci, customer, credential, token, password, classification, high, medium, low',
        signs: 'confidential, restricted, public / internal, sensitive, secret, personal, personal data, pii / phi, pci / gdpr, customer names, email addresses, phone numbers, addresses, health data, card numbers',
        not: 'class diagram, class model, base class',
        columns: 'classification, sensitivity, data class, confidentiality, pii, data classification, class',
        together: [
            'confidential, restricted, secret, public, internal, private, personal, sensitive, official, pii, strictly, staff only, anyone, c1, c2, c3, c4, class restricted, highest of our three levels, red, amber, yellow, marking, special category, very high, precious, leak, by law',
            'full name, customer name, player name, patient name, name phone, name email, name address, name home, name date, name birth, birth date, home address, delivery address, bank, iban, salary, wage, payslip, birth, date of birth, phone number, email, e mail, card number, diagnosis, medical, patient record, insurance number, ip address, password hash, player id, subscriber, customer record, employee record, health record, health data, patient data, purchase, chat, grades, exam result, passport, invoice, menu, price list, rent, roster',
        ],
    },
    {
        same: 'access control, access controls, access management, access model, access policy, access rights, permissions, authorization',
        least: 'detail',
        nouns: 'access, role, permission, authorization, authentication, identity, right, login, auth',
        words: 'access, who, permission, login, authenticate, identity, authorize, allowed',
        parts: 'broken access control, habilitations, elevation of privilege, privilege escalation, spoofing, row-level security, security groups, sign-in, identity provider, session management, authentication and sessions, admin access, access levels, access reviews, tenancy, authentication, authn and authz, authn, authz, rbac, abac, iam, roles and permissions, roles, privileges, identity, identity and access, who can, who is allowed, who gets in, who gets access, who sees what, who can … see, who can … access, who … do what, least privilege, tenant isolation, permission model, entitlements, role matrix, access matrix, access, user access, service accounts, who may, who has access, who … access, who … in, who … read, who … write, who … see, who … allowed, authorisation, logins, authenticated access, user rights, user groups, clearance, break-glass, separation of duties, segregation of duties, need to know, four-eyes principle, joiners movers leavers',
        whole: 'auth, acls, acl, rights',
        unsure: 'policies',
        sure: 'role, permission, privilege, grant, scope, allow, deny, user, admin, owner, access',
        not: 'access log, data access object, access pattern, disk access, memory access, access time',
        columns: 'role, permission, privilege, access, allowed, who, profile, read, modify',
        signs: 'role, permission, privilege, rbac, grant, scope, service account, authenticate, authorize, token, oauth, oidc, jwt, sso, mfa, login, sign in, signed link, admin / administrator, owner, allowed / denied, read only, may read / may write / can read / can write / can see / can use / can change',
        together: [
            'only, nobody, no one, everyone, everybody, anyone, others, allowed, permitted, must not, not allowed, denied, refuse, turned away, own, by default, right, yes no, can read, may read, may open, can open, may change, can change, can edit, can delete, can see, may see, can approve, may enter, can only, may only, can do, can mute, can pause',
            'may write, can write, may read, read only, read write, can read, approve, login, log in, sign on, sign in, badge, group, admin, viewer, editor, owner, member, moderator, supervisor, clerk, scope, permission, privilege, role, gatekeeper, sso, mfa, client certificate, representative, clearance, can delete, may change, may open, can open, can see, may see, change it, see own, sees own, see it, delete it, lead, manager, staff, team, doctor, nurse, supervisors, employee, player, operator, caller',
        ],
    },
    {
        same: 'auditability, audit, auditing, audit trail, audit log, audit logging, audit events, audit records',
        least: 'detail',
        whole: 'detection, logging, logs',
        unsure: 'history, trail, trails',
        sure: 'who, user, change, audit, record, recorded, kept, author, actor, action, logged, proof, event',
        nouns: 'footprint, trace, journal, audit, traceability, accountability, trail, proof, evidence',
        words: 'audit, trail, trace, log, record, evidence, proof, afterwards, happened',
        parts: 'repudiation, logging failures, logging and monitoring failures, insufficient logging, security monitoring, security logs, audit trails and logs, monitoring and audit, audit and monitoring, change log of data, event log, access logs, activity tracking, traceability, accountability, evidence, non-repudiation, activity log, change tracking, compliance evidence, security logging, security events, who did what, record keeping, journal, change history, paper trail, forensics, how we can tell, being able to check, how do we know, logging and monitoring, compliance and audit, proof, what is recorded, what … recorded, what … logged, record of actions, accountability and evidence',
        not: 'something happen, anything happen, vulnerability audit, dependency audit, package audit, security audit, code audit, npm audit, license audit',
        columns: 'audit event, audited action, audit, audit record, evidence',
        signs: 'audit, journal, immutable / append only / nobody can change / cannot be changed, tamper, checksum, evidence ledger, who did / who when / who and when, actor, is logged / are logged / is recorded, written to, kept for, correlation id, hash chain, every access / every change / every action / each access / each change / each read',
        together: [
            'settlement, grade change, open file, act, action, each, every, all, any, read and write, login, approval, disclosure, whenever, who, nobody, never, cannot, only grow, append only, write once, worm, immutable, unalterable, chained, forever, old version',
            'creator, account name, adjuster, teacher name, who when, when who, who time, with clerk name, agent and time, recipient date, subject object, on video, user old, by user, kept with, stored with, noted with, with user, with name, with time, with reason, with author, with actor, with its author, with operator, with sender, with person, with their reason, user and time, user time, name and reason, time and person, says who, who what, what when, who did, who changed, who touched, who opened, who approved, who signed, who read, who had, who gave, who sent, person time, names who, name who, names two people, name two people, author, approver, protocolled, footprint, operator id, caller id, timestamp, old and new, old new, reason and time, supervisor, inspector, auditor',
            'saved, end up, siem, entry, stay, drawn, filed, file, leave, kept, stored, store, record, recorded, recording, noted, note, written, write, ledger, log, appended, protocolled, chained, list, version, history, track, trail, evidence, look up, search, rebuild, prove, reconstruct, year, day, printed, never removed',
        ],
    },
    {
        same: 'safeguards, protections, security controls, protective measures, security measures, countermeasures, controls',
        least: 'detail',
        nouns: 'protection, safeguard, control, encryption, hardening, mitigation, defence, defense, prevention, threat, countermeasure, isolation',
        words: 'protect, safe, stop, encrypt, harden, guard, defend, mitigate, prevent, attacker, attack',
        parts: 'guard rails, barriers, in the way of, stands in the way, spoofing, information disclosure, denial of service, cryptographic failures, security misconfiguration, insecure design, vulnerable components, outdated components, software and data integrity, ssrf, server-side request forgery, cross-site scripting, security headers, csrf, owasp top 10, stride, secure coding, penetration testing, incident response, container security, infrastructure security, api security, password policy, password security, session security, data protection, encryption, hardening, mitigations, threat mitigations, threat model, threats, threats and mitigations, secrets management, secret management, secrets, secret handling, input validation, input sanitization, network security, network policies, network isolation, abuse protection, abuse prevention, rate limiting, defense in depth, defence in depth, vulnerability management, secure defaults, transport security, tls, key management, tenant isolation, isolation, sandboxing, dependency scanning, supply chain security, cryptography, technical measures, dos protection, attack surface, protection measures, defensive measures, security mechanisms, technical and organisational measures, how … protected, how … protect, how … safe, how … secured, how … secure, threats and controls, mitigating controls, zero trust, security by design, vulnerability handling, cheat prevention, fraud prevention',
        whole: 'security, risks, protection, guardrails, risks and mitigations, defenses, defences, tampering, injection, backups',
        not: 'protection needs, need for protection, data protection category, data protection class, access controls, access control, document control, version control, source control',
        signs: 'encrypted, encryption, tls, mtls, https, kms, hashed, salted, csrf, xss, csp, cors, hsts, rate limit, validated, sanitized, scanned, isolated, sandbox, secret, vault, rotated, firewall, waf, network policy, non root, single use, one time, expire, patched, pinned, signed',
        columns: 'safeguard, control, mitigation, threat, countermeasure, protection',
        together: [
            'tls, encrypt, encrypted, encryption, hashed, argon2, aes, scanned, scan, waf, firewall, mtls, csp, csrf, vault, hsm, lockout, allow list, nonce, shell, read only file system, network policy, clamav, bound parameter, escaped, sanitized, stripped, checksum, signed, pinned, patched, certificate, password, upload, virus, attachment, sandbox, namespace, network rule, malformed, macro, sql, weekly update, unattended upgrade, no root, without root, no shell, encryption key, own key, stolen, forged, port other',
            'refused, drop, ban, lock, end after, renewed, rotate, change each, against, checked, never trusted, not trusted, nothing is trusted, revoked, wiped, wipe, limited, blocked, shut, closed, nightly, weekly, at rest, on the wire, in transit, in front, that live, own database, stripped, hop, compare, single use, no eval, apart, automatically, every hop, all hop, in memory, against forgery, own, month, quarter, lock account, wrong, in code, in image',
        ],
    },
    {
        same: 'encryption, cryptography, encryption at rest and in transit',
        nouns: 'encryption, cryptography, tls, cipher, hashing, certificate',
        words: 'encrypt, cipher, hash',
        parts: 'tls, kms, key management, at rest, in transit, information disclosure, cryptographic failures, sensitive data exposure, transport security, tls everywhere, hashing, password hashing, password storage, data protection, certificates, data at rest, data in transit, https, disk encryption, ciphers, algorithms, secure communication, transport encryption, key handling, envelope encryption, database encryption, crypto',
        columns: 'encryption, encrypted, algorithm, at rest, in transit, cipher',
        signs: 'encrypt, tls / https / mtls, at rest, in transit, aes, kms, disk, certificate, vault, hashed, gcm / siv / chacha20, sealed, key / keys, ciphertext, rsa / ecdsa / ed25519',
    },
    {
        same: 'secrets, secrets management, secret management, credentials',
        nouns: 'secret, credential, vault',
        parts: 'vault, key rotation, secret rotation, secret handling, secret storage, where … secrets, key management, api keys, environment variables, required secrets, repository secrets, github secrets, secrets and variables, variables and secrets, secret list, kms, keys and secrets, sensitive configuration, sealed secrets, secret scanning, secrets and configuration, environment secrets, service credentials, credential management, credential rotation, rotating secrets',
        columns: 'secret, secret name, credential, where stored',
        code: ['secret'],
        signs: 'secret / secrets, vault / secrets manager / key vault / kms, environment variable / env / environment, rotate / rotated / rotation, token / api key / password / credential, never commit / not committed / never in code / git, injected / mounted / template, encrypted / sealed, never logged / never returned / never shipped / never in / server only',
    },
    {
        same: 'personal data, pii, personally identifiable information',
        parts: 'privacy, gdpr, sensitive data, data subjects, data subject rights, data privacy, privacy by design, data protection, data classification, anonymization, pseudonymization, masking, pii handling, user data, personal information, what data, which data, consent, data minimization, information disclosure',
        columns: 'personal data, pii',
        signs: 'personal / pii, name / names, address / email / phone, gdpr, consent, erase / anonymise',
    },
    {
        same: 'data retention, retention, retention policy',
        whole: 'ttl',
        parts: 'data deletion, deletion, deleting data, data lifecycle, purging, purge, archiving, archival, cleanup, clean-up, retention periods, how long, expiry, expiration, erasure, retention and deletion, right to erasure, log retention, backup retention, disposal, retention rules',
        columns: 'retention, kept, kept for, ttl, deleted after',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/field/ui.js
/** What is spoken of where a screen is described. */
const THINGS_OF_SCREENS = 'button, tab, dialog / modal / popup, form, table / grid, panel / drawer, sidebar, editor, search box / search field / search, dropdown / select, list view / detail view, toolbar, checkbox / toggle / radio, click, opens / opened, row / rows, field / fields, tile / card, icon';
/** UI. */
const UI = [
    {
        same: 'screens, screen list, screens at a glance, screen inventory, views, user interface screens',
        nouns: 'screen, dialog, page, view, wizard, list, details, detail, card, dashboard, mask, scene, display, tab, panel, form, hud, hmi, window, drawer, menu, editor, login, viewer, picker, inbox, modal',
        parts: 'pages, key screens, main screens, screen descriptions, routes, route map, page structure, page list, page inventory, dialogs, forms, panels, windows, ui surfaces, ui pages, screen overview, screen map, screen catalog, user flows, navigation map, tabs and views, ui views, wizard, list view, detail view, detail page, dashboard view, pages and flows, screens and flows, views and forms, what … see, modals, pages and dialogs, places you can go, walk through the app, tour of the app, first thing you see, mask catalogue, masks, form catalogue, hmi pictures, operator panel, menus and scenes, scenes, displays, cards and drawers, hud, terminal output, what … shows, what is on it, on the page, tiles, areas of the page',
        whole: 'surfaces, layout, flows, rooms, dashboard, components, flow, areas, tour',
        not: 'screen reader, page size, page load, window cleaning, maintenance window, views of, behind the scenes',
        columns: 'screen, view, page, mask, tab, dialog, window, scene, display, form, panel, page title, what the user sees, what it shows, screen name, page name, view name',
        code: ['picture', 'path-rows', 'screen-codes', 'path-headings'],
        visual: true,
        signs: THINGS_OF_SCREENS,
        words: 'see, land',
        pairs: 'name + route, path + component, route + component, title + shows, name + shows, element + description, route + shows, url + shows, route + purpose, path + shows',
        images: 'page, screen, view, dialog, form, list, panel, modal, window, tab, wizard, dashboard',
    },
    {
        same: 'page list, page descriptions, pages',
        nouns: 'screen, page, view, dialog, wizard',
        parts: 'screens, dialogs, panels, key pages, main pages, page overview, page structure, routes, sections of the app, list view, detail view, dashboard view, screens and flows, screen list, page inventory, ui surfaces, modals, what … see',
        whole: 'surfaces, layout, flows, views, forms, tabs',
        not: 'page size, page load, status page',
        columns: 'page, screen, view, route',
        code: ['picture', 'path-rows'],
        visual: true,
        signs: THINGS_OF_SCREENS,
    },
    {
        same: 'placement, app placement, where it lives, where to find it, location in the app, ui placement',
        nouns: 'placement, menu, navigation, location, breadcrumb, shell, mount, slot',
        words: 'where, find, live, home, belong, shown, sits, appear',
        parts: 'navigation, entry points, entry point, menu location, menu structure, host app, host application, hosting app, hosted in, app location, where it appears, where it is shown, information architecture, mounted in, which app, position in the app, access path, menu path, menu entry, where … live, where … lives, where … appears, where … appear, where … find, where … found, where … sits, where … sit, where … shown, app assignment, target app, host apps, apps and audiences, how … get there, how … reach, getting there, way in, ways in, which door, in which app, home of, integration in the shell, shell and slot, visible for, visible in, visible to, who sees it, position on, position of, panel location, lives in, live in, found under, reached from, opens from, where do i find it, transaction code, area menu, tenant app, admin app, platform admin app, admin console, tenant portal, one app for, is it in, hosting shell, mount point, embedded in, part of which app, in the product, how to open it, opening it, finding it, in which product, which product, where it hangs, belongs to, reachable via, reachable from',
        whole: 'location, where, menu, app, apps, application, home, host, entry, addresses, url, urls, anchor, position, breadcrumb, shell, audience, the way there',
        signs: 'menu, sidebar, navigation, top bar, tab, breadcrumb, entry, home, settings, app, console, portal, opens from, reached from, tenant app / tenant portal / admin app / admin console / platform admin, on the left / left menu / left rail / left hand / top left / bottom right, found in / find it / found under / part of the / sits in / sits under / lives in / lives under / live in, choose / open the',
        unsure: 'access',
        sure: 'app, apps, menu, console, portal, navigation, route, path, sidebar, tab, url, page, link, home',
        brief: true,
        code: ['path', 'path-headings'],
        columns: 'route, url, app, placement, location, host, menu, lives in, application, where, found under, menu item, reached from, opens from, entry point, breadcrumb, tenant app, admin app, platform admin app, shown in, visible in, menu path',
        not: 'location of the hall, locations served, location services, menu of the day, base url, allowed hosts',
        pairs: 'screen + path, page + path, view + path, mask + path, screen + address, page + address, screen + product, screen + entry, page + entry, screen + section, screen + audience, screen + parent, page + parent, screen + group',
        images: 'menu, navigation, sidebar',
    },
    {
        same: 'api dependencies, api usage, backend dependencies, backend calls, api calls, apis used, api mapping, endpoints used',
        nouns: 'api, call, endpoint, backend, request, traffic, feed, query, mutation, hook, fetching, server, rpc, rfc',
        words: 'api, call, backend, endpoint, load, fetch, ask, data, server, talk, rely',
        parts: 'consumed apis, data dependencies, service dependencies, used apis, used endpoints, required apis, api integration, data loading, data fetching, backend integration, backend apis, backend endpoints, calls made, calls used, server calls, network calls, service calls, apis consumed, api use, api needs, api surface, api requirements, backend needs, required endpoints, what … calls, what … call, which apis, which endpoints, operations used, apis behind, where … data comes from, where … data come from, data bindings, requests per screen, calls per screen, calls behind, services used, asks the server, behind the scenes, behind the curtain, behind the pages, behind the screens, behind the views, where the numbers come from, numbers come from, server side, talks to, needs from, from the back end, from the backend, back end, needs behind, what … needs behind, requests it makes, what … asks, web services, services behind, services it relies on, services … relies on, relies on, function modules called, remote function calls, rfc function modules, function modules, graphql operations, queries and mutations, state and fetching, external data, fed by, where … get data, where … gets data, data from, data flow, loads from, calls to the backend, server requests, sources of data, data hooks, remote data, which services, where … gets, backend conversation',
        whole: 'api, apis, backend, endpoints, endpoint, calls, api endpoints, api call, data, feeds, traffic, hooks, under the hood, contracts, integration, integrations, network, queries',
        unsure: 'dependencies, data sources, data source, services, loads, sends',
        sure: 'api, service, endpoint, get, post, put, patch, delete, call, fetch, rest, graphql, query, backend, request, http, load from, websocket',
        not: 'api key, api version, phone calls',
        code: ['inline-calls', 'endpoint', 'fetch', 'drawn-calls', 'graphql'],
        columns: 'data needed, data, data required, needs, loads, fetches, api used, apis used, endpoints used, requests, queries, hook, service call, api, endpoint, api call, calls, backend, operation, data source, service, backend call, comes from, source, filled by, sends, request, reads, writes, loads from, query, mutation, rpc, data from, endpoint called, backend service, fed by',
        signs: 'fetch / fetches / fetched, loads / loaded / reloaded / reloads, filled by / filled from / filled with, server / backend / api / endpoint, asks the, posts to / sent to / sends to / calls the, poll / polls / polled, response',
    },
    {
        same: 'wireframes, wireframe, mockups, mock-ups, mocks, ui mockups, screen designs',
        least: 'file',
        nouns: 'wireframe, mockup, sketch, screenshot, draft, drawing, prototype, figma, napkin, scribble, blueprint, storyboard, dummy, rough',
        words: 'sketch, mock, draw, look, looks, picture, draft',
        parts: 'prototypes, prototype, sketches, figma, figma file, visual design, ui design, design files, low fidelity designs, lo-fi, screenshots, screenshot, storyboards, screen layouts, layout sketch, design mocks, drawings, drafts, visual drafts, previews, design preview, ui draft, ui drafts, sketch, design concept, screen drawings, napkin, rough look, scribbles, visual concept, ui concept, click dummy, clickable, concept art, blueprint, blueprints, pictures, screen pictures, how … looks, what … looks like, what … look like, layout draft, ascii, art, miro, design link, design proposal, design proposals',
        whole: 'designs, design, visuals, ux, roughly, frames',
        unsure: 'layout, layouts',
        sure: 'wireframe, mockup, mock-up, sketch, figma, screenshot, draft, drawing, picture, image, prototype',
        columns: 'wireframe, mockup, figma, screenshot, picture, drawing, design, prototype, sketch, image, preview, frame, visual, draft',
        code: ['wireframe', 'picture', 'design-link'],
        visual: true,
        images: 'page, screen, view, dialog, form, list, panel, modal, window, tab, menu, wizard, ui, layout, editor, queue, dashboard',
        not: 'designs of the, draft status, status draft, design system, design tokens, design principles, design decisions',
    },
    {
        same: 'accessibility, a11y',
        parts: 'screen reader support, screen readers, keyboard navigation, keyboard support, keyboard shortcuts, wcag, aria, contrast, focus management, color contrast, assistive technology, inclusive design',
        signs: 'aria, keyboard, screen reader, contrast, focus, wcag, alt text, label',
    },
    {
        same: 'navigation, navigation structure, app navigation, navigation model, site navigation',
        whole: 'menu, menus, sidebar, routing, tabs, layout, header, shell, urls, flow, flows, redirects',
        nouns: 'navigation, menu, route, sidebar, layout, routing',
        parts: 'main menu, menu structure, side menu, routes, route map, tab bar, app layout, page layout, site map, sitemap, breadcrumbs, information architecture, top bar, nav bar, navbar, app shell, url structure, deep links, user flows, screen flow, page flow, entry points, screen map, page hierarchy, page tree, navigation flow, navigation rail, command palette, how … get there, how … reach, getting around, moving around',
        columns: 'route, path, url, menu, menu entry, navigates to, next screen, leads to, links to, parent, navigation',
        code: ['path', 'path-rows'],
        visual: true,
        signs: 'menu, sidebar / side bar, tab, breadcrumb, back / back button, route / redirect, top bar / header / nav bar / navigation bar, opens / leads to / takes to / navigates to, palette, drawer, link, next / previous, click',
    },
    {
        same: 'route list, route map, app routes, url structure, page routes',
        here: 'urls',
        whole: 'routes, navigation, paths, routing',
        parts: 'pages, screens, sitemap, site map, deep links, page list',
        columns: 'route, path, url, page, address',
        code: ['path-rows'],
    },
    {
        same: 'user actions, user interactions, ui actions, interaction design, interactivity',
        whole: 'buttons, controls, commands, shortcuts, operations, tasks, workflows, forms, editing, creating, deleting',
        here: 'actions, interactions, interaction',
        nouns: 'action, interaction, button, shortcut, command, gesture',
        words: 'click',
        parts: 'keyboard shortcuts, context menu, bulk actions, row actions, primary actions, toolbar, toolbar actions, event handlers, gestures, what users can do, what … can do, what … do, user tasks, user flows, form actions, use cases, user stories, available actions, action buttons, ui behavior, user inputs',
        columns: 'action, button, interaction, command, control, on click, user action, event, what it does, operation, actions',
        signs: 'button, click / press / tap, save / submit, cancel, create / add, edit / update / change, view / browse / open, delete / remove / revoke, select / choose / pick, filter / search / sort, upload / import, download / export, drag / drop, toggle, confirm / approve / reject, pause / resume',
    },
    {
        same: 'forms, form fields, input forms, form validation',
        whole: 'fields, validation, inputs',
        parts: 'input fields, dialogs, wizards, form rules, validation rules',
        columns: 'field, input, label, validation, required',
    },
    {
        same: 'responsive design, responsiveness, responsive behavior, mobile layout',
        whole: 'mobile, devices, tablet',
        parts: 'breakpoints, mobile support, screen sizes, supported devices, adaptive layout',
        columns: 'breakpoint, device, viewport',
        signs: 'breakpoint, mobile / phone / phones / tablet, narrow / small screens / smaller screens, wide / desktop / desktops / large screens, viewport, collapse, stacked / stack, px / media query, scroll, touch',
    },
    {
        same: 'localization, localisation, internationalization, i18n, l10n, translations',
        whole: 'languages, locales, rtl',
        parts: 'supported languages, translation keys, date formats',
        columns: 'language, locale, translation',
    },
    {
        same: 'ui components, component list, component inventory, frontend components',
        whole: 'widgets, controls, elements',
        here: 'components',
        parts: 'component library, shared components, design system, page components, reusable components, component tree, component structure, ui elements',
        columns: 'component, widget, element',
    },
    {
        same: 'design system, styling, theming, look and feel, visual language, style guide',
        whole: 'theme, themes, colors, css, fonts, icons',
        parts: 'colours, typography, design tokens, branding, spacing, color palette, component library, color scheme, dark mode, visual style',
        signs: 'css / scss / stylesheet, tailwind / bootstrap / material, theme / dark mode, color / palette, font / typography, spacing / padding / gap, utilities / utility / utility classes, token / design token, icon, rounded / border',
    },
    {
        same: 'state management, client state, frontend state, application state',
        whole: 'store, stores, hooks',
        parts: 'redux, contexts, data fetching, caching, local storage',
    },
    {
        same: 'user roles, user types, user groups, target users, target audience, personas',
        here: 'audience, actors',
        whole: 'roles, users, permissions, access, stakeholders',
        parts: 'who … for, who uses it, role matrix, roles and permissions, visibility by role',
        columns: 'role, user, persona, actor, visible to',
    },
    {
        same: 'mobile app, mobile apps',
        whole: 'ios, android',
        parts: 'native app, app stores, offline mode',
    },
];

;// CONCATENATED MODULE: ./build/src/assess/names/synonyms.js


















/** The field's vocabulary. A config adds to it under `synonyms`; what stands there counts like `same`. */
const FIELD_TOPICS = [
    ...MODULE,
    ...DATA_MODEL,
    ...API,
    ...UI,
    ...OBSERVABILITY,
    ...RUNBOOK,
    ...SECURITY,
    ...PROTECTION,
    ...ENGINEERING,
    ...ARCHITECTURE,
    ...MESSAGING,
    ...DELIVERY,
    ...INCIDENTS,
    ...REPOSITORY,
    ...GENERAL,
    ...NARROW_INTERFACES,
    ...NARROW_OPERATIONS,
    ...RECORDS,
];

;// CONCATENATED MODULE: ./build/src/assess/names/field-table.js



/** Letters that a word and its stem have in common. */
const KEPT = 3;
function openFieldTable(cache) {
    const entries = new Map();
    const takenApart = (field) => {
        const entry = entries.get(field) ?? {
            field,
            same: namesOf(field.same, STRONG, cache),
            here: namesOf(field.here, HERE, cache),
        };
        entries.set(field, entry);
        return entry;
    };
    return {
        cache,
        near: ({ full }) => {
            const beginnings = full.map((stem) => stem.slice(0, KEPT));
            return FIELD_TOPICS.filter(({ same, here = '' }) => beginnings.some((beginning) => same.includes(beginning) || here.includes(beginning))).map(takenApart);
        },
        wider: ({ full }) => {
            const beginnings = full.map((stem) => stem.slice(0, KEPT));
            return FIELD_TOPICS.filter(({ parts = '' }) => beginnings.every((beginning) => parts.includes(beginning)) &&
                list(parts).some((part) => mayBe(part, beginnings) && name_isEqual(titleOf(part, cache).full, full))).flatMap((field) => takenApart(field).same);
        },
    };
}
/** Whether a name's words begin as some stems do; nearly all others need not be taken apart. */
function mayBe(name, beginnings) {
    return beginnings.every((beginning) => name.includes(beginning));
}
/** The entry that a topic is called by, or ends with; null where the table knows none. */
function fieldOf(text, title, table) {
    const written = `, ${text.toLowerCase()}, `;
    const verbatim = FIELD_TOPICS.find(({ same }) => `, ${same}, `.includes(written));
    if (verbatim)
        return verbatim;
    const entries = table.near(title);
    const isCalled = (names) => names.some(({ stems }) => name_isEqual(stems, title.stems) || name_isEqual(stems, title.full));
    const known = entries.find(({ same }) => isCalled(same)) ?? entries.find(({ here }) => isCalled(here));
    if (known)
        return known.field;
    const near = entries.find(({ same }) => same.some((name) => !name.phrase && headMatches(title, name)));
    return near?.field ?? null;
}
/** "Business metrics" and "metrics of the service" are metrics; "endpoint security" is not endpoints. */
function headMatches(title, { stems }) {
    const parts = title.segments[0];
    if (title.segments.length !== 1 || parts === undefined)
        return false;
    const head = parts[0] ?? [];
    return stems.length <= head.length && stems.every((stem, index) => head[head.length - stems.length + index] === stem);
}

;// CONCATENATED MODULE: ./build/src/assess/names/compound.js

/** Most things that one topic joins. */
const MOST_PARTS = 3;
/**
 * The things that a topic joins with "and": "release and rollback" is answered where each of the two is, under one
 * heading or two. Empty for a topic that joins none. What the last part alone names goes for the others as well:
 * "create and update calls".
 */
function partsOfTopic(name) {
    const parts = name.split(/\s+(?:and|&|plus)\s+/i);
    const last = parts.at(-1)?.split(/\s+/) ?? [];
    if (parts.length === 1 || parts.length > MOST_PARTS || parts.some((part) => !(0,letters/* hasLetter */.pb)(part)))
        return [];
    const noun = last.length > 1 ? last.at(-1) : undefined;
    return parts.map((part, index) => {
        const lacksNoun = index < parts.length - 1 && !/\s/.test(part) && !/s$/i.test(part);
        return lacksNoun && noun !== undefined ? `${part} ${noun}` : part;
    });
}

;// CONCATENATED MODULE: ./build/src/assess/names/vocabulary.js








/** The words of a topic that no wider name has. */
function unsaid({ specific }, wider) {
    const left = specific.filter((stem) => !wider.some(({ stems }) => stems.includes(stem)));
    return (left.length > 0 ? left : specific).map((stem) => [stem]);
}
/** "Running locally" says all of "how to run"; "Deployment" does not say all of "deployment steps". */
function widerName(name, { specific }) {
    const saysAll = specific.every((stem) => name.stems.includes(stem));
    return { ...name, ...(saysAll ? WHOLE : UNSURE) };
}
/**
 * What a topic goes by: its own words, what the config adds for it, and what the field's table has for it. A topic that
 * the table does not know by name may end or begin with one that it knows ("API error model", "endpoints with examples").
 */
function namesOfTopic(topic, synonyms, table) {
    const { cache } = table;
    const title = titleOf(topic.name, cache);
    const configured = Object.entries(synonyms).flatMap(([name, others]) => isSame(titleOf(name, cache), title) ? others : []);
    const field = fieldOf(topic.name, title, table);
    const hints = list(topic.hint?.replace(/\s(?:or|and|and\/or)\s|;/g, ','));
    const own = field === null ? ownWordsOf(title) : null;
    const wider = own?.isSpecific ? table.wider(title).map((name) => widerName(name, own)) : [];
    const unsure = [...namesOf(field?.unsure, UNSURE, cache), ...wider];
    const names = [
        ...ownNames(topic.name, title, cache),
        ...configured.flatMap((name) => nameOf(name, STRONG, cache)),
        ...namesOf(field?.same, STRONG, cache).map((name) => unsure.some(({ stems }) => name_isEqual(stems, name.stems)) ? { ...name, unsure: true } : name),
        ...namesOf(field?.here, HERE, cache),
        ...namesOf(field?.parts, PART, cache),
        ...namesOf(field?.whole, WHOLE, cache),
        ...unsure,
        ...namesOf(hints.join(','), WHOLE, cache),
    ];
    const distinct = withoutRepeats(names);
    const parts = field === null ? partsOfTopic(topic.name) : [];
    return {
        topic,
        names: distinct,
        byStem: (0,group_by/* groupBy */.$)(distinct, ({ stems, tail = stems }) => tail.at(-1) ?? ''),
        not: list(field?.not).map((phrase) => stemsOf(phrase, cache)),
        columns: (0,once/* once */.O)(() => namesOf(field?.columns, WHOLE, cache)),
        pairs: (0,once/* once */.O)(() => list(field?.pairs).map((pair) => pair.split(' + ').flatMap((name) => nameOf(name, WHOLE, cache)))),
        code: new Set(field?.code),
        visual: field?.visual ?? false,
        images: namesOf(field?.images, PART, cache),
        // Most documents are judged without these; a run asks for them once.
        signs: () => [...list(field?.signs), ...hints].map((sign) => sign.split(' / ').map((form) => stemsOf(form, cache).join(' '))),
        together: () => (field?.together ?? []).map((group) => list(group).map((phrase) => (isShape(phrase) ? [phrase] : stemsOf(phrase, cache)))),
        sure: () => (own === null ? list(field?.sure).map((word) => stemsOf(word, cache)) : unsaid(own, wider)),
        other: () => list(field?.other).map((word) => stemsOf(word, cache)),
        words: (0,once/* once */.O)(() => new Set(list(field?.words).flatMap((word) => stemsOf(word, cache)))),
        nouns: (0,once/* once */.O)(() => new Set(list(field?.nouns).flatMap((word) => stemsOf(word, cache)))),
        opening: field?.opening ?? false,
        acts: list(field?.acts),
        leastActs: field?.leastActs ?? 1,
        brief: field?.brief ?? false,
        anywhere: field?.anywhere ?? false,
        least: field?.least,
        own,
        parts: parts.map((name) => namesOfTopic({ name, hint: null }, synonyms, table)),
    };
}
/** A topic's own words; without what only sorts it ("related", "list of"); its head alone where more is said of it. */
function ownNames(text, title, cache) {
    const alternatives = text.split(/\s+or\s+|\//);
    const variants = alternatives.length > 1 ? [text, ...alternatives] : [text];
    // The key of "key metrics" only sorts; that of "key rotation" is a thing.
    const bare = title.stems.filter((stem) => !QUALIFIERS.has(stem) && (stem !== 'kei' || !/^key \w+s$/i.test(text)));
    const head = title.segments[0]?.[0] ?? [];
    const names = variants.flatMap((variant) => nameOf(variant, STRONG, cache));
    if (bare.length > 0 && bare.length < title.stems.length)
        names.push({ stems: bare, phrase: false, ...STRONG });
    // "Publishing of docs" is "Docs publishing".
    if (title.full.length > title.stems.length && title.stems.length > 1)
        names.push({ stems: title.stems, phrase: false, ...STRONG });
    if (title.segments.length === 1 && (title.segments[0]?.length ?? 0) > 1 && head.length > 1)
        names.push({ stems: head, phrase: false, ...STRONG });
    return names;
}
const QUALIFIERS = new Set('relat relev main core overal full complet list overview summari descript detail inform document section note basic'.split(' '));
function isSame(left, right) {
    return name_isEqual(left.stems, right.stems);
}
function withoutRepeats(names) {
    const seen = new Map();
    for (const name of names) {
        const key = `${name.whole} ${name.stems.join(' ')} ${name.tail?.join(' ') ?? ''}`;
        if (!seen.has(key))
            seen.set(key, name);
    }
    return [...seen.values()];
}

// EXTERNAL MODULE: ./build/src/assess/page-links.js
var page_links = __webpack_require__(9321);
// EXTERNAL MODULE: ./build/src/assess/substance/title-list.js
var title_list = __webpack_require__(8904);
;// CONCATENATED MODULE: ./build/src/assess/stub.js








/** Prose of fewer words is one weak signal; a page that is one diagram, table or include has none and is no stub. */
const FEW_WORDS = 30;
/** A single line of no more words than this says nothing of its own. */
const ONE_LINE = 6;
/** A short line may yet say all there is to say: "No persistent state." */
const CLAIMS = /\b(?:no|none|not|n\/a|never)\b|\]\(|https?:/i;
/** A page with more words than this is no stub, whatever else is wrong with it. */
const MANY_WORDS = 120;
/** What a template leaves behind. */
const LEFTOVERS = /YYYY-MM-DD|lorem ipsum|<(?:module|service|component|team|name|insert)[^<>]{0,40}>|\[(?:module|service) name\]/i;
/**
 * The signals that together make a stub, in words; empty where the document is none. One weak signal is never enough:
 * only a document that says nothing at all, and one whose every line says that something is missing, are stubs outright.
 */
function stubSignals(outline, words) {
    const { blocks, says } = outline;
    const body = blocks.filter(({ kind }) => kind !== 'heading');
    if (blocks.length === 0)
        return ['the page is empty'];
    if (body.length === 0)
        return ['nothing but headings'];
    const isSaying = blocks.some((_, index) => says(index));
    if ((0,title_list/* isTitleList */.p)(blocks))
        return ['titles with nothing below them', wordsOfProse(words)];
    if (outline.isForm())
        return ['a template that nobody filled in', wordsOfProse(words)];
    if (isSaying && words >= MANY_WORDS)
        return [];
    const { lines, plan } = stub_linesOf(outline);
    const missing = lines.find(({ text, says }) => !says && !(0,substance/* isBareLabel */.nZ)(text) && (0,letters/* hasLetterOrDigit */.h$)(text));
    if (!isSaying) {
        if (missing === undefined)
            return ['no content besides headings and empty blocks', wordsOfProse(words)];
        return [`the whole body is a placeholder ("${shown(missing.text)}")`, wordsOfProse(words)];
    }
    const hasObject = blocks.some(({ kind }, index) => says(index) && kind !== 'text' && kind !== 'item');
    const signals = [];
    const said = lines.filter(({ says, isPlanned }) => says && !isPlanned);
    const prose = said.reduce((sum, { text }) => sum + (0,page_words/* countWords */.r)(text, 0, text.length), 0);
    if (said.length === 1 && prose <= ONE_LINE && !hasObject && !CLAIMS.test(said[0]?.text ?? ''))
        signals.push('a single line');
    if (prose < FEW_WORDS && !hasObject)
        signals.push(wordsOfProse(prose));
    if (plan !== null)
        signals.push(`what is only planned ("${shown(plan.text)}") in line ${plan.line}`);
    if (missing !== undefined)
        signals.push(`a placeholder ("${shown(missing.text)}") in line ${missing.line}`);
    const empty = emptyHeadings(outline);
    if (empty.empty >= 2 && empty.empty * 2 >= empty.all)
        signals.push(`${empty.empty} of ${empty.all} headings have nothing under them`);
    const leftover = lines.find(({ text }) => LEFTOVERS.test(text));
    if (leftover)
        signals.push(`what a template left ("${shown(leftover.text)}") in line ${leftover.line}`);
    return signals.length >= 2 ? signals : [];
}
/** The lines of a page, and the heading or label of what it only plans. */
function stub_linesOf({ blocks, says }) {
    const lines = [];
    let plan = null;
    let planned = null;
    for (const [index, block] of blocks.entries()) {
        const { kind, line } = block;
        const isLabel = kind === 'text' && (0,substance/* isBareLabel */.nZ)(block.text);
        if (kind === 'heading')
            planned = isPlan(block.text) ? 'section' : null;
        else if (planned !== 'section' && isLabel)
            planned = isPlan(block.text) || (0,placeholder/* isPlaceholder */.wK)(block.text) ? 'list' : null;
        else if (planned === 'list' && kind === 'text' && block.opens)
            planned = null;
        if (planned !== null && (kind === 'heading' || isLabel))
            plan ??= { line, text: block.text };
        if (kind === 'text' || kind === 'item' || kind === 'row')
            lines.push({ line, text: block.text, says: says(index), isPlanned: planned !== null });
    }
    return { lines, plan };
}
function wordsOfProse(words) {
    return words === 1 ? '1 word of prose' : `${words} words of prose`;
}
function emptyHeadings({ blocks, says, ends, title }) {
    // Content that was seen so far, from the back: a section has some where the count differs at its two ends.
    const after = Array.from({ length: blocks.length + 1 }, () => 0);
    for (let index = blocks.length - 1; index >= 0; index--)
        after[index] = (after[index + 1] ?? 0) + (says(index) ? 1 : 0);
    let empty = 0;
    let all = 0;
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== 'heading' || index === title)
            continue;
        all++;
        if (after[index] === after[ends[index] ?? blocks.length])
            empty++;
    }
    return { empty, all };
}
/** Longest quote in a signal. */
const stub_LONGEST = 40;
function shown(text) {
    return shortened((0,page_plain/* plainText */.w)(text), stub_LONGEST);
}

;// CONCATENATED MODULE: ./build/src/assess/judge.js















/**
 * A judge for one run: what it learns of words and topics is kept between pages. Same page, same judgement. `explain`
 * makes every judgement keep its near misses.
 */
function createJudge(defaults = {}) {
    const cache = new Map();
    const lexicon = openLexicon(cache);
    const toTitle = rememberTitles(cache);
    const compile = columnCompiler(lexicon, toTitle);
    const tools = {
        titleOf: toTitle,
        stemsOf: (text) => stemsOf(text, cache),
        numbersOf: (text) => stemNumbers(text, lexicon),
        shapesOf: (line, wanted) => shapesOf(line, wanted).map((shape) => numberOf(shape, lexicon)),
    };
    return (page, topics, options) => {
        const all = (0,assess_outline/* withIncludes */.e_)(page, options.included);
        const range = options.section === null ? { start: 0, end: all.length } : (0,assess_outline/* sectionRange */.nP)(all, options.section);
        const blocks = range === null ? [] : range.start === 0 && range.end === all.length ? all : all.slice(range.start, range.end);
        const outline = (0,assess_outline/* outlineOf */.W4)(blocks, options.section === null);
        const words = options.section === null && all === page.blocks ? page.words : judge_wordsOf(blocks);
        const search = openSearch(outline, {
            ...tools,
            column: compile(topics, options.synonyms),
            ownTitles: () => [...options.columnNames, ...(options.moduleNames ?? [])].map(toTitle),
            explain: options.explain ?? defaults.explain ?? false,
        });
        const evidence = findEvidence(search);
        const treated = evidence.filter((topic) => (0,assess_treated/* isTreated */.k)(topic.evidence)).length;
        // Where one topic is treated, something has been written: the page is not finished, but it is no stub.
        const signals = treated === 0 ? stubSignals(outline, words) : [];
        const isStub = signals.length > 0;
        return {
            verdict: isStub ? 'stub' : treated === evidence.length ? 'complete' : 'incomplete',
            topics: evidence,
            stubSignals: signals,
            words,
            section: options.section === null
                ? null
                : { anchor: options.section, line: range === null ? null : (all[range.start]?.line ?? null) },
        };
    };
}
function rememberTitles(cache) {
    const titles = new Map();
    return (text) => (0,remember/* remember */.k)(titles, text, () => titleOf(text, cache));
}
/** Topics are compiled once for a column; two trees have equal ones that are not the same. */
function columnCompiler(lexicon, toTitle) {
    const same = new WeakMap();
    const equal = new Map();
    let table = null;
    return (topics, synonyms) => {
        const known = same.get(topics);
        if (known?.synonyms === synonyms)
            return known.column;
        const column = (0,remember/* remember */.k)(equal, JSON.stringify([topics, synonyms]), () => {
            table ??= openFieldTable(lexicon.cache);
            const field = table;
            return columnTopics(topics.map((topic) => namesOfTopic(topic, synonyms, field)), lexicon, toTitle);
        });
        same.set(topics, { synonyms, column });
        return column;
    };
}
/** Judges one page alone. For many pages of a run, `createJudge` once. */
function judgePage(page, topics, options) {
    return createJudge()(page, topics, options);
}
/** Everything that a run keeps of a document. */
function judgeDocument(judge, page, question) {
    const { column, moduleNames, located, synonyms = {}, included } = question;
    const judgement = judge(page, column.topics, {
        columnNames: column.titles,
        moduleNames,
        synonyms,
        section: located.doc?.section ?? null,
        ...(included && { included }),
    });
    return {
        judgement,
        ...targetsOf(page, included),
        boilerplate: boilerplateKey(page, moduleNames),
    };
}
/** What was made of the links of a page: thousands of cells may rest on one page, and they share it. */
const targetsOfPages = new WeakMap();
function targetsOf(page, included) {
    const last = targetsOfPages.get(page);
    if (last && last.included === included)
        return last.targets;
    const targets = {
        links: page.links.map((link) => ({ ...link, target: (0,remember/* detached */.h)(link.target) })),
        linksLeft: page.linksLeft,
        anchors: (0,page_links/* knownAnchors */.g8)(page, included),
    };
    targetsOfPages.set(page, { included, targets });
    return targets;
}
function judge_wordsOf(blocks) {
    let words = 0;
    for (const block of blocks) {
        if (block.kind === 'text' || block.kind === 'item')
            words += (0,page_words/* countWords */.r)(block.text, 0, block.text.length);
        else if (block.kind === 'row')
            words += (0,page_words/* countWords */.r)(block.text, 0, block.text.length) + (0,page_words/* countWords */.r)(block.rest, 0, block.rest.length);
    }
    return words;
}


/***/ }),

/***/ 8568:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ linkedDocument)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * What a relative link in the roadmap points to, as MkDocs resolves it: relative to the roadmap's folder, `/` from
 * docs_dir, a folder means its index page. Null for links to elsewhere (a URL, a mail address, outside the repository).
 */
function linkedDocument(target, roadmapPath, site) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//'))
        return null;
    const hash = target.indexOf('#');
    const file = decode((hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/s, ''));
    const section = hash < 0 || hash === target.length - 1 ? null : decode(target.slice(hash + 1));
    if (file === null)
        return null;
    if (file === '')
        return { path: roadmapPath, section };
    const path = file.startsWith('/') ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(site.docsDir, file) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(roadmapPath), file);
    if (path.startsWith('../') || path === '..')
        return null;
    const clean = path.replace(/\/$/, '');
    return { path: existing(clean, site) ?? clean, section };
}
/** Links may name the page as the reader's browser does: the folder, or without the ending. */
function existing(path, site) {
    return [path, `${path}/index.md`, `${path}/README.md`, `${path}.md`].find((candidate) => site.files.has(candidate));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2838:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findModulesSection),
/* harmony export */   x: () => (/* binding */ navModules)
/* harmony export */ });
/* harmony import */ var _parse_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);

/** Pages of these titles introduce a section; they are no modules. */
const INTRODUCTIONS = new Set(['Index', 'Overview'].map(_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc));
/** The section of that title, the shallowest one first; a page of that title is none. */
function findModulesSection(nav, title) {
    const key = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(title);
    let level = nav;
    while (level.length > 0) {
        const sections = level.filter((item) => item.kind === 'section');
        const found = sections.find((section) => (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(section.title) === key);
        if (found)
            return found;
        level = sections.flatMap((section) => section.children);
    }
    return null;
}
/**
 * The modules of the nav: sections and pages in the modules section, and in its groups at any depth. What is inside a
 * module is no module: its pages are its documents.
 */
function navModules(section, roadmap, moduleKeys, columnKeys) {
    const names = {
        modules: moduleKeys,
        groups: new Set(roadmap.rows.flatMap(({ group }) => (group === null ? [] : [(0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(group)]))),
        columns: columnKeys,
    };
    const found = [];
    collect(section, null);
    return found;
    function collect(parent, group) {
        const groups = new Set(parent.children.filter((child) => child.kind === 'section' && isGroup(child, group === null, names)));
        for (const child of parent.children) {
            const key = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(child.kind === 'section' ? child.title : (child.title ?? ''));
            if (child.kind === 'section') {
                if (groups.has(child))
                    collect(child, child.title);
                else
                    found.push(sectionModule(child, group));
            }
            else if (isDocument(child) && key !== '' && !INTRODUCTIONS.has(key)) {
                // Beside groups, a page directly in the modules section is about all of them, unless a row has its name.
                if (groups.size > 0 && group === null && !names.modules.has(key))
                    continue;
                found.push(pageModule(child, group));
            }
        }
    }
}
function isGroup(section, isTop, names) {
    const key = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(section.title);
    const children = section.children.map((child) => ({ child, key: (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(child.title ?? '') }));
    const holdsRows = children.some((item) => names.modules.has(item.key) && !names.columns.has(item.key));
    if (names.modules.has(key))
        return names.groups.has(key) && holdsRows;
    if (names.groups.has(key) || holdsRows)
        return true;
    const documents = children.filter((item) => names.columns.has(item.key) && !INTRODUCTIONS.has(item.key));
    if (documents.length > 0)
        return false;
    if (children.some((item) => item.child.kind === 'section'))
        return true;
    return isTop && children.some((item) => item.key !== '' && !INTRODUCTIONS.has(item.key));
}
function sectionModule(section, group) {
    const { title, location } = section;
    return { title, key: (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(title), group, pages: pagesOf(section, 0), isPage: false, location };
}
function pageModule(item, group) {
    const key = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(item.title ?? '');
    const page = { title: item.title, key, path: item.path, depth: 0 };
    return { title: item.title ?? '', key, group, pages: [page], isPage: true, location: item.location };
}
function pagesOf(section, depth) {
    return section.children.flatMap((child) => {
        if (child.kind === 'section')
            return pagesOf(child, depth + 1);
        return isDocument(child) ? [{ title: child.title, key: (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(child.title ?? ''), path: child.path, depth }] : [];
    });
}
/** A page, or a nav entry whose page is not on disk: it names a document all the same. */
function isDocument(item) {
    return item.kind !== 'section' && item.path !== null;
}


/***/ }),

/***/ 1447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W4: () => (/* binding */ outlineOf),
  nP: () => (/* binding */ sectionRange),
  b6: () => (/* binding */ textOf),
  e_: () => (/* binding */ withIncludes)
});

;// CONCATENATED MODULE: ./build/src/assess/substance/prompt.js
/** What a line asks its writer for. */
const NOTHING = 0;
/** Asks, but rules and reviews are worded so as well: "List all keys.", "Who was affected?" */
const ASKS = 1;
/** Only says what stands here one day: "What the probes check and why.", "This section holds the risks." */
const NAMES = 2;
/** Nobody writes this but of what is to be written: "Describe the impact.", "Short summary of the outage." */
const PROMPTS = 3;
/** What stands before the first word: quotes, emphasis, and the bracket that a prompt is often put in. */
const MARKS = /^[\s>*_"'“„«([{<]{1,8}/;
/** The beginning of a line, which tells; what is longer is looked at no further. */
const BEGINNING = 160;
/** Words before a colon up to which they are a label: "How it works: the worker polls" says how. */
const MOST_LABEL_WORDS = 5;
/** How much a line asks of its writer instead of telling its reader. */
function promptOf(line) {
    const start = line.slice(0, BEGINNING);
    const text = isMark(start.charCodeAt(0)) ? start.replace(MARKS, '') : start;
    if (text.charCodeAt(0) > 0x2fff)
        return CHINESE.test(text) ? PROMPTS : NOTHING;
    const word = firstWord(text);
    const kind = KIND_OF_WORD.get(word);
    if (kind === undefined || line.endsWith(':'))
        return NOTHING;
    const rest = text.slice(word.length + 1);
    if (kind === 'instruction')
        return rest === '' ? NOTHING : PROMPTS;
    if (kind === 'writing')
        return isObject(rest) ? PROMPTS : NOTHING;
    if (kind === 'order')
        return orderOf(word, rest);
    if (kind === 'article') {
        const next = firstWord(rest);
        return KIND_OF_WORD.get(next) === 'extent' && EXTENT.test(rest.toLowerCase()) ? PROMPTS : NOTHING;
    }
    if (kind === 'extent')
        return EXTENT.test(text.toLowerCase()) ? PROMPTS : NOTHING;
    if (kind === 'about')
        return aboutOf(word, rest, text);
    if (/[?？][\s*_)\]}>"”»]{0,4}$/.test(line))
        return ASKS;
    return kind === 'clause' && isClause(text, line, start.startsWith('**')) ? NAMES : NOTHING;
}
/** Anything below the digits, brackets, and the quotes that are no ASCII. */
function isMark(code) {
    return code < 0x30 || code === 0x3c || code === 0x3e || (code > 0x5a && code < 0x61) || code === 0x7b || code > 0x7f;
}
/** Longest first word that is one of those below. */
const LONGEST_WORD = 16;
/** The first word of a text in lower case; empty for a longer one. */
function firstWord(text) {
    for (let end = 1; end <= LONGEST_WORD; end++) {
        const code = text.charCodeAt(end);
        // A space, a comma, a slash, an apostrophe, or the end of the text.
        const isEnd = code === 0x20 || code === 0x2c || code === 0x2f || code === 0x27 || code === 0x2019;
        if (isEnd || Number.isNaN(code))
            return text.slice(0, end).toLowerCase();
    }
    return '';
}
/** By its first word a line can be one sort of prompt, and most lines none. */
const KIND_OF_WORD = new Map([
    ...entries('instruction', 'beschreibe beschreiben erläutere erläutern erkläre erklären décrivez décrire expliquez expliquer résumez résumer describa describir descreva descrever explicar explique resumir descrivi descrivere spiega spiegare опишите укажите перечислите'),
    ...entries('writing', 'describe explain outline summarize summarise detail briefly please'),
    ...entries('order', 'list state specify define document capture highlight include provide give note identify link links liens enlaces listez lister listar indiquez indiquer précisez nennen'),
    ...entries('article', 'a an the une un una uma eine'),
    ...entries('extent', 'brief short concise high-level one two 1 2 3 4 5 1-2 1-3 2-3 3-4 3-5 one-sentence one-paragraph one-line one-liner kurze knappe brève courte bref breve краткое'),
    ...entries('about', 'this in detailed description explanation summary overview beschreibt diese dieser dieses cette esta este questa в'),
    ...entries('clause', 'what who which why how where was wer welche welcher welches welchen welchem wie warum wann qué quién quiénes cómo ¿qué ¿quién ¿cómo ¿por ¿cuál ¿cuándo quais quem cosa perché что кто как почему'),
    ...entries('question', 'when quel quelle quels quelles que qu comment pourquoi qui qual como por o'),
]);
function entries(kind, words) {
    return words.split(' ').map((word) => [word, kind]);
}
/** What a template has people write about: "Describe the impact", and not "Describe a pod", which a command does. */
function isObject(rest) {
    return /^(?:(?:describe|explain|outline|summari[sz]e) )?(?:the|any|how|what|why|who|when|which|where|your|this|these|each|all|here|in|and|key|customer|user|system|actual)\b/.test(rest);
}
/** Imperatives that rules are written in as well, and what a list of links is to hold. */
function orderOf(word, rest) {
    if (word.startsWith('link'))
        return rest.startsWith('to ') ? ASKS : NOTHING;
    if (word === 'list' && rest.startsWith('any '))
        return PROMPTS;
    // "Provide a short summary to the customer" is a step of a runbook.
    if (/^(?:an?\s|the\s)?(?:brief|short|concise|high-level|one-paragraph|detailed)\s(?:[a-z-]+\s)?[a-z]+\sof\s/.test(rest))
        return PROMPTS;
    if (word === 'give')
        return NOTHING;
    return /^(?:of|that|and|or|is|are|was|were|has)\b|^[^a-z]/.test(rest) ? NOTHING : ASKS;
}
/** How much of it there is to be: "One or two sentences: …", "Brief overview of …", "Kurze Beschreibung …". */
const EXTENT = /^(?:(?:brief|short|concise|high-level|one[- ](?:sentence|paragraph|line|liner)),?\s(?:[1-9]-[a-z]+\s)?(?:description|summary|overview|explanation|statement|note|outline)\s(?:of|for|that|about|covering)\b|(?:one|two|[1-5])(?: ?(?:or|to|-|–) ?(?:two|three|[2-5]))? (?:sentence|paragraph)s?\b|one-(?:sentence|paragraph|line|liner)\s[a-z]+\s(?:of|for|that)\b|(?:kurze|knappe) (?:beschreibung|zusammenfassung|übersicht|erläuterung)\b|(?:brève|courte) description\b|bref résumé(?:\s|$)|breve (?:descripci[oó]n|descrição|descrizione|resumen|resumo)(?:\s|$)|краткое (?:описание|содержание)(?:\s|$))/;
/** What speaks of its section: "This section holds …", "Description of the solution". */
function aboutOf(word, rest, text) {
    if (word === 'beschreibt')
        return NAMES;
    const next = word === 'in' ? firstWord(rest.replace('this ', '')) : firstWord(rest);
    if (PARTS.has(next))
        return NAMES;
    if (word === 'this' && next === 'is')
        return YOURS.test(text) ? PROMPTS : NOTHING;
    return next === 'of' && /^of (?:the|this|how|what)\b/.test(rest) ? NAMES : NOTHING;
}
const PARTS = new Set('section part chapter abschnitt kapitel teil partie sous-section sección subsección seção subseção apartado sezione этом'.split(' '));
/** "This is where you go into details": nobody says that to a reader. */
const YOURS = /^This is (?:where you|the (?:section|part|place) where you|an? (?:brief|short|high[- ]level) [a-z]{1,20} of your)\s/;
const CHINESE = /^(?:(?:请|简要|簡要)(?:简要)?(?:说明|描述|列出|填写|介绍|說明)|(?:说明|描述|列出|给出|填写)[^:：]*[。.]?$)/;
/**
 * "Which alerts exist, what each means." has no sentence around it. What begins with a label has ("**What:** orders"),
 * and so has what leads to a link.
 */
function isClause(text, line, isBold) {
    if (isBold || /\]\([^)]{0,200}\)[.)*_\s]{0,4}$/.test(line.slice(-BEGINNING)))
        return false;
    if (text.startsWith('Where '))
        return /^Where (?:to|the)\s/.test(text);
    // In German the clause ends with a comma where a verb follows: "Wie viele fahren, entscheidet die Leitstelle."
    if (/^W[aei][^h]/.test(text) && text.includes(','))
        return false;
    const colon = text.search(/[:—–]/);
    return colon === -1 || text.slice(0, colon).trim().split(/\s+/).length > MOST_LABEL_WORDS;
}

;// CONCATENATED MODULE: ./build/src/assess/substance/asking-line.js

/** Longest beginning of a line in which a label is looked for. */
const LONGEST_LABEL = 70;
/** "Describe a resource." under "describe" says what a command does. */
function isNamedBy(before, text) {
    if (before?.kind !== 'heading')
        return false;
    const [verb = ''] = /^(?!for\s)[a-z]+/i.exec(text) ?? [];
    return (verb !== '' &&
        before.text
            .toLowerCase()
            .split(/[^a-z]+/, 3)
            .includes(verb.toLowerCase()));
}
/** A row with a cell that waits: the time of an event, what is known of a thing. */
function asksOfRow(row, columns) {
    return row.text === '' || placeOf(row.text) === PROMPTS || (row.rest === '' && columns > 1) ? ASKS : NOTHING;
}
/** A whole line in italics: what it asks, it asks the writer; below an image it is a caption, and the image tells. */
const HINT = /^([_*])(?![_*])[^_*`]{3,160}\1$/;
/** What a line or an item asks for, its label aside, and a table without rows. */
function asksOf(blocks, index) {
    const block = blocks[index];
    if (block === undefined)
        return NOTHING;
    if (block.kind === 'table')
        return blocks[index + 1]?.kind === 'row' ? NOTHING : PROMPTS;
    if (block.kind === 'opaque')
        return UNFILLED.test(block.text) ? PROMPTS : NOTHING;
    if (block.kind !== 'text' && block.kind !== 'item')
        return NOTHING;
    const { text, kind } = block;
    if (kind === 'text' && !block.opens)
        return NOTHING;
    const place = placeOf(text);
    if (place !== NOTHING)
        return place;
    const asks = promptOf(text);
    const isHint = HINT.test(text);
    if (asks !== NOTHING)
        return isNamedBy(blocks[index - 1], text) ? NOTHING : isHint ? PROMPTS : asks;
    if (isHint)
        return ASKS;
    if (text.endsWith(':') || text.endsWith(':**'))
        return kind === 'item' && isLastOfItem(blocks, index) ? ASKS : NOTHING;
    if (DUMMIES.has(firstWord(text)) && DUMMY.test(text))
        return ASKS;
    const label = text.slice(0, LONGEST_LABEL);
    const value = label.includes(':') ? /:[*_]{0,2}\s/.exec(label) : null;
    return value === null ? NOTHING : asksOfValue(text.slice(value.index + value[0].length));
}
/** "**Symptoms:** How to tell this problem from others", "**Users:** (e.g. which tenants …". */
function asksOfValue(value) {
    const place = placeOf(value);
    if (place !== NOTHING)
        return place;
    if (/^[([{]?e\.\s?g\.[,\s]/i.test(value))
        return ASKS;
    return promptOf(value);
}
/** "- Severity:" before the next item or heading. */
function isLastOfItem(blocks, index) {
    const block = blocks[index];
    const next = blocks[index + 1];
    return next === undefined || next.kind === 'heading' || (next.kind === 'item' && next.depth <= (block?.depth ?? 0));
}
/** How a date or time is written, in the place of one. */
const FORM_OF_DATE = /^[\s*_[<({]{0,6}(?:YYYY-MM-DD|DD[./-]MM[./-]YYYY|HH:MM|AAAA-MM-(?:JJ|DD)|JJJJ-MM-TT|TT\.MM\.JJJJ)/i;
/** What stands in brackets from end to end, for somebody to replace; one or two words may as well be a link. */
function placeOf(text) {
    if (!mayBePlace(text))
        return NOTHING;
    if (FORM_OF_DATE.test(text) || UNFILLED.test(text))
        return PROMPTS;
    const inside = IN_SQUARES.exec(text)?.[1];
    return inside === undefined ? NOTHING : inside.trim().split(/\s+/, 3).length > 2 ? PROMPTS : ASKS;
}
/** It begins with a mark, or with two of the same: "HH:MM". */
function mayBePlace(text) {
    return asking_line_MARKS.includes(text.charAt(0)) || text.charAt(0).toLowerCase() === text.charAt(1).toLowerCase();
}
const asking_line_MARKS = '[{<(*_` ';
/** "{{What is tested}}", "{{OWNER}}", "{Number of users}", "<link to the report>"; a macro is written in another way. */
const UNFILLED = /^[\s*_]{0,4}(?:\{\{\s?[A-Z][a-z]+(?:[ /][A-Za-z0-9 /—,&-]{0,200})?\}\}|\{\{\s?[A-Z][A-Z0-9_]{2,60}\s?\}\}|<[a-z]+(?: [a-z]+){1,8}>|\{[A-Z][a-z]+(?: [a-z]{1,20}){1,8}\})[\s*_.]{0,4}$/;
const IN_SQUARES = /^[\s*_]{0,4}\[([^[\]]{3,300})\][\s*_.]{0,4}$/;
/** "Item 1", "Step", "Option 2 (optional)". */
const DUMMIES = new Set('step item option case risk task event action paso acción opción schritt étape responsibility requirement factor name'.split(' '));
const DUMMY = /^(?:Step$|[^ ]{4,16} [0-9NX](?:$|[\s:([–-]))/;

// EXTERNAL MODULE: ./build/src/assess/substance/template-title.js
var template_title = __webpack_require__(7392);
;// CONCATENATED MODULE: ./build/src/assess/substance/asking.js



/** Sections that ask, from which on a page is a template; fewer where its title says that it is one. */
const FEWEST = 3;
const FEWEST_OF_TEMPLATE = 2;
/** Sections that only name what is to stand there, or labels without a value, from which on nothing else need be clear. */
const CLEAR_FROM = 4;
/** Characters of prose up to which a section of a template says no more than what is to be written. */
const MOST_PROSE = 240;
/** Longest line that may be no more than a heading without its section. */
const LONGEST_BARE = 70;
/**
 * What a page asks for, null where it asks for nothing. A section is what stands between two headings, where no smaller
 * heading follows. Prose between prompts may be a part of the instruction or an answer: few words are the one, many the
 * other, and so is whatever has code, a figure or a link. On a page that is written for the most part, sections of
 * nothing but clear prompts ask all the same, where they are a few.
 */
function askingOf(blocks) {
    const title = blocks[0]?.kind === 'heading' ? blocks[0].text : '';
    const isTemplate = (0,template_title/* isTitleOfTemplate */.wQ)(title) || (0,template_title/* hasTemplateNote */.Z8)(blocks);
    if (!isTemplate && (!mayAsk(blocks) || (0,template_title/* isTitleOfGuide */.A3)(title)))
        return null;
    const page = { isTemplate, asking: 0, empty: 0, bare: 0, prose: 0, firm: 0, prompts: 0, names: 0, labels: 0 };
    const silent = new Set();
    const prompting = new Set();
    let promptingSections = 0;
    let start = 0;
    while (start < blocks.length) {
        const end = endOf(blocks, start);
        if (isLeaf(blocks, start, end)) {
            const { kind, characters, isPrompt } = readSection(blocks, start, end, page);
            page[kind]++;
            if (isPrompt)
                promptingSections++;
            const isSilent = kind === 'asking' || kind === 'bare' || (kind === 'prose' && characters <= MOST_PROSE);
            for (let at = start + 1; at < end; at++) {
                if (isSilent)
                    silent.add(at);
                if (isPrompt)
                    prompting.add(at);
            }
        }
        else if (start === 0)
            readSection(blocks, start, end, page);
        start = end;
    }
    if (isAsking(page))
        return { isForm: true, isSilent: (index) => silent.has(index) };
    if (promptingSections < FEWEST)
        return null;
    return { isForm: false, isSilent: (index) => prompting.has(index) };
}
function isAsking(page) {
    const { isTemplate } = page;
    const isClear = isTemplate || page.prompts > 0 || page.names >= CLEAR_FROM || page.labels >= CLEAR_FROM;
    if (!isClear || page.asking + page.labels === 0)
        return false;
    const asking = page.asking + page.empty + (isTemplate ? page.bare : 0);
    const all = page.asking + page.empty + page.bare + page.prose + page.firm;
    return asking >= (isTemplate ? FEWEST_OF_TEMPLATE : FEWEST) && asking * 2 > all && page.firm * 2 <= asking;
}
/** One look at the first line of each section: few pages have two that ask. */
function mayAsk(blocks) {
    let asking = 0;
    for (let index = 1; index < blocks.length && asking < FEWEST_OF_TEMPLATE; index++)
        if (blocks[index - 1]?.kind === 'heading' && blocks[index]?.kind !== 'heading' && asksOf(blocks, index) !== NOTHING)
            asking++;
    return asking >= FEWEST_OF_TEMPLATE;
}
function endOf(blocks, start) {
    let end = start + 1;
    while (end < blocks.length && blocks[end]?.kind !== 'heading')
        end++;
    return end;
}
/** What stands before smaller headings leads to them; it is not what the section says. */
function isLeaf(blocks, start, end) {
    const block = blocks[start];
    const next = blocks[end];
    if (block?.kind !== 'heading' || (start === 0 && end === 1))
        return false;
    return next?.kind !== 'heading' || next.level <= block.level;
}
function readSection(blocks, start, end, page) {
    let asks = 0;
    let clear = 0;
    let bare = 0;
    let prose = 0;
    let characters = 0;
    /** Whether the line before asks: what continues it is a part of the same. */
    let isOpen = false;
    let columns = 0;
    for (let index = start + 1; index < end; index++) {
        const block = blocks[index];
        if (block === undefined || block.kind === 'box' || block.kind === 'term')
            continue;
        if (block.kind === 'table')
            columns = block.cells.length;
        if (block.kind === 'table' && blocks[index + 1]?.kind === 'row')
            continue;
        if (isOpen && continues(block, blocks[index - 1]))
            continue;
        const kind = block.kind === 'row' ? asksOfRow(block, columns) : asksOf(blocks, index);
        isOpen = kind !== NOTHING;
        if (isOpen) {
            asks++;
            if (kind === PROMPTS)
                clear++;
            if (kind === NAMES)
                page.names++;
            if (kind === ASKS && block.kind === 'item' && block.text.endsWith(':'))
                page.labels++;
        }
        else if (block.kind === 'item' && block.text.includes('](#'))
            continue;
        else if (isFirm(block))
            return { kind: 'firm', characters, isPrompt: false };
        else if ((block.kind === 'item' || page.isTemplate) && 'text' in block && block.text.length <= LONGEST_BARE)
            bare++;
        else if ('text' in block) {
            if (block.kind !== 'text' || block.opens)
                prose++;
            characters += block.text.length;
        }
    }
    page.prompts += clear;
    const isPrompt = clear > 0 && prose === 0 && bare === 0;
    if (asks > prose || (clear > 0 && asks === prose))
        return { kind: 'asking', characters, isPrompt };
    return { kind: prose > 0 ? 'prose' : bare > 0 ? 'bare' : 'empty', characters, isPrompt };
}
/** The next line of a paragraph, or of an item. */
function continues(block, before) {
    if (block.kind !== 'text')
        return false;
    return !block.opens || (before?.kind === 'item' && block.line === before.line + 1);
}
/** Code, figures, links, images, rows: what stands there is about something. */
function isFirm(block) {
    if (block.kind !== 'text' && block.kind !== 'item')
        return true;
    return /`|(?<![A-Za-z])[0-9]|\]\(|:\/\//.test(block.text);
}

// EXTERNAL MODULE: ./build/src/assess/substance/place.js
var place = __webpack_require__(8542);
// EXTERNAL MODULE: ./build/src/assess/substance/placeholder.js + 1 modules
var placeholder = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/assess/substance/title-list.js
var title_list = __webpack_require__(8904);
;// CONCATENATED MODULE: ./build/src/assess/substance/form.js






/** Blank lines from which on a page, or a section, may be a form; fewer are asides. */
const form_FEWEST = 3;
/** Sentences that only describe what is to be described, from which on they are no content wherever they stand. */
const FEWEST_DESCRIPTIONS = 3;
/** Paragraphs, or lines that only a template has, from which on a page that says nothing concrete is a form. */
const FEWEST_PROMPTS = 2;
/** What a line of a page is; 0 for blocks of another kind. */
const LINE = 1;
const BLANK = 2;
/** Blank, and in brackets that hold a place wherever they stand: "[name of the team]", not "(see below)". */
const PLACE = 3;
/** A line of a section that is blank for the most part. */
const SILENT = 4;
const FILLED = { isUnfilled: false, isBlank: () => false };
/**
 * Finds out how much of a page, and of each section, is blank. Rules are written like prompts ("Define an alert for each
 * call."), so that prompts alone make no form: something on the page has to be clearer.
 */
function readForm(blocks) {
    if ((0,title_list/* isTitleList */.p)(blocks))
        return { isUnfilled: true, isBlank: () => true };
    const form = formOfLines(blocks);
    const asking = askingOf(blocks);
    if (asking === null)
        return form;
    return {
        isUnfilled: form.isUnfilled || asking.isForm,
        isBlank: (index) => asking.isSilent(index) || form.isBlank(index),
    };
}
function formOfLines(blocks) {
    const kinds = new Uint8Array(blocks.length);
    let lines = 0;
    let blank = 0;
    let paragraphs = 0;
    let prompts = 0;
    let descriptions = 0;
    let isClear = false;
    let isConcrete = false;
    const title = blocks[0]?.kind === 'heading' ? blocks[0].text : '';
    for (const [index, block] of blocks.entries()) {
        const { kind } = block;
        if (kind === 'heading' || kind === 'box' || kind === 'term')
            continue;
        if (kind === 'table' && blocks[index + 1]?.kind === 'row')
            continue;
        if (kind !== 'text' && kind !== 'item' && kind !== 'row' && kind !== 'table') {
            isConcrete = true;
            continue;
        }
        const opens = kind === 'text' && block.opens;
        const isPrompt = opens && isPromptLine(block.text) && !isNamedBy(blocks[index - 1], block.text) && !(0,template_title/* isTitleOfGuide */.A3)(title);
        const bracket = kind === 'table' ? '' : (0,place/* bracketOf */.QC)(block.text);
        const isBlank = kind === 'table' || isPrompt || bracket !== '';
        kinds[index] = bracket === '[' || bracket === '<' ? PLACE : isBlank ? BLANK : LINE;
        lines++;
        if (isBlank)
            blank++;
        if (isPrompt)
            prompts++;
        if (isPrompt && kind === 'text' && DESCRIPTION.test(block.text))
            descriptions++;
        else if (isBlank && !isPrompt)
            isClear = true;
        if (opens && !block.text.endsWith(':'))
            paragraphs++;
        if (!isConcrete && !isBlank)
            isConcrete = !isBare(block.text) || (kind === 'row' && !isBare(block.rest));
    }
    isClear ||= descriptions > 0;
    const isMostlyBlank = blank >= form_FEWEST && blank * 2 >= lines;
    const isAllPrompts = !isConcrete && prompts >= FEWEST_PROMPTS && prompts === paragraphs;
    const isUnfilled = (isClear && (isMostlyBlank || isAllPrompts)) ||
        (!isConcrete && isToldByLines(blocks, lines) && !(0,template_title/* isTitleOfGuide */.A3)(title));
    if (!isUnfilled && (blank < form_FEWEST || !isClear))
        return FILLED;
    if (!isUnfilled && descriptions >= FEWEST_DESCRIPTIONS)
        for (const [index, block] of blocks.entries())
            if (kinds[index] === BLANK && block.kind === 'text' && DESCRIPTION.test(block.text))
                kinds[index] = SILENT;
    silenceSections(kinds, blocks, isUnfilled);
    if (isUnfilled && !isConcrete)
        return { isUnfilled, isBlank: () => true };
    return { isUnfilled, isBlank: (index) => isSilent(kinds[index] ?? 0, blocks[index], isUnfilled) };
}
function isSilent(kind, block, isUnfilled) {
    if (kind === SILENT || !isUnfilled)
        return kind === SILENT;
    // What a form lists without a word of its own is what it asks for.
    return kind === BLANK || kind === PLACE || (block?.kind === 'item' && isBare(block.text));
}
/** All lines of sections of which at least half are blank: in a form of any kind, elsewhere places of some number. */
function silenceSections(kinds, blocks, isUnfilled) {
    let start = 0;
    let lines = 0;
    let blank = 0;
    for (let index = 0; index <= blocks.length; index++) {
        const kind = kinds[index] ?? 0;
        if (index === blocks.length || blocks[index]?.kind === 'heading') {
            if (blank >= (isUnfilled ? 1 : form_FEWEST) && blank * 2 >= lines)
                for (let at = start; at < index; at++)
                    if (kinds[at] !== 0)
                        kinds[at] = SILENT;
            start = index;
            lines = 0;
            blank = 0;
        }
        else if (kind !== 0) {
            lines++;
            if (kind === PLACE || (isUnfilled && kind === BLANK))
                blank++;
        }
    }
}
/** Longest prompt; what is longer says something. */
const LONGEST_PROMPT = 240;
/** What a template asks its writer to do, as a sentence of its own: "List the scans and tests that cover this service." */
function isPromptLine(text) {
    return text.length <= LONGEST_PROMPT && PROMPT.test(text) && !text.endsWith(':');
}
const PROMPT = /^[_*]?(?:(?:Describe|Detail|Document|List|Explain|Outline|Summari[sz]e|Specify|State|Define|Capture)\s+[a-z]|For (?:each|every) [a-z ]{2,30}, (?:describe|list|document|state)\b|(?:(?:A|The)\s)?(?:[Bb]rief|[Ss]hort|[Hh]igh-level|[Oo]ne[- ](?:sentence|paragraph))\s(?:description|summary|overview|explanation|statement)\sof\b)/;
/** Sentences that nobody writes but of what is to be written. */
const DESCRIPTION = /^[_*]?(?:(?:Describe|Explain|Outline|Summari[sz]e|Detail)\s+[a-z]|List any\s|(?:(?:A|The)\s)?(?:[Bb]rief|[Ss]hort|[Hh]igh-level|[Oo]ne[- ](?:sentence|paragraph))\s\w+\sof\b)/;
/** One line of so many at least has to tell. */
const ONE_IN = 3;
/** Lines that only a template has; asked of pages that say nothing concrete at all. */
function isToldByLines(blocks, lines) {
    let telltales = 0;
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== 'text' && block.kind !== 'item')
            continue;
        const isPrompt = block.kind === 'text' && DESCRIPTION.test(block.text) && !isNamedBy(blocks[index - 1], block.text);
        if (isPrompt || TELLTALE.test(block.text))
            telltales++;
    }
    return telltales >= FEWEST_PROMPTS && telltales * ONE_IN >= lines;
}
const TELLTALE = /^(?:For each [a-z ]{2,30}:|How to [a-z]+\.?)$|\bif (?:applicable|available|any)\b|\((?:optional|with examples?|if [a-z]+)\)/;
/** Nothing that anybody could act on: no number, no code, no link, nothing behind a label. */
function isBare(text) {
    if (text.length > LONGEST_BARE)
        return (0,placeholder/* isAboutThePage */.Eg)(text);
    return !/`|(?<![A-Za-z])[0-9]|:\s*\S|\]\(|https?|\*\*|\s[–—=-]\s/.test(text);
}

// EXTERNAL MODULE: ./build/src/assess/substance/substance.js + 3 modules
var substance = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/src/assess/outline.js


/** How deep files that include files are followed. */
const DEEPEST_INCLUDE = 4;
/**
 * Blocks, looked at, from which on no more files are put in, a megabyte of text or more: files that include each other, or
 * empty ones, multiply. What the page says itself is always there.
 */
const MOST_BLOCKS = 20_000;
/** The page's blocks with those of included files in their place, at the line of the include. */
function withIncludes(page, included) {
    if (!included || included.size === 0 || page.includes.length === 0)
        return page.blocks;
    const blocks = [];
    let lookedAt = 0;
    const add = (source, line, depth) => {
        for (const block of source.blocks) {
            const fits = lookedAt++ < MOST_BLOCKS && depth < DEEPEST_INCLUDE;
            const inner = block.kind === 'include' && fits ? included.get(block.target) : undefined;
            if (inner)
                add(inner, line ?? block.line, depth + 1);
            else
                blocks.push(line === null ? block : { ...block, line });
        }
    };
    add(page, null, 0);
    return blocks;
}
/** What a line, a table row or the head of a table says, null for blocks of another kind. */
function textOf(block) {
    if (block.kind === 'row')
        return `${block.text} ${block.rest}`;
    if (block.kind === 'text' || block.kind === 'item' || block.kind === 'heading' || block.kind === 'box')
        return block.text;
    if (block.kind === 'table')
        return block.cells.join(' ');
    return null;
}
/** Index range of the section whose heading has an anchor, null where no heading has it. */
function sectionRange(blocks, anchor) {
    const wanted = anchor.replace(/^#/, '').toLowerCase();
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.anchor.toLowerCase() === wanted);
    const heading = blocks[start];
    if (heading?.kind !== 'heading')
        return null;
    return { start, end: endOfSection(blocks, start, heading.level) };
}
function endOfSection(blocks, start, level) {
    const next = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level <= level);
    return next === -1 ? blocks.length : next;
}
function outlineOf(blocks, wholePage) {
    const first = blocks.findIndex(({ kind }) => kind === 'heading');
    const heading = blocks[first];
    const isTitle = heading?.kind === 'heading' && (wholePage ? heading.level === 1 : first === 0);
    const title = isTitle ? first : -1;
    const ends = sectionEnds(blocks);
    let form = null;
    const formOf = () => {
        form ??= readForm(blocks);
        return form;
    };
    const says = rememberEach(blocks, (0,substance/* substanceOf */.C6)(blocks, ends, title, formOf));
    return {
        blocks,
        says,
        ends,
        title,
        isForm: () => formOf().isUnfilled,
        isSilent: () => !blocks.some((_, index) => says(index)),
    };
}
/** Asked for few blocks of most pages, and for some of them often. */
function rememberEach(blocks, ask) {
    /** 0 where not asked yet, 1 for yes, 2 for no. */
    const answers = new Uint8Array(blocks.length);
    return (index) => {
        const known = answers[index] ?? 0;
        if (known !== 0)
            return known === 1;
        const block = blocks[index];
        if (block === undefined)
            return false;
        const answer = ask(block, index);
        answers[index] = answer ? 1 : 2;
        return answer;
    };
}
/** From the back, with the open headings of each level: every heading ends where one of its level or above begins. */
function sectionEnds(blocks) {
    const ends = new Int32Array(blocks.length).fill(blocks.length);
    const nextOfLevel = [0, 1, 2, 3, 4, 5, 6].map(() => blocks.length);
    let nextHeading = blocks.length;
    for (let index = blocks.length - 1; index >= 0; index--) {
        const block = blocks[index];
        if (block?.kind !== 'heading') {
            ends[index] = nextHeading;
            continue;
        }
        ends[index] = nextOfLevel[block.level] ?? blocks.length;
        for (let level = block.level; level <= 6; level++)
            nextOfLevel[level] = index;
        nextHeading = index;
    }
    return ends;
}


/***/ }),

/***/ 9321:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ brokenLinks),
/* harmony export */   P1: () => (/* binding */ linkTargets),
/* harmony export */   g8: () => (/* binding */ knownAnchors)
/* harmony export */ });
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9033);

/**
 * @param anchorsOf Anchors of a page of the site, null where they cannot be known: then nothing is said of anchors in it.
 */
function linkTargets(site, anchorsOf) {
    let folders = null;
    return {
        docsDir: site.docsDir,
        hasFile: (path) => site.files.has(path),
        hasFolder: (path) => {
            folders ??= foldersOf(site.files);
            return folders.has(path);
        },
        anchorsOf,
    };
}
/** Anchors that a theme or a browser gives every page. */
const EVERYWHERE = new Set(['', 'top', '__comments', '__toc']);
/** Anchors that extensions write at build time: footnotes, tabs, code lines, text fragments. */
const MADE_BY_BUILD = /^(?:fn|fnref|__tabbed|__codelineno|__code|__span|:~:)/;
/**
 * Relative links and images of a page that point to nothing. A target is looked for as MkDocs takes it (a file beside the
 * page), as a browser takes it (beside the page's directory URL, which is how raw HTML works), as a built URL (`../other/`,
 * `other.html`) and, with a leading `/`, from docs_dir; it is broken only where none of these is there.
 */
function brokenLinks(page, links, targets) {
    return links.flatMap((link) => checkLink(page, link, targets) ?? []);
}
function checkLink(page, link, targets) {
    const { path, anchor } = partsOf(link.target);
    if (path === null)
        return null;
    const candidates = path === '' ? [page] : candidatesOf(page, path, targets.docsDir);
    const file = path === '' ? page : candidates.find(targets.hasFile);
    if (file === undefined) {
        const [expected] = candidates;
        // What lies outside of docs_dir, and a folder that has files but no index, cannot be judged from this list of files.
        if (expected === undefined || !isInside(expected, targets.docsDir) || candidates.some(targets.hasFolder))
            return null;
        return { link, problem: 'no-file', path: expected, anchor: null };
    }
    if (anchor === null || EVERYWHERE.has(anchor) || MADE_BY_BUILD.test(anchor))
        return null;
    const anchors = targets.anchorsOf(file);
    if (anchors === null || anchors.has(anchor))
        return null;
    return { link, problem: 'no-anchor', path: file, anchor };
}
/**
 * Anchors of a page with those of the files that it includes; null where some are not known before the build: a macro, a
 * generated part, or an include whose file was not found.
 */
function knownAnchors(page, included = new Map()) {
    const anchors = new Set();
    for (const anchor of page.anchors)
        anchors.add((0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(anchor));
    for (const block of page.blocks) {
        if (block.kind === 'opaque' && !block.text.startsWith('<'))
            return null;
        if (block.kind !== 'include')
            continue;
        const part = included.get(block.target);
        if (part === undefined || part.includes.length > 0)
            return null;
        for (const anchor of part.anchors)
            anchors.add((0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(anchor));
    }
    return anchors;
}
/** A target's path and anchor, decoded; the path is null where the target cannot be judged. */
function partsOf(target) {
    const hash = target.indexOf('#');
    const before = hash === -1 ? target : target.slice(0, hash);
    const query = before.indexOf('?');
    const path = decoded(query === -1 ? before : before.slice(0, query));
    return { path, anchor: hash === -1 ? null : decoded(target.slice(hash + 1)) };
}
function decoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}
/** Every file that a path may mean, the likeliest first. */
function candidatesOf(page, path, docsDir) {
    const folder = page.slice(0, page.lastIndexOf('/') + 1);
    const name = page.slice(folder.length).replace(/\.[^.]*$/, '');
    const bases = path.startsWith('/')
        ? [`${docsDir}/`, '']
        : /^(?:index|README)$/.test(name)
            ? [folder]
            : [folder, `${folder}${name}/`];
    const resolved = bases.flatMap((base) => resolve(base + path) ?? []);
    return [...new Set([...resolved, ...resolved.flatMap(sourcesOf)])];
}
/** Pages that would be built to a URL: `other/` and `other` from `other.md` or `other/index.md`, `other.html` likewise. */
function sourcesOf(path) {
    if (path.endsWith('.html')) {
        const stem = path.slice(0, -'.html'.length);
        const parent = stem.endsWith('index') ? stem.slice(0, -'/index'.length) : stem;
        return [`${stem}.md`, `${parent}.md`, `${parent}/README.md`];
    }
    if (/\.[A-Za-z0-9]{1,8}$/.test(path))
        return [];
    const bare = path.replace(/\/$/, '');
    return [`${bare}.md`, `${bare}/index.md`, `${bare}/README.md`, `${bare}/index.html`];
}
/** A path without `.` and `..`; null where it leaves the repository. */
function resolve(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function foldersOf(files) {
    const folders = new Set();
    for (const file of files) {
        for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            const folder = file.slice(0, slash);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}


/***/ }),

/***/ 9033:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ detached),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/**
 * Entries of one memory at most: a bound on what hostile repositories can make a run remember. The headings that come again
 * and again are among the first; more entries only take room.
 */
const MOST_REMEMBERED = 4000;
/** The value of a key: made once, and kept while there is room. */
function remember(memory, key, make) {
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const value = make();
    if (memory.size < MOST_REMEMBERED)
        memory.set(detached(key), value);
    return value;
}
/**
 * The same text in memory of its own. A part of a string keeps the whole of it alive in V8, so a heading that is kept
 * would keep its page.
 */
function detached(text) {
    return ` ${text}`.slice(1);
}


/***/ }),

/***/ 869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isGeneralTalk),
/* harmony export */   p: () => (/* binding */ FUNCTION_WORDS)
/* harmony export */ });
/** Words that bind others. */
const FUNCTION_WORDS = 'a an the this that these those it its they them their we i ill well you your our us me my he she to of on and or in at as by from with for into over between among within under about than then so too very such both each any all some most more also is are was were be been being has have having had do does did can could may might should must will shall would not no yes but if when where which who what how why while there here just only other others another own'.split(' ');
/**
 * Words that fit every module: a sentence of these alone says nothing of the one that it stands for ("Various inputs are
 * processed", "The module works reliably and scales as needed").
 */
const GENERAL = new Set([
    ...FUNCTION_WORDS,
    ...`important importance essential crucial critical vital key central core major main fundamental significant relevant necessary
  needed need needs required require requires requirement requirements usual common typical normal general generic appropriate
  suitable adequate proper good great best better well clear simple easy various several many different multiple certain numerous
  diverse wide full complete whole
  play plays role part place apply applies applied follow follows followed following according accordance standard standards
  guideline guidelines policy policies practice practices principle principles rule rules convention conventions industry company
  corporate organisation organization organisational organizational technical state art
  responsible responsibility accountable team teams people person persons everyone everybody anyone user users
  stakeholder stakeholders colleagues
  platform system systems module modules service services application applications app component components product products
  solution feature features function functions functionality capability capabilities area areas aspect aspects element elements
  thing things everything something anything nothing matter matters topic topics kind kinds type types sort way ways means purpose
  goal goals
  belongs work works working run runs running operate operates handle handles handled process processes processed processing
  manage manages managed ensure ensures ensured guarantee help helps helping support supports supported enable enables allow allows
  provide provides provided offer offers give gives make makes made create creates created use uses used using collect collects
  collected write written send sent receive received keep kept show shows shown display displays visualise visualises visualize
  visualizes represent represents describe describes contain contains include includes included cover covers covered
  serve serves serving
  available sense visible understand understanding understood know knows known find look clearly
  reliably reliable robust robustly scale scales scalable stable performant efficient efficiently effective effectively quick quickly
  fast smooth smoothly secure securely safe safely correct correctly properly regularly always often generally usually typically
  design designers ux development production business operations operational accordingly respectively seriously carefully possible possibly sensible reasonable useful helpful valuable value values benefit
  benefits quality high low level levels daily day future currently existing new
  perform performs performed performance load loads carry carries carried wherever whenever manual manually step steps
  replace replaced automated ones order improve improves improved improvement efficiency stability reliability speed
  regular basis promptly due care consider considers considered api apis consumer consumers want wants expect expects expected
  balance discussed agreed
  wrong right problem problems issue issues error question questions case cases situation situations time times
  places maintain maintained maintenance healthy health document documented communicate communicated reduce reduced effort
  monitor monitoring sure risk risks change changes keeps keeping out
  controlled protected monitored authorised authorized sensitivity sensitive relevance`.split(/\s+/),
]);
/** Words that make an answer of the most general sentence: "Only the team has access". */
const ANSWERS = new Set([
    'no',
    'not',
    'only',
    'never',
    'none',
    'nothing',
    'nobody',
    'may',
    'own',
    'right',
    'others',
    'anyone',
]);
/** "All users have access" is one too, where it is short. */
const ALL = /\b(?:all|every\w*)\b/i;
const SHORT = 6;
/** "Backup is provided by the platform": a short sentence that says who does it. */
const WHO = /\bby (?:the |our )?[a-z]+|\b(?:platform|operations|development|design|product|support) team\b/i;
const SHORT_WITH_WHO = 9;
/** Longest sentence of this sort, and longest paragraph of such sentences. */
const LONGEST = 200;
const LONGEST_PARAGRAPH = 800;
/** Fewer words may be an answer: "All users." */
const FEWEST = 4;
/** In a paragraph, one word in so many may be another one; a word and a space are six characters, about. */
const ONE_IN = 30;
const LETTERS = 6;
/**
 * Whether a line has no word but general ones and those of its heading and page: no figure, no code, no name. Nearly every
 * line has another one among its first, and is looked at no further.
 */
function isGeneralTalk(line, named) {
    if (line.length > LONGEST_PARAGRAPH)
        return false;
    const words = generalWords(line, named, line.length > LONGEST ? line.length / LETTERS / ONE_IN : 0);
    if (words < FEWEST || !PLAIN.test(line))
        return false;
    return (words > SHORT || !ALL.test(line)) && (words > SHORT_WITH_WHO || !WHO.test(line));
}
/** How many words a line has; 0 where more than some of them are not general. */
function generalWords(line, named, mostOthers) {
    let words = 0;
    let others = 0;
    let start = -1;
    for (let index = 0; index <= line.length; index++) {
        const code = index < line.length ? line.charCodeAt(index) | 32 : 32;
        if (code >= 97 && code <= 122) {
            if (start === -1)
                start = index;
            continue;
        }
        if (start === -1)
            continue;
        const word = line.slice(start, index).toLowerCase();
        start = -1;
        // The end of "the platform's".
        if (word === 's' && words > 0)
            continue;
        if (ANSWERS.has(word))
            return 0;
        if (!GENERAL.has(word) && !named(word) && ++others > mostOthers)
            return 0;
        words++;
    }
    return words;
}
/** Letters, and the marks of a sentence. */
const PLAIN = /^[A-Za-z\s.,;:'’()*_/-]+$/;


/***/ }),

/***/ 8542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   Iu: () => (/* binding */ isPlaceLine),
/* harmony export */   QC: () => (/* binding */ bracketOf),
/* harmony export */   Ww: () => (/* binding */ isHintRow),
/* harmony export */   mq: () => (/* binding */ isAllPlaces),
/* harmony export */   mw: () => (/* binding */ hasOpenCells),
/* harmony export */   yQ: () => (/* binding */ isPlaceOfCode)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
/* harmony import */ var _general_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(869);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9432);



/** Longest line that only holds a place. */
const LONGEST = 400;
/** Words in brackets from which on they tell the writer what to put there; fewer are a name, a link or a type. */
const ANGLE_WORDS = 2;
const SQUARE_WORDS = 3;
/**
 * What a template leaves for its writer, in brackets from end to end: `<State whether a call may be repeated>`,
 * `*[List each interface, and its type.]*`. Markdown's backslashes before brackets are not seen.
 */
function isPlaceLine(line) {
    if (line.length > LONGEST || !/^[\s*_>\\]{0,6}[<[]/.test(line))
        return false;
    const [, angle, square] = /^[\s*_>]{0,6}(?:<([^<>=@]*)>|\[([^[\]]*)\])[\s*_.]{0,4}$/.exec(withoutEscapes(line)) ?? [];
    if (angle !== undefined)
        return !angle.includes('://') && wordsOf(angle) >= ANGLE_WORDS;
    return square !== undefined && wordsOf(square) >= SQUARE_WORDS;
}
/** Cells or a sentence without places: `<owner>`, `<…>`; what is in code is meant as it stands, and so are addresses. */
function withoutPlaces(text) {
    return text.includes('<') && !text.includes('`') ? withoutEscapes(text).replace(PLACE, '') : text;
}
/** Whether all that a text says is in its places: "As a <role> I want <goal>", "ERR-XXX | <description>". */
function isAllPlaces(text) {
    const left = withoutPlaces(text);
    if (left === text)
        return false;
    const words = (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterAndDigitRuns */ .tU)(left.replace(/[A-Z]*-?X{3,}/g, '').toLowerCase());
    return words.filter((word) => !BETWEEN.has(word)).length === 0;
}
const PLACE = /<[^<>:@]{0,60}>/g;
/** What stands between the places of a template. */
const BETWEEN = new Set([..._general_words_js__WEBPACK_IMPORTED_MODULE_1__/* .FUNCTION_WORDS */ .p, 'want', '4xx', '5xx']);
function withoutEscapes(text) {
    return text.includes('\\') ? text.replace(/\\([<>[\]])/g, '$1') : text;
}
function wordsOf(text) {
    return text.trim().split(/\s+/, SQUARE_WORDS).length;
}
/** The bracket that a line, or what stands behind its label, is in from end to end; empty for other lines. */
function bracketOf(line) {
    if (!endsWithBracket(line))
        return '';
    const text = line.replace(/^[\s>*_`"']{0,12}/, '');
    if (isWhole(text))
        return text.charAt(0);
    const behind = behindLabel(text);
    if (behind === 0)
        return '';
    const value = text.slice(behind).replace(/^[*_`\s]{0,6}/, '');
    return isWhole(value) ? value.charAt(0) : '';
}
/** The closing bracket of a line may have a few marks behind it. */
const MOST_MARKS = 6;
function endsWithBracket(line) {
    for (let at = line.length - 1; at >= 0 && at >= line.length - 1 - MOST_MARKS; at--) {
        const character = line.charAt(at);
        if (character === ')' || character === ']' || character === '>' || character === '}')
            return true;
        if (!'"\'*_`. '.includes(character))
            return false;
    }
    return false;
}
function behindLabel(text) {
    const found = /:[*_`\s]|\s[–—-]\s/.exec(text.slice(0, 80));
    return found ? found.index + found[0].length : 0;
}
/** The bracket that opens the text closes at its end. */
function isWhole(text) {
    const open = text[0] ?? '';
    const close = { '(': ')', '[': ']', '<': '>', '{': '}' }[open];
    if (close === undefined)
        return false;
    const at = text.indexOf(close);
    if (at === -1 || (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLetterOrDigit */ .h$)(text.slice(at + 1)))
        return false;
    const inside = text.slice(1, at);
    // "<https://example.org>" and "<team@example.org>" are links.
    if (open === '<')
        return !/[:@]/.test(inside);
    // "{{ table() }}" is a macro that fills in something; "{{OWNER}}" is what nobody has filled in.
    if (inside.startsWith('{'))
        return /^\{\s*[A-Z][A-Z0-9_ /-]*$/.test(inside);
    return open !== '[' || isAsking(inside);
}
/** Words in square brackets from which on they are an instruction. */
const INSTRUCTION = 3;
/** "[what it hands on]", "[Team Name]", "[Event 2]"; "[Data Model]" is a link. */
function isAsking(inside) {
    return (inside.trim().split(/\s+/, INSTRUCTION).length >= INSTRUCTION ||
        /\b(?:name|type|number|date|title|link|url|value|version|your|role|reason|owner|[0-9]+)$/i.test(inside));
}
/** Two cells without an answer, one with "?", "tbd" or "xx %", or a question at the end; the page joins cells with spaces. */
function hasOpenCells(rest) {
    return rest.split(' ').filter((word) => word === '').length >= 2 || OPEN.test(rest) || ASKED.test(rest);
}
/** "does the gateway still do this?", "@ann do you know?": a column of questions has them with a capital. */
const ASKED = /^\s*(?:(?:does|do|did|is|are|was|were|who|what|how|which)\b|@\w).*\?\s*$/;
/** `*name* | *purpose*`: a row of a template. */
function isHintRow({ text, rest }) {
    return HINTS.test(text) && (HINTS.test(rest) || rest.trim() === '');
}
/** Cells in italics, each of them: "_role_ | _who grants it_". */
const HINTS = /^(?:([_*])[^_*`]{1,80}\1[\s|]*)+$/;
/** What stands in a cell instead of an answer. */
const OPEN = /(?:^| )(?:\?|\S{0,3}\?{2,3}|tbd|tba|tbc|TBD|TBA|TBC|todo|TODO|\.{3}|…|[xX]{2,3}(?:[.,][xX]{1,3})?) ?%?(?= |$)/;
/** Lines of code that a comment at their beginning may leave to be written. */
const SKETCH = 8;
/**
 * Code that is to stand there one day: "// paste it here" alone, or a sketch below "-- TODO: export". Other code of several
 * lines is content, even where it shows a placeholder.
 */
function isPlaceOfCode(code) {
    const text = code.trim();
    if (!text.includes('\n'))
        return (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(text, true);
    return TO_WRITE.test(text) && text.split('\n', SKETCH + 1).length <= SKETCH;
}
const TO_WRITE = /^(?:\/\/|#|--|\/\*|<!--|%%|;)+\s{0,3}(?:TODO|TBD|FIXME)\b/;


/***/ }),

/***/ 9432:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eg: () => (/* binding */ isAboutThePage),
  a: () => (/* binding */ isDebate),
  Ch: () => (/* binding */ isDisclaimer),
  DE: () => (/* binding */ isOnlyLink),
  wK: () => (/* binding */ isPlaceholder),
  qq: () => (/* binding */ isShorthand),
  u6: () => (/* binding */ isToSomebody)
});

// EXTERNAL MODULE: ./build/src/letters.js
var letters = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/once.js
var once = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/src/assess/substance/general-words.js
var general_words = __webpack_require__(869);
;// CONCATENATED MODULE: ./build/src/assess/substance/missing-words.js



/** Words that say "nothing here yet". */
const NUCLEI = new Set('stub stubs placeholder placeholders tbd tba tbc tbs todo todos fixme wip xxx xyz lorem ipsum unwritten unfinished scaffold folgt tbw elsewhere outdated asdf foo bar blah later 待补充 待完善 待定 未定 準備中 作成中 준비중'.split(' '));
/** Groups of words that say the same, by language; the longest first where one is a part of another. */
const PHRASES = `
  coming soon, coming in, coming with, coming, work in progress, under construction, under development, in development,
  under review, in review, under discussion, in discussion, in progress, in the works, watch this space, stay tuned, bear with us, intentionally left blank,
  intentionally empty, left blank, to come, to follow, will follow, t b d, t b a, t b c, help wanted, contributions welcome,
  contribution welcome, prs welcome, pull requests welcome, volunteers welcome, volunteers wanted, patches welcome,
  to be added, to be written, to be done, to be defined, to be determined, to be documented, to be completed, to be provided,
  to be decided, to be announced, to be confirmed, to be filled, to be updated, to be described, to be aligned, to be refined,
  to be discussed, to be agreed, to be clarified, to be finalised, to be finalized, to be specified, to be supplied,
  to be created, to be drafted, to be linked, to be inserted, to be attached, to be uploaded, to be drawn, to be delivered,
  to be migrated, to be listed, to be moved, to be translated, to be reviewed, to be continued, to be implemented, to do, to clarify, to write, to document,
  not yet written, not written yet, not yet specified, not specified yet, not yet defined, not defined yet, not yet decided,
  not decided yet, not yet available, not available yet, not yet described, not described yet, not yet documented,
  not documented yet, not written, not started yet, not yet started, not started, not done yet, not yet done, not known yet,
  not yet known, not clear yet, not yet clear, not yet clarified, not yet implemented, not implemented yet, not yet ready,
  not ready yet, not yet agreed, not agreed yet, not finished yet, not yet finished, not finished, yet to be written,
  yet to be documented, yet to be defined, yet to be decided, yet to be done, yet to come, still open, still missing,
  still to come, still to be written, still to be done,
  no content, no documentation yet, no documentation available, no description, no information available, nothing here,
  nothing yet, nothing to see here, nothing to see, nothing special, nothing specific, nothing in particular, none yet,
  empty for now, missing, content missing, content pending, pending content, pending review, pending approval,
  pending input, awaiting input, awaiting review, awaiting approval, awaiting feedback, awaiting content, waiting for input,
  waiting for feedback, waiting for review, waiting on input, needs input, needs work, needs update, needs updating,
  needs to be written, needs to be updated, needs to be documented, needs to be defined, needs clarification,
  need to clarify, need to write, need to document, need to define, have to write, unknown, open question, open point,
  open issue, out of date, update needed, update me, unclear,
  goes here, add content, fill in, fill me, fill this in, please fill, please complete, please add, please update,
  please document, please describe, add this, write this, document this, write later, do later, write this later, do this later,
  write this down, planned for, scheduled for, next sprint, next release, future release, future version, future work,
  waiting for, waiting on, awaiting, has moved, moved to, same as, same for, none at the moment, none at present, none so far, nothing so far,
  should be documented, must be documented, blocked by, tracked in, will be added in, will be added, will be written, will be documented, will be provided,
  will be described, will be defined, will be updated, your text, sample text, some text, dummy text, metric name here,
  name here, documented elsewhere, described elsewhere, defined elsewhere, same as above, same as below, as usual, as above,
  the usual, as before, see above, see below, nobody knows, who knows,
  kommt noch, in arbeit, noch offen, noch zu klaren, noch zu definieren, noch zu beschreiben, wird noch erganzt,
  wird erganzt, wird nachgereicht, wird noch beschrieben, in vorbereitung, offen, por definir, por hacer, por completar,
  pendiente, en construccion, en desarrollo, proximamente, a definir, a venir, a completer, a faire, a preciser, a rediger,
  en cours de redaction, en cours, bientot disponible, em breve, em construcao, em desenvolvimento, a preencher, da definire,
  da completare, da scrivere, in arrivo, in lavorazione, nog te doen, nog in te vullen, volgt nog, скоро будет, в разработке,
  уточняется, будет добавлено, 추후 작성, 준비 중`;
/** Words that say so where they are the whole line. */
const ALONE = new Set('draft empty soon yes maybe ditto open planned title description text example test standard default zzz x'.split(' '));
/** Words that may stand around: the line says no more than that something is missing. */
const FILLERS = new Set([
    ...general_words/* FUNCTION_WORDS */.p,
    ...'yet still now currently soon tm presently sorry please thanks hi later again moment today tomorrow page section document doc docs documentation content contents text chapter module overview part initial created detail details description information info see add added fill need needs needed required draft drafts update updated version figma link links image images picture pictures screenshot screenshots diagram diagrams mockup mockups example examples sample dummy yyyy mm dd date date: n available sprint release quarter year month week next project team design designer author authors someone somebody ops security platform architecture legal product done down out up working ready deliver point time module modules service services above below confluence wiki notion sharepoint jira slack feedback input board baz'.split(' '),
]);
/** Every word of the above. */
const KNOWN = new Set([...NUCLEI, ...ALONE, ...FILLERS, ...PHRASES.split(/[\s,]+/)]);
function isKnownWord(word) {
    return KNOWN.has(word) || /^[0-9]+$/.test(word);
}
/** The groups of words; few lines of a run come as far as being compared with them. */
const phrases = (0,once/* once */.O)(() => PHRASES.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
/**
 * Whether a line may have words of the above alone. Nearly every line has another one among its first, and is looked at no
 * further; of text that is not ASCII the words are not told apart here.
 */
function isKnown(line) {
    if (!(0,letters/* isAscii */.ER)(line))
        return true;
    let start = -1;
    for (let index = 0; index <= line.length; index++) {
        const code = index < line.length ? line.charCodeAt(index) | 32 : 32;
        const isLetter = code >= 97 && code <= 122;
        if (isLetter || (code >= 48 && code <= 57)) {
            if (isLetter && start === -1)
                start = index;
        }
        else if (code !== APOSTROPHE && start !== -1) {
            const word = line.slice(start, index);
            if (!KNOWN.has(word.toLowerCase().replace("'", '')) && !isReference(line, start, word))
                return false;
            start = -1;
        }
    }
    return true;
}
const APOSTROPHE = 39;
/** What only names a place in time or a file of tasks: `OPS-12`, `Q3`, `v2`, `@ann`. */
const REFERENCE = /(?<![\w-])(?:[A-Z]{2,10}-\d+|@[\w-]+|Q[1-4]|v\d+(?:\.\d+)*)(?![\w-])/g;
/** A part of such a name. */
function isReference(line, start, word) {
    return (line[start - 1] === '@' || /^[Qv][0-9]/.test(word) || (line[start + word.length] === '-' && /^[A-Z]+$/.test(word)));
}

// EXTERNAL MODULE: ./build/src/assess/substance/promise.js
var promise = __webpack_require__(1264);
;// CONCATENATED MODULE: ./build/src/assess/substance/placeholder.js



/** A look that settles nearly every line: it has none of the words. */
const MAY_BE = /stub|placehol|tb[adc]|todo|fixme|wip|lorem|coming|to be |reserved|pending|will|going to|follow| here|delete /i;
/** Longest line that can be no more than a placeholder, in characters and in words. */
const LONGEST = 160;
const MOST_WORDS = 16;
/** Sentences that promise content, on a line in lower case without punctuation. */
const PROMISES = [
    /(?:^|(?<!\b(?:that (?:is|are)|what is|work|tasks|things)(?: still)?) )to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described)(?: here| soon| later)?$/,
    /^to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described|specified|agreed|discussed|clarified|inserted|drafted)\b/,
    /^(?:describe|insert|explain|document|write|paste) .*\bhere$/,
    /^(?:describe|explain) (?:[a-z]+ ){1,4}here\b/,
    /\bdelete (?:as|where|if) (?:appropriate|applicable|not applicable|inapplicable|needed)$/,
    /(?:^| )(?:content|contents|text|details|documentation|description) (?:follows?|will follow|to follow|coming)$/,
    /^lorem ipsum\b/,
    /^coming (?:with|in) the /,
    /^coming soon |(?:^| )coming soon$/,
    /^(?:this|the following) (?:page|section|document|chapter) (?:will|is going to) /,
    /^placeholders? (?:for|table|text|section|page|content|image|diagram)\b/,
    /^(?:this|here) is (?:just |only |currently |still )?a placeholder\b/,
];
/** "TODO: describe the metrics", "TBD with the platform team" say so before all else. */
const MARKED = /^[\s*_>(-]{0,6}(?:(?:TODO|FIXME|TBD|TBA|TBC)\b[*_]{0,2}\s?[:(@.,;–—-]|TB[DAC]\s|TODO\s[a-z]+$)/;
/** "`GET /…`": the place of a path. */
const ELLIPSIS = /^[\s*_`-]{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?\/?(?:…|\.{3})[\s*_`.]{0,4}$/;
/** "(pending)", "Reserved.": as a word of a list it is the name of something. */
const SET_ASIDE = /^[\s*_]{0,4}(?:[([](?:pending|reserved)[)\]]|(?:pending|reserved))\.?[\s*_]{0,4}$/;
/** "Not yet. Only thing we have is that tenants call": the first sentence says it, whatever excuses it. */
const MISSING_FIRST = /^[\s*_>(^-]{0,6}(?:(?:planned|open|undecided|pending|foreseen|postponed|later|to follow)(?=[*_]{0,2}\.\s)|not yet|none yet|nothing yet|not (?:yet )?(?:written|documented|described|defined|decided|drawn)(?: yet)?|to ?do|tb[adc]|coming soon|(?:still )?to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described|linked|listed|filled in)(?: (?:together )?(?:with|by|after|once|when) [^.,]{1,60})?)[*_]{0,2}(?:[.!,]\s|\s[–—-]\s)/i;
/** Longest paragraph of what still has to be decided. */
const LONGEST_DEBATE = 600;
/** "To be decided. Ann wants one limit, Bob another …": a whole paragraph of it is no decision. */
function isDebate(line) {
    return line.length <= LONGEST_DEBATE && DEBATE.test(line.slice(0, 40).toLowerCase());
}
const DEBATE = /^[\s*_>(]{0,6}(?:to be (?:decided|defined|determined|written|discussed|agreed)|tbd|tbc|todo)[*_]{0,2}[.:,]/;
/** "To do, in progress, done." */
const STATES = /^(?:[^,.]{1,20}, ?){2,}[^,.]{1,20}\.?$/;
/** Words that mean it also in a part of something: "text" in the cell of a table is the type of a field. */
const CLEAR = /stub|placehol|tb[adcw]|todo|fixme|wip|lorem|soon|progress|to be |yet|fill|follow|待/i;
/**
 * Whether a line says no more than that its content is missing: "Stub.", "TBD", "_Coming soon_", "Overview stub." Of a part
 * of something, a line of a paragraph or the cells of a row, only clear words count.
 */
function isPlaceholder(line, isPart = false) {
    if ((0,promise/* isPromise */.y)(line))
        return true;
    if (line.length > LONGEST)
        return false;
    if (line.includes(': ') && isNamedMissing(line))
        return true;
    if (isInstruction(line) || isToSomebody(line))
        return true;
    const isMissing = (!isPart && MISSING_FIRST.test(line) && !STATES.test(line)) ||
        ((!isPart || CLEAR.test(line)) && saysMissing(line)) ||
        (/ (?:this|it)\b/.test(line) && ACTOR.test(line.toLowerCase()));
    if (isMissing || ELLIPSIS.test(line))
        return true;
    if (!MAY_BE.test(line) && (0,letters/* hasLetterOrDigit */.h$)(line))
        return false;
    if ((MARKED.test(line) && !STATES.test(line)) || (/[.)\]*_]\s*$/.test(line) && SET_ASIDE.test(line.toLowerCase())))
        return true;
    const plain = (0,letters/* withoutMarks */.zw)(line).toLowerCase();
    const words = (0,letters/* letterAndDigitRuns */.tU)(plain);
    if (words.length === 0)
        return /^[\s.…?_*—–🚧⏳🔜-]*$/u.test(line);
    if (words.length > MOST_WORDS)
        return false;
    const text = words.join(' ');
    return endsInNucleus(words) || (!line.includes('`') && PROMISES.some((promise) => promise.test(text)));
}
/** "Index rebuild, key rotation: to be written (ask Ann)": names, and behind them that no more is there. */
function isNamedMissing(line) {
    const [, names = '', said = ''] = /^([^:]{1,120}): ([^:]{1,80})$/.exec(line) ?? [];
    return CLEAR.test(said) && !/[.!?;`]/.test(names) && isPlaceholder(said, true);
}
/** "Architecture overview stub": a few words, and then what is missing. */
function endsInNucleus(words) {
    return words.length <= 5 && ['stub', 'tbd', 'todo', 'wip'].includes(words.at(-1) ?? '');
}
/** "This page describes …" speaks of the page. */
function isAboutThePage(text) {
    const [, noun = ''] = /^(?:this|these|in this|the following)\s([a-z]+)\b/.exec(text.slice(0, 40).toLowerCase()) ?? [];
    return PAGES.has(noun);
}
const PAGES = new Set('page document section guide chapter doc article file runbook directory folder pages documents sections'.split(' '));
/** Longest entry of a table of contents. */
const LONGEST_LINK = 300;
/** "[Metrics](metrics.md)": an entry of a table of contents, which says nothing itself. */
function isOnlyLink(text) {
    return text.startsWith('[') && text.length <= LONGEST_LINK && /^\[[^\]]*\]\([^)]*\)[.;,]?$/.test(text);
}
/** "N/A" alone is what one types to leave a field; a sentence is an answer ("Not applicable: only batch jobs call it"). */
function isShorthand(line) {
    return line.length <= 16 && /^[\s*_`(]*n\.?\s?\/?\s?a\.?(?: (?:yet|for now))?[\s*_`).]*$/i.test(line);
}
/** Longest line that says of its section that nothing real stands in it. */
const LONGEST_DISCLAIMER = 240;
/**
 * "This page is a placeholder for the diagrams", "The record below is only an example; remove it as soon as there is a
 * real one": whatever follows is not yet what the section is for.
 */
function isDisclaimer(line) {
    if (line.length > LONGEST_DISCLAIMER || !/placeholder|illustrative|example|sample|dummy|stub/i.test(line))
        return false;
    // The expressions take V8 milliseconds to build: a look at their words first.
    const lower = line.toLowerCase();
    if (lower.includes('this ') && !lower.includes('`') && /placeholder|stub/.test(lower) && IS_PLACEHOLDER.test(lower))
        return true;
    return /(?:remov|delet|replac|overwrit)e /.test(lower) && IS_EXAMPLE.test(lower) && TO_BE_REMOVED.test(lower);
}
const IS_PLACEHOLDER = /^[\s*_>("]*(?:(?:note|warning|important)\W{1,4})?(?:this (?:page|document|section|file|readme|chapter) is (?:just |only |currently |still )?an? (?:\w+ )?(?:placeholder|stub)\b|this is (?:just |only |currently |still )?a placeholder\b)(?! (?:server|service|image|engine))/;
const IS_EXAMPLE = /\b(?:illustrative|placeholders?|examples?|samples?|dummy)\b/;
const TO_BE_REMOVED = /\b(?:remove|delete|replace|overwrite) (?:it|this|these|them|those|the (?:record|entry|text|example|section)s?)\b[^.]{0,60}\b(?:as soon as|once|when|with (?:the |a )?(?:first|real|actual))\b/;
/** "Bob will write this later", "The team is working on this". */
const ACTOR = /^[\s*_(]{0,4}@?(?:the )?[\w-]{1,20}(?: team)? (?:(?:will|is going to|should|must|needs to|has to) (?:write|document|describe|fill(?: in)?|provide|deliver|supply) (?:this|it)|is (?:still )?working on (?:this|it))(?: (?:later|soon|next week))?[.!)*_]{0,3}$/;
/** "@ann: can we say it so?": asked of a colleague, and told to no reader. */
function isToSomebody(line) {
    return line.includes('@') && /^[\s*_>(]{0,6}@[A-Za-z][\w.-]{1,30}\s?[:,] (?!@)(?:\S+ ){3}/.test(line);
}
/** "If the image is missing, update the module": a rule, and no state of the page. */
const CONDITION = /\b(?:if|where|may|can ?not|must not)\b/i;
/** "To do, in progress, done": what a thing can be. */
const LIST = /,[^,]*,/;
/** A word or phrase for what is missing, and around it only words that add nothing. */
function saysMissing(line) {
    if (!isKnown(line) || (!CLEAR.test(line) && CONDITION.test(line)) || LIST.test(line))
        return false;
    const words = (0,letters/* letterAndDigitRuns */.tU)((0,letters/* withoutMarks */.zw)(line.replace(REFERENCE, ' ')).toLowerCase().replace(/['’]/g, ''));
    if (words.length === 0 || words.length > MOST_WORDS)
        return false;
    if (!words.every(isKnownWord))
        return false;
    let rest = ` ${words.join(' ')} `;
    let isMissing = words.some((word) => NUCLEI.has(word)) || (words.length === 1 && ALONE.has(words[0] ?? ''));
    for (const phrase of phrases()) {
        if (!rest.includes(` ${phrase} `))
            continue;
        isMissing = true;
        rest = rest.replace(` ${phrase} `, ' ');
    }
    return (isMissing &&
        rest
            .split(' ')
            .every((word) => word === '' ||
            NUCLEI.has(word) ||
            FILLERS.has(word) ||
            (words.length === 1 && ALONE.has(word)) ||
            /^[0-9]+$/.test(word)));
}
/** What a template asks its writer to do, in brackets or italics: `<describe the metrics>`, `_Add examples here_`. */
function isInstruction(line) {
    const text = line.trim().toLowerCase();
    const bracketed = /^(?:<([^<>]*)>|\[([^[\]]*)\]|\{([^{}]*)\})\.?$/.exec(text);
    if (bracketed) {
        const inside = (bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? '').trim();
        return /^(?:describe|insert|add|list|explain|document|provide|fill|enter|write|your|todo|tbd)\b/.test(inside);
    }
    // "_Item 2 (optional)_", "Item one"
    if (/^([_*])[a-z]+ [0-9]{1,2}(?: \(optional\))?\1$/.test(text))
        return true;
    if (/^(?:item|step|bullet|entry|example) (?:[0-9]{1,2}|one|two|three|[a-cx])$/.test(text))
        return true;
    // Italics are captions as well, so less is taken for an instruction there.
    return /^([_*])(?:describe|insert|add|explain|fill|todo|tbd|paste|mention|list (?!of\b)|give|name (?:the|each|all)|state (?:for|each|whether|how|which))\b[^_*]*\1\.?$/.test(text);
}


/***/ }),

/***/ 1264:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ announcesHeading),
/* harmony export */   y: () => (/* binding */ isPromise)
/* harmony export */ });
/* harmony import */ var _restating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);

// Expressions that know no case take V8 milliseconds to build: those below are for lower case, behind a cheaper look.
/** Longest line that may promise content and say nothing else. */
const LONGEST = 280;
/**
 * "A list of the events will be added here", "Diagram to be inserted by the contractor", "We would like to have alerts some
 * day": what is not there yet, however it is named.
 */
function isPromise(line) {
    if (line.length > LONGEST)
        return false;
    if (SECTION_WILL.test(line))
        return true;
    if (line.includes(' be ')) {
        const lower = line.toLowerCase();
        if (COMING.test(lower) || WISH.test(lower))
            return true;
        return (lower.includes('to be ') &&
            !SAYS_HOW.test(lower) &&
            (MOVING.test(lower) || MISSING.test(lower) || UNWRITTEN.test(lower)));
    }
    if (/coming |[Ww]ill (?:follow|come)/.test(line) &&
        line.length <= LONGEST_ANNOUNCEMENT &&
        TO_COME.test(line.toLowerCase()))
        return true;
    if (line.includes(' follow') && FOLLOWS.test(line.toLowerCase()))
        return true;
    if (line.length <= LONGEST_NOTE && MAY_PROMISE.test(line) && OWN_PROMISE.test(line.toLowerCase()))
        return true;
    return MAY_WISH.test(line) && WISH.test(line.toLowerCase());
}
/** "This section will contain wireframes of all screens." */
const SECTION_WILL = /^[\s*_>("]{0,6}[Tt]his (?:section|page|chapter|document) will (?:contain|describe|list|cover|show|document|explain|include|have|be (?:written|completed|filled in))\b/;
/** "Link to the Figma file follows when Ann has moved it." */
const FOLLOWS = /^[\s*_>("[]{0,6}(?:the |a )?(?:links?|files?|images?|pictures?|drawings?|diagrams?|screenshots?|wireframes?|mock-?ups?|exports?|details?|tables?|lists?|examples?|figma)\b[^.:]{0,40} (?:will )?follows? (?:when|once|as soon as|after|later|soon|next|in)\b/;
/** Longest note of an author to colleagues. */
const LONGEST_NOTE = 200;
/** A look that settles nearly every line. */
const MAY_PROMISE = /(?:will|ll|I|going to) (?:paste|copy|export|upload|attach|draw|write|describe|document|embed|insert|fill|add|put|link|move|sort)\b/;
/** "I paste the tables here when they are merged", "in my Figma, will export it later": what its author is going to do to the page. */
const OWN_PROMISE = /(?:^|[.;] )[a-z]+ will (?:paste|export|upload|attach|draw|fill in|write(?: up)?) (?:it|them|these|this)\b|(?:(?:^|[.,;(–—-] ?)(?:(?:i|we) )?will|\bi['’]ll|\bwe['’]ll|\b(?:i am|we are) going to|\bi) (?:paste|copy|export|upload|attach|draw|write|describe|document|embed|insert|fill|add|put|link|move|sort and describe)\b(?:[^.]{0,60} (?:here|later|soon|when|once|as soon as|after|next|at some point|some day)\b| it\b| them\b|[^.]*\)$)/;
const COMING = /(?:^|\s)(?:are|is) (?:placed|put|added|inserted|shown|published) here (?:after|when|once|as soon as)\b|(?:^|\s)will be (?:added|documented|described|provided|written|migrated|moved|filled in|completed|listed|published|inserted|linked) (?:here|(?:soon|later|shortly)(?! (?:after|than|if|by)\b)|in a later \w+)\b/;
const MOVING = /^[\s*_>("[]{0,6}(?:contents?|text|documentation|details|description|examples?) (?:is |are )?(?:still )?to be (?:added|migrated|moved|copied|ported|written|provided|filled in)\b/;
/** What a page is made of, and what is still to be done to it. */
const MISSING = /^[\s*_>("[]{0,6}(?:(?:figure|table|diagram|image) ?\d{0,3}[:.] ?[("[]?)?(?:(?:the|this|a|all|more|full|final) ){0,2}(?:[\w-]{1,20} )?(?:diagrams?|drawings?|figures?|screenshots?|wireframes?|mock-?ups?|images?|pictures?|sketch(?:es)?|layouts?|tables?|lists?|sections?|texts?|links?|descriptions?|documentation|examples?) (?:(?:for|of) [^.]{1,40}? )?(?:is |are )?(?:still )?to be (?:inserted|added|drawn|made|delivered|supplied|provided|linked|attached|uploaded|replaced|updated|exported|written)\b/;
/** "Tables are to be delivered as CSV": what is asked of a thing. */
const SAYS_HOW = / be [a-z]+ (?:as (?!soon)|at \d|by hand\b|each |every |in (?:markdown|english|utc|csv|json|html|yaml|xml)\b)/;
/** A look that settles nearly every line. */
const MAY_WISH = /ould |d (?:like|love) |e (?:hope|plan|intend) to |[Ww]e(?: will|['’]ll) | foreseen| intended| in (?:preparation|the works)|^[\s*_>(]{0,6}Planned (?:for|in|with) /;
/** "Will follow once it is decided", "Figma coming after the review": what comes is not there. */
const TO_COME = /^[\s*_>("[]{0,6}(?:will (?:follow|come)\b|(?:[\w-]+ ){1,4}coming (?:soon|later|after|once|when|with|in)\b)/;
/** "Runbook to be written after the game day": a name, and what is to be done to the text of it. */
const UNWRITTEN = /^[\s*_>("[]{0,6}(?:[a-z-]+ ){1,4}to be (?:written|documented|described|drafted|specified|defined)(?:[.)*_\s]{0,4}$| (?:after|by|with|once|when|until|before|as soon|in|for|here|later|soon)\b(?!.*\s(?:is|are|must|has|have|can|may|will)\s))/;
const WISH = /^[\s*_>("[]{0,6}(?:planned (?:for|in|with) (?:the (?:next|first|second|third|fourth|last|coming)\b|v?\d|q[1-4]\b|version |release )[^:]*$|we(?:['’]d| would) (?:like|love) (?:to|the|an?) |we (?:hope|plan|intend) to (?:add|have|document|describe|write|introduce|provide|publish|record|connect|build|log)\b|we(?: will|['’]ll) (?:define|agree|connect|make use|introduce|adopt|set up|build|discuss)\b.* (?:once|after the|as soon as|when (?:it|they|this|that) (?:is|are)|next|later|in the (?:spring|summer|autumn|winter|next))\b|(?:\w+[ -]){0,8}?(?:i|we) would (?:add|introduce|need to add)\b|it would be (?:nice|good|great|useful|lovely|wonderful) (?:to|if) |(?:the |an? )?(?:[\w-]+ ){1,6}would be (?:nice|good|great|useful|lovely|wonderful)\b|we(?: wi|['’])ll agree |[\w-]+ (?:is|are) (?:foreseen|intended|in preparation|in the works)[.*_]*$)/;
/** What is done to a part of a page that is not there yet; what a system does to its data has other verbs. */
const ABOUT_TO_BE = /^(?:(?:will|is to|are to|shall|has to|have to|needs to|need to) be|(?:is|are) (?:still )?(?:being|to be)) (?:added|written|defined|specified|agreed|decided|determined|documented|described|drawn|delivered|supplied|provided|published|linked|inserted|completed|finalised|finalized|drafted|exported|generated)\b|^(?:will|are to|is to) be (?:created|built|set up|introduced) (?:after|once|when|as soon as|later|in a later|with the next)\b|^(?:is|are) (?:planned|scheduled|foreseen) (?:for|in|with|after|by)\b.*\b(?:year|quarter|release|version|half|phase|sprint|milestone|q[1-4])\b/;
/** Longest line that only announces what its heading names. */
const LONGEST_ANNOUNCEMENT = 120;
/** "The DDL will be delivered with milestone 3" under "DDL". */
function announcesHeading(heading, line) {
    if (line.length > LONGEST_ANNOUNCEMENT || !/ be | planned| scheduled| foreseen/.test(line))
        return false;
    const text = line.toLowerCase().replace(/^[\s*_>("[]{0,6}(?:the |all |our )?/, '');
    // Behind a label nobody says once more what it is: "DBML: will be exported once …".
    const verb = text.startsWith('will be ') ? 0 : text.search(/\s(?:will|is|are|shall|has|have|needs?)\s/);
    if (verb === -1 || !ABOUT_TO_BE.test(text.slice(verb).trimStart()))
        return false;
    // One sentence and no more.
    if (/[.;]\s+\S/.test(text) || SAYS_HOW.test(text))
        return false;
    const subject = text.slice(0, verb);
    return /^(?:these|this|they|it|)$/.test(subject) || subject.split(/\s+/).every((0,_restating_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordOf */ .K)(heading));
}


/***/ }),

/***/ 7928:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isWordOf),
/* harmony export */   e: () => (/* binding */ restates)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2852);
/* harmony import */ var _parse_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);


/** "Metrics.", "Here are the metrics", "The module exposes metrics" under the heading "Metrics". */
function restates(heading, { kind, text: line }) {
    if (line.length > heading.length + LONGEST_FRAME || /[`\d]|\]\(|:\/\//.test(line))
        return false;
    const isFramed = kind === 'text' && FRAMED.test(line);
    if (!isFramed && line.length > heading.length + MARKS)
        return false;
    const named = new Set((0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(heading));
    const around = isFramed ? frame() : NOTHING;
    const words = (0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)(line);
    if (!words.every((word) => named.has(word) || around.has(word)))
        return false;
    // "A document contains sections" has a word of its own where the heading has none of it.
    return !isFramed || words.some((word) => named.has(word)) || OF_PAGE.test(line);
}
/** Characters that a line may have more than the heading that it repeats: marks, or a sentence around it. */
const MARKS = 8;
const LONGEST_FRAME = 60;
/** A look that settles nearly every line: a word that makes a sentence of a heading and tells nothing of it. */
const FRAMED = /\b(?:here|there|below|following|follows?|describes?|described|shows|contains|ha(?:s|ve)|uses?|exposes|provides|offers|supports|important|essential|crucial|practices?|standards?|policy)\b/i;
const frame = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => new Set((0,_parse_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWords */ .Lo)('the a an our of for per in to is are was here there this these they it its we you us your below above following follows follow as find section page document chapter part describes described shows contains has have uses use exposes provides offers supports important very essential crucial module service system component best practices industry standards company policy')));
/** Words that speak of the page, or praise. */
const OF_PAGE = /\b(?:here|below|follow\w*|important|essential|crucial|practices?|standards?|policy)\b/i;
const NOTHING = new Set();
/** Words that begin like one of a name, for "logging" under "Logs". */
function isWordOf(name) {
    const stems = (name.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '').slice(0, STEM));
    return (word) => stems.some((stem) => word.startsWith(stem));
}
/** Letters by which two words are one here. */
const STEM = 4;


/***/ }),

/***/ 441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nZ: () => (/* binding */ isBareLabel),
  xB: () => (/* binding */ isBlankAnswer),
  C6: () => (/* binding */ substanceOf)
});

// EXTERNAL MODULE: ./build/src/letters.js
var letters = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/once.js
var once = __webpack_require__(2852);
// EXTERNAL MODULE: ./build/src/parse/page/plain.js + 1 modules
var page_plain = __webpack_require__(9765);
// EXTERNAL MODULE: ./build/src/assess/substance/placeholder.js + 1 modules
var placeholder = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/src/assess/substance/disclaimed.js

/** Blocks behind a heading of which one may say that the section is none yet. */
const DISCLAIMED_WITHIN = 3;
/** All blocks of sections that say of themselves that nothing real stands in them; the page's title has no section. */
function disclaimedBlocks(blocks, ends, title) {
    const disclaimed = new Set();
    for (const [index, block] of blocks.entries()) {
        if (block.kind === 'box' && TODO.test(block.text.toLowerCase()))
            for (let at = index + 1; (blocks[at]?.depth ?? 0) > block.depth; at++)
                disclaimed.add(at);
        for (const at of itemsOfNote(blocks, index))
            disclaimed.add(at);
        if (block.kind !== 'heading' || !isDisclaimed(blocks, index))
            continue;
        const end = index === title ? (ends[index + 1] ?? blocks.length) : (ends[index] ?? blocks.length);
        for (let at = index + 1; at < end; at++)
            disclaimed.add(at);
    }
    return disclaimed;
}
/** `!!! todo`, `!!! warning "Work in progress"`, and what stands in it: a task of the writer, whatever it says. */
const TODO = /^\W{0,4}(?:todo|to do|tbd|fixme|wip|work in progress|under construction|unfinished|not written yet|(?:still )?to be (?:written|done|added|defined))\W{0,4}$/;
function isDisclaimed(blocks, heading) {
    for (let index = heading + 1; index <= heading + DISCLAIMED_WITHIN; index++) {
        const block = blocks[index];
        if (block === undefined || block.kind === 'heading')
            return false;
        if (block.kind === 'text' && (0,placeholder/* isDisclaimer */.Ch)(block.text))
            return true;
    }
    return false;
}
/** Longest line that says of the list beside it that it is still to be written. */
const LONGEST_NOTE = 120;
/** The items that a note is about: those behind "TODO:", or those before "^ to be written, Marek has it in his head". */
function itemsOfNote(blocks, note) {
    const text = textAt(blocks, note);
    if (text.length > LONGEST_NOTE)
        return [];
    const isAbove = text.startsWith('^');
    if ((!isAbove && !TASKS.test(text)) || !(0,placeholder/* isPlaceholder */.wK)(text))
        return [];
    const items = [];
    const step = isAbove ? -1 : 1;
    for (let at = note + step; blocks[at]?.kind === 'item'; at += step)
        items.push(at);
    return items;
}
/** "TODO:", "To be written by Ann:"; "What has to be done each week:" is what somebody does. */
const TASKS = /(?:[Tt][Oo] ?[Dd][Oo]|T[Bb][AaCcDd]|FIXME|(?<!(?:has|have) )[Tt]o be [a-z]+)\b[^:]*:[*_]*$/;
function textAt(blocks, index) {
    const block = blocks[index];
    return block?.kind === 'text' && block.opens ? block.text : '';
}

// EXTERNAL MODULE: ./build/src/assess/substance/general-words.js
var general_words = __webpack_require__(869);
// EXTERNAL MODULE: ./build/src/assess/substance/place.js
var place = __webpack_require__(8542);
// EXTERNAL MODULE: ./build/src/assess/substance/promise.js
var promise = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/assess/substance/restating.js
var restating = __webpack_require__(7928);
;// CONCATENATED MODULE: ./build/src/assess/substance/confession.js

/** Longest sentence that says of its section that it is not finished. */
const LONGEST = 160;
/**
 * What a sentence says is not there yet: something of its section ("The full list is to be written", "XXX per second"), or its
 * pictures, whatever links to them stand there. Null for nearly every sentence.
 */
function confesses(sentence) {
    if (sentence.length > LONGEST || !MAY_SAY.test(sentence))
        return null;
    const text = sentence.toLowerCase();
    if (PICTURES.test(text))
        return 'pictures';
    const isSaid = UNFINISHED.test(text) ||
        TO_BE.test(text) ||
        AT_HOME.test(text) ||
        SHOWS.test(text) ||
        TO_ASK.test(text) ||
        OPEN_NUMBER.test(sentence);
    return isSaid || (0,promise/* isPromise */.y)(sentence) ? 'something' : null;
}
/** A look that settles nearly every text: it has no sentence of the two sorts. */
function mayConfess(text) {
    return text.includes('?') || MAY_SAY.test(text) || MAY_WISH.test(text);
}
/** A question, or a wish: what they ask and want is not what they have. */
function isNoAnswer(sentence) {
    return sentence.endsWith('?') || BEGINS_WITH_WISH.test(sentence);
}
const MAY_WISH = /[Ww]e (?:want|would like|need|plan|wish|hope)\b/;
const BEGINS_WITH_WISH = new RegExp(String.raw `^[\s*_>(-]{0,6}${MAY_WISH.source}`);
/** A look that settles nearly every sentence. */
const MAY_SAY = /[Ww]ill |hall be |HALL be | his | her | my |ll put |oing to |XX|xx|[Tt]o be |[Uu]ntil |[Tt]o (?:see|check|clarify|discuss|confirm|decide|align) |to come|[Nn]ot |tbd|tbc|todo|to do|follow|fill|discuss|decided|TBD|TBC|TODO|T[Oo] [Dd]o|[Ff]igure|[Dd]iagram|[Dd]rawing|[Pp]icture|[Ii]mage|[Ss]creenshot/;
/** "The full list is to be written." */
const UNFINISHED = /(?<!\b(?:that|which|who) (?:is|are|was|were) )(?:\bto be (?:decided|agreed|discussed|clarified|settled)\b.*|\bto be (?:filled in|linked|written|listed|documented|described|decided|defined|added|completed|drawn|supplied|agreed)|\bstill to come|\b(?:links?|files?|details|tables?|more|rest) (?:will |to )?follow|\bnot (?:yet )?(?:written|documented|described|there yet|here yet)(?: yet)?|(?:list|table|text|section|description|page|diagram|drawing)s?\b[^.]{0,40} not (?:yet )?(?:ready|finished|complete)(?: yet)?|: (?:tbd|tbc|todo|to do)|(?:^\W*(?:[\w-]+ )?|\b(?:is|are|still|left|remains?|parts|rows|blanks) )to fill in|^[\s*_>(]{0,6}not (?:yet available|available yet)|^until (?:this|it|that)\b[^.]{0,30}\b(?:is|has been) (?:written|filled in|ready|documented)\b.*|\b(?:will|ll) (?:fill|add|write)\b[^.]{0,30} (?:after|later|soon)|(?:is|are) (?:still )?(?:under discussion|undecided|not decided(?: yet)?)|\b(?:will|shall) be (?:laid down|decided|determined|settled) by (?:the )?[\w ]{1,40}|decision is (?:still )?(?:open|to (?:take|be (?:taken|made))))[.)*_]*$/;
/** "To be linked once the backlog has moved" */
const TO_BE = /^[\s*_>(]{0,6}to be (?:linked|written|listed|documented|described|defined|added|drawn|supplied|filled in) (?:once|when|after|as soon as|by|with|here|later|soon|in|for)\b/;
/** "Ewa has a folder on her laptop": nobody else has it. */
const AT_HOME = /\b(?:on|in) (?:his|her|my) (?:own )?(?:laptop|notebook|desktop|desk|head|mailbox|drawer)\b/;
/** "XXX per second" */
const OPEN_NUMBER = /\bX{3,} (?:per|[a%]|ms|s)\b|: X{3,}\b|\bxx\.x/;
/** "To clarify with the partners, because …" */
const TO_ASK = /^[\s*_>(]{0,6}to (?:see|check|clarify|discuss|confirm|decide|align) with\b/;
/** "Figure 1 shows the worklist", where there is none. */
const SHOWS = /^[\s\d.*_>(]{0,10}(?:(?:figure|picture|image|diagram) \d{1,3}\b|(?:the )?(?:following|next) (?:figure|diagram|drawing|picture|image|screenshots?)s? (?:shows?|illustrates?|depicts?|gives?)\b|(?:the )?(?:figure|diagram|drawing|picture|image) (?:below|that follows)\b)/;
/** "Images will follow", "Not exported yet, the old picture is wrong", whatever links to pictures stand there. */
const PICTURES = /(?<![a-z])(?:images?|pictures?|drawings?|diagrams?|screenshots?|figures?|wireframes?)\b[^.]{0,30}\b(?:will )?follow\b|\bnot (?:yet )?(?:exported|reproduced)\b|\bbeing redrawn\b/;

;// CONCATENATED MODULE: ./build/src/assess/substance/unfinished.js





/** Most words that a section says besides that it is not finished; where it says more, that counts. */
const MOST_WORDS = 20;
/** Rows with open cells from which on a table was only begun, where they are more than half of it. */
const OPEN_ROWS = 2;
/**
 * Whether a block stands in a section that says of itself that it is not finished. A section is looked at when one of its
 * blocks is asked for.
 */
function unfinishedSections(blocks, title) {
    const starts = (0,once/* once */.O)(() => startsOf(blocks));
    const known = new Map();
    return (index) => {
        const start = starts()[index] ?? -1;
        const heading = blocks[start];
        if (heading?.kind !== 'heading' || start === title)
            return false;
        const answer = known.get(start);
        if (answer !== undefined)
            return answer;
        let end = start + 1;
        while (end < blocks.length && blocks[end]?.kind !== 'heading')
            end++;
        const isOpen = isUnfinished(heading.text, blocks.slice(start + 1, end));
        known.set(start, isOpen);
        return isOpen;
    };
}
/** Of each block, the heading that it stands below; -1 before the first. */
function startsOf(blocks) {
    const starts = new Int32Array(blocks.length);
    let start = -1;
    for (const [index, { kind }] of blocks.entries()) {
        if (kind === 'heading')
            start = index;
        starts[index] = start;
    }
    return starts;
}
/**
 * Whether what stands between a heading and the next is little and says of itself that it is not all: "Errors are JSON. The
 * full list is to be written", a heading "Alerts (open)", a table that was only begun, hints of a template in italics.
 */
function isUnfinished(heading, section) {
    let isSaid = STATE.test(heading.slice(-40).toLowerCase());
    let isSaidOfPictures = false;
    let hasPictures = false;
    let words = 0;
    let rows = 0;
    let open = 0;
    for (const block of section) {
        if (block.kind === 'code' && block.text.trim().includes('\n'))
            return false;
        if (block.kind === 'opaque' || block.kind === 'include')
            return false;
        if (block.kind === 'image')
            hasPictures = true;
        if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row')
            continue;
        if (block.kind === 'row') {
            rows++;
            if (isOpenRow(block)) {
                open++;
                continue;
            }
            words += block.rest.split(' ').length;
        }
        // What is still to be asked is no answer.
        if (block.kind === 'item' && block.text.includes('?'))
            continue;
        if (!mayConfess(block.text)) {
            words += block.text.split(' ', MOST_WORDS + 1).length;
            if (words > MOST_WORDS)
                return areHints(section);
            continue;
        }
        for (const sentence of block.text.split(/(?<=[.!?;]) /)) {
            if (isNoAnswer(sentence))
                continue;
            const missing = (0,promise/* announcesHeading */.$)(heading, sentence.replace(LABEL, '')) ? 'something' : confesses(sentence);
            if (missing === null)
                words += sentence.split(' ').length;
            else
                isSaid = true;
            if (missing === 'pictures')
                isSaidOfPictures = true;
            if (words > MOST_WORDS)
                return areHints(section);
        }
    }
    if (hasPictures)
        return isSaidOfPictures;
    return isSaid || (open >= OPEN_ROWS && open * 2 > rows) || areHints(section);
}
function isOpenRow(block) {
    return (0,place/* hasOpenCells */.mw)(block.rest) || (0,place/* isHintRow */.Ww)(block);
}
/** Every line is in italics, but for its label, and one of them asks its writer for something. */
function areHints(section) {
    const told = section.filter(({ kind }) => kind !== 'box' && kind !== 'table');
    return (told.every((block) => (block.kind === 'row' ? isOpenRow(block) : isHint(block))) &&
        told.some((block) => block.kind !== 'row' && isHint(block) && (0,placeholder/* isPlaceholder */.wK)(block.text, true)));
}
function isHint(block) {
    return (block.kind === 'text' || block.kind === 'item') && HINT.test(block.text);
}
/** "**Review:** …" */
const LABEL = /^\*\*[^*]{1,40}\*\*:? /;
const HINT = /^(?:\*\*[^*]{1,40}\*\*:? ?)?([_*])[^_*]{1,200}\1[.:]?$/;
/** "Alerts (open)", "Traces – TBD" */
const STATE = /[([–—-]\s?(?:open|tbd|tba|tbc|todo|to do|wip|missing|not started|to be (?:written|done|defined)|not written(?: yet)?|coming soon)[)\]]?\W{0,3}$/;

;// CONCATENATED MODULE: ./build/src/assess/substance/substance.js










/**
 * What a block says depends on the page in three ways: its section may say of itself that it is none, it may only repeat
 * its heading, and in a form that nobody filled in it holds the place of an answer.
 */
function substanceOf(blocks, ends, title, formOf) {
    let disclaimed = null;
    const isOpen = unfinishedSections(blocks, title);
    return (block, index) => {
        const isPart = isPartOfParagraph(blocks, index);
        if (!isSubstantive(block, isPart))
            return false;
        const paragraph = isPart && block.kind === 'text' ? shortParagraph(blocks, index) : null;
        if (paragraph !== null && !saysSomething(paragraph, false))
            return false;
        disclaimed ??= disclaimedBlocks(blocks, ends, title);
        if (disclaimed.has(index) || isOpen(index))
            return false;
        if (block.kind === 'opaque')
            return !formOf().isBlank(index);
        if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row')
            return true;
        if (block.kind === 'text' && isGeneral(blocks, index, title))
            return false;
        const named = headingBefore(blocks, index);
        if (named !== null && ((0,restating/* restates */.e)(named, block) || (0,promise/* announcesHeading */.$)(named, block.text)))
            return false;
        return !formOf().isBlank(index);
    };
}
/** Lines behind their heading that may be general talk; what stands farther from it has other words to go by. */
const TALK_WITHIN = 4;
/** Nothing but general words about what the section and the page are called. */
function isGeneral(blocks, index, title) {
    const block = blocks[index];
    if (block?.kind !== 'text')
        return false;
    let at = index - 1;
    while (at >= 0 && at >= index - TALK_WITHIN && blocks[at]?.kind !== 'heading')
        at--;
    const heading = blocks[at];
    if (heading?.kind !== 'heading' || at === title)
        return false;
    const page = blocks[title];
    const named = (0,once/* once */.O)(() => (0,restating/* isWordOf */.K)(`${heading.text} ${page?.kind === 'heading' ? page.text : ''}`));
    return (0,general_words/* isGeneralTalk */.l)(block.text, (word) => named()(word));
}
/** The heading right before a block, a box between them or not; null where there is none. */
function headingBefore(blocks, index) {
    const before = blocks[index - 1];
    const heading = before?.kind === 'box' ? blocks[index - 2] : before;
    return heading?.kind === 'heading' ? heading.text : null;
}
/** Whether what stands behind a label says nothing of it. */
function isBlankAnswer(label, text) {
    if ((0,placeholder/* isPlaceholder */.wK)(text) || (0,placeholder/* isShorthand */.qq)(text) || NO_LINK.test(text))
        return true;
    return ((0,place/* withoutPlaces */.B5)(text).trim() === '' || (0,restating/* restates */.e)(label, { kind: 'text', text }) || (0,general_words/* isGeneralTalk */.l)(text, (0,restating/* isWordOf */.K)(label)));
}
/** One line, or one item, of several: "Draft" in a list is a state. */
function isPartOfParagraph(blocks, index) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block?.kind === 'item')
        return next?.kind === 'item' || blocks[index - 1]?.kind === 'item';
    return block?.kind === 'text' && (!block.opens || (next?.kind === 'text' && !next.opens));
}
/** Lines of a paragraph that may say together that something is missing. */
const LINES = 4;
/** How such a paragraph begins; nearly every other does not. */
const MAY_BE_MISSING = /^[\s*_>(^-]{0,6}(?:[Tt][Oo] ?[Dd][Oo]|TB[ACD]|[Tt]b[acd]|FIXME|WIP|[Tt]o be |[Nn]o(?:t|ne|thing) |[Cc]oming |[Ss]till |@|[[<\\])/;
/**
 * The whole paragraph of one of its lines, where it may say that something is missing: "TODO: describe what we / measure,
 * and how". Null for another, and for a long one.
 */
function shortParagraph(blocks, line) {
    const textAt = (index) => {
        const block = blocks[index];
        return block?.kind === 'text' || block?.kind === 'item' ? block.text : '';
    };
    const goesOn = (index) => {
        const block = blocks[index];
        return block?.kind === 'text' && !block.opens;
    };
    let start = line;
    while (goesOn(start) && line - start < LINES)
        start--;
    if (!MAY_BE_MISSING.test(textAt(start)))
        return null;
    let end = start + 1;
    while (goesOn(end) && end - start < LINES)
        end++;
    if (goesOn(start) || goesOn(end))
        return null;
    return Array.from({ length: end - start }, (_, index) => textAt(start + index)).join(' ');
}
function isSubstantive(block, isPart) {
    const { kind } = block;
    if (kind === 'heading' || kind === 'box' || kind === 'term' || kind === 'table')
        return false;
    if (kind === 'text' || kind === 'item')
        return saysSomething(block.text, isPart) && !isBareLabel(block.text);
    if (kind === 'row' && ((0,place/* isHintRow */.Ww)(block) || (0,place/* isAllPlaces */.mq)(`${block.text} ${block.rest}`)))
        return false;
    if (kind === 'row')
        return saysSomething((0,place/* withoutPlaces */.B5)(block.rest), true) || (saysSomething(block.text, true) && isMark(block.rest));
    if (kind === 'image')
        return (block.file !== '' &&
            (block.file.includes('://') || !NO_IMAGE.test(block.file.toLowerCase())) &&
            !/^(?:todo|tbd|placeholder)$/.test(block.alt.toLowerCase()));
    if (kind === 'code')
        return block.text.trim() !== '' && !(0,place/* isPlaceOfCode */.yQ)(block.text);
    return true;
}
/** "img/placeholder.svg" is drawn one day. */
const NO_IMAGE = /(?:^|[/_-])(?:placeholder|todo|tbd|dummy)(?:[-_]?\d+)?\.[a-z]{3,4}$/;
/** Cells without words that answer all the same: none at all, or a tick or cross; dashes and dots stand for nothing. */
function isMark(cells) {
    return cells === '' || (!(0,letters/* hasLetterOrDigit */.h$)(cells) && /[^\s.…?_*`~–—-]/u.test(cells));
}
/** A longer line says something, unless it promises content. */
const LONGEST_EMPTY = 160;
/** "— Oleksandr" */
const SIGNATURE = /^[—–-]{1,2} ?[A-Z][a-zé]+(?: [A-Z][a-zé.]*)?$/;
/** Whether a line says something besides that something is missing. */
function saysSomething(line, isPart) {
    if ((0,place/* isPlaceLine */.Iu)(line) || (0,placeholder/* isToSomebody */.u6)(line) || SIGNATURE.test(line))
        return false;
    if (line.length > LONGEST_EMPTY && (0,placeholder/* isDebate */.a)(line))
        return false;
    // "<https://example.org/dashboard>" is all that some sections need.
    if (line.length > LONGEST_EMPTY || line.includes('://'))
        return !(0,promise/* isPromise */.y)(line);
    if (!(0,letters/* hasLetterOrDigit */.h$)(line) || NO_LINK.test(line) || (0,placeholder/* isShorthand */.qq)(line) || (0,placeholder/* isPlaceholder */.wK)(line, isPart))
        return false;
    // Code is meant as it stands.
    if (line.includes('`'))
        return true;
    const plain = (0,page_plain/* plainText */.w)(line);
    return plain === line || !(0,placeholder/* isPlaceholder */.wK)(plain, isPart || line.includes(']('));
}
/** "[Metrics]()": the words of a link that leads nowhere. */
const NO_LINK = /^\[[^\]]{0,60}\]\(#?\)\.?$/;
/** "Frequency:" says nothing itself; what it announces stands in the blocks behind it, if anywhere. */
function isBareLabel(line) {
    return line.length <= 72 && /:[*_`\s]*$/.test(line);
}


/***/ }),

/***/ 7392:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ isTitleOfGuide),
/* harmony export */   Z8: () => (/* binding */ hasTemplateNote),
/* harmony export */   wQ: () => (/* binding */ isTitleOfTemplate),
/* harmony export */   zK: () => (/* binding */ isTemplateNote)
/* harmony export */ });
/** Longest title that is looked at; a longer one is a sentence. */
const LONGEST = 120;
/** "Postmortem template", "ADR-XXX: title", "Runbook: {SERVICE}"; several templates are a collection of filled ones. */
function isTitleOfTemplate(title) {
    if (title.length > LONGEST)
        return false;
    if (NAMELESS.test(title))
        return true;
    const lower = title.toLowerCase();
    return WORDS.some((word) => lower.includes(word)) && TEMPLATE.test(lower) && DOCUMENT.test(lower);
}
/** A look that settles nearly every title: expressions that know no case take V8 milliseconds to build. */
const WORDS = ['template', 'vorlage', 'plantilla', 'gabarit', 'шаблон', '模板', 'テンプレート'];
const TEMPLATE = /(?:^|\s)(?:template|vorlage|plantilla|gabarit|шаблон)(?:\s?[([v].{0,20}|\s(?:for|für|para|pour)\s.{0,60})?$|^(?:[\w-]{1,20}: )?template\b|模板|テンプレート/;
/** Kinds of documents. What else is called a template ("Email template", "Project template") is the thing itself. */
const DOCUMENT = /post-?mortem|run-?book|playbook|\badrs?\b|decision|entscheidung|decisi[oó]n|\brfc\b|threat|test.?plan|design|incident|proposal|document|\bspec|readme|service|report|review/;
/** A title that still has the place of its name. */
const NAMELESS = /\{[A-Z][A-Za-z_]{1,20}\}|\bX{3,4}\b|\bN{3,4}\b|^\W{0,3}(?:Title: )?(?:Service|Project|Feature|Module|Component|System|Incident) (?:Name|Title)\W{0,3}$/;
/** Blocks of a page within which it says that it is a template. */
const NOTED_WITHIN = 12;
/** Longest sentence that says so. */
const LONGEST_NOTE = 240;
/** "Use this template for each module. Replace the text in italics." before the first section. */
function hasTemplateNote(blocks) {
    for (const [index, block] of blocks.slice(0, NOTED_WITHIN).entries()) {
        if (index > 0 && block.kind === 'heading')
            return false;
        if (block.kind === 'text' && isTemplateNote(block.text))
            return true;
    }
    return false;
}
/** A sentence that tells the writer what to do with the page. */
function isTemplateNote(text) {
    return (text.length <= LONGEST_NOTE &&
        /\b(?:this|these|the|all|every|[Rr]eplace) /.test(text) &&
        NOTE.test(text.toLowerCase()));
}
const NOTE = /(?:^[^a-z]{0,6}|[.!:] )(?:please )?(?:(?:use|copy|duplicate|fill in|fill out|complete) this (?:template|form)\b|replace (?:the |all |every )?(?:text|words?|placeholders?|instructions?)\b.{0,20}\b(?:italics?|brackets|braces|below)\b|(?:delete|remove) (?:this|these|the) (?:note|notes|instructions?|comments?|guidance|help text)\b)/;
/** A page that tells its readers what to write or to ask: that is what it has to say. */
function isTitleOfGuide(title) {
    return title.length <= LONGEST && GUIDE.test(title);
}
const GUIDE = /\b(?:writing|authoring|style|contributing|guidelines?|standards?|conventions?|how to|checklists?|questions?|questionnaire|faq|interview|exercises?|workshop)\b/i;


/***/ }),

/***/ 8904:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isTitleList)
/* harmony export */ });
/** Titles from which on a list is one of them, and from which on it is an index that may stand for itself. */
const FEWEST = 2;
const MOST = 8;
/** Longest title of a task. */
const LONGEST = 48;
/** Pages that hold several documents by their name: a list below is one of documents, not of steps. */
const SEVERAL = /(?:^|\s)(?:runbooks|playbooks|sops|how-tos|tutorials)$/i;
/** "Runbooks", and below it nothing but the titles of some: without a step, a page or a sentence for any of them. */
function isTitleList(blocks) {
    const [title, ...items] = blocks.slice(0, MOST + 2);
    if (title?.kind !== 'heading' || !SEVERAL.test(title.text))
        return false;
    return items.length >= FEWEST && items.length <= MOST && items.every((block) => isTitle(block));
}
function isTitle(block) {
    return (block.kind === 'item' &&
        block.depth === 0 &&
        block.text.length <= LONGEST &&
        !/\]\(|[.:;!]$|:\s|\s[–—-]\s/.test(block.text));
}


/***/ }),

/***/ 8625:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/names.js
var parse_names = __webpack_require__(597);
;// CONCATENATED MODULE: ./build/src/assess/aliases.js

function indexAliases(aliases) {
    const index = new Map();
    for (const [name, titles] of Object.entries(aliases)) {
        const key = (0,parse_names/* nameKey */.Rc)(name);
        const known = index.get(key);
        if (known)
            for (const title of titles)
                known.push(title);
        else
            index.set(key, [...titles]);
    }
    return index;
}

// EXTERNAL MODULE: ./build/src/parse/topics.js
var topics = __webpack_require__(6833);
// EXTERNAL MODULE: ./build/src/assess/column-titles.js
var column_titles = __webpack_require__(1806);
;// CONCATENATED MODULE: ./build/src/assess/columns.js



/** The key of the column whose document is the module's own page. */
const INDEX_KEY = (0,parse_names/* nameKey */.Rc)('Index');
/**
 * The columns of the table, then those that are described and that the table lacks. Matched by name: the table's order
 * and the description's differ in real roadmaps. The config's topics and tier win over the roadmap's.
 */
function mergeColumns(roadmap, topics, aliases) {
    const described = new Map(roadmap.columns.map((spec) => [(0,parse_names/* nameKey */.Rc)(spec.name), spec]));
    const configured = new Map(Object.entries(topics).map(([column, value]) => [(0,parse_names/* nameKey */.Rc)(column), value]));
    const inTable = roadmap.tableColumns.map((column) => ({ ...column, key: (0,parse_names/* nameKey */.Rc)(column.name) }));
    const tracked = new Set(inTable.map(({ key }) => key));
    const named = [
        ...inTable,
        ...[...described].filter(([key]) => !tracked.has(key)).map(([key, spec]) => placed(roadmap, key, spec)),
    ];
    const keys = new Set(named.map(({ key }) => key));
    return named.map(({ name, key, location }) => {
        const spec = described.get(key);
        const config = configured.get(key);
        const titles = (0,column_titles/* columnTitles */.o)(name, key, keys, aliases.get(key) ?? []);
        const titleKeys = new Set(titles.map(parse_names/* nameKey */.Rc));
        return {
            name,
            key,
            location,
            tier: config?.tier ?? spec?.tier ?? null,
            topics: topicsOf(config?.topics ?? null, spec),
            titles,
            titleKeys,
            titleSlugs: titles.map(parse_names/* slug */.yR),
            isIndex: titleKeys.has(INDEX_KEY),
            tracked: tracked.has(key),
            described: spec !== undefined || config !== undefined,
        };
    });
}
function placed(roadmap, key, { name, location }) {
    const top = { path: roadmap.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    return { name, key, location: location ?? top };
}
function topicsOf(configured, spec) {
    return configured ? configured.map(topics/* parseTopic */.j) : (spec?.topics ?? []);
}

// EXTERNAL MODULE: ./build/src/assess/locate/cell-link.js
var cell_link = __webpack_require__(8568);
// EXTERNAL MODULE: ./build/src/assess/locate/map-target.js
var map_target = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/src/assess/locate/module-files.js

/** File names that MkDocs makes a folder's own page of. */
const FOLDER_PAGES = ['index', 'readme'];
function indexPages(pages) {
    const byFolder = new Map();
    const folders = new Map();
    const children = new Map();
    for (const path of pages) {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        const stem = (0,parse_names/* slug */.yR)(path.slice(slash + 1, path.lastIndexOf('.')));
        let files = byFolder.get(folder);
        if (!files) {
            byFolder.set(folder, (files = new Map()));
            const name = folder.slice(folder.lastIndexOf('/') + 1);
            append(folders, (0,parse_names/* slug */.yR)(name), folder);
            if (folder !== '')
                append(children, folder.slice(0, Math.max(0, folder.length - name.length - 1)), name);
        }
        append(files, stem, path);
    }
    return { byFolder, folders, children };
}
/**
 * The files beside a module's pages, or in folders with the module's slug, that are named like the column's document:
 * `data-model.md`, `<module>-data-model.md`, `data-model/index.md`. Best rank only; two or more are ambiguous. `modules` are slugs.
 */
function moduleFiles(index, modules, column, near) {
    const known = new Set(near.own);
    const named = unique(unique(modules).flatMap((module) => index.folders.get(module) ?? [])).filter((name) => !known.has(name));
    const names = { modules, titles: column.titleSlugs };
    for (const folders of [near, { own: named, shared: [] }]) {
        const matches = [
            ...folders.own.flatMap((folder) => bestFiles(index, folder, names, true) ?? []),
            ...folders.shared.flatMap((folder) => bestFiles(index, folder, names, false) ?? []),
        ];
        const first = matches.reduce((least, { title }) => Math.min(least, title), Number.POSITIVE_INFINITY);
        const found = unique(matches.filter(({ title }) => title === first).flatMap(({ files }) => files));
        if (found.length > 0)
            return found;
        const pages = column.isIndex ? unique(folders.own.flatMap((folder) => folderPage(index, folder))) : [];
        if (pages.length > 0)
            return pages;
    }
    return [];
}
/** Rank of a title that stands alone: before any that stands with a module. */
const ALONE = -1;
/** A row's names are asked for each of its cells, and a column's titles for each row. */
const ranks = new WeakMap();
/** Place of each name in its list. */
function ranksOf(values) {
    const known = ranks.get(values);
    if (known)
        return known;
    const found = new Map();
    for (const [index, value] of values.entries())
        if (!found.has(value))
            found.set(value, index);
    ranks.set(values, found);
    return found;
}
/** The match of the first title that the folder has one of; null where it has none. */
function bestFiles(index, folder, names, alone) {
    const files = index.byFolder.get(folder);
    const inside = index.children.get(folder);
    const entries = (files?.size ?? 0) + (inside?.length ?? 0);
    // Whichever is less: to ask the folder for each name, or the names for each entry of the folder.
    const { modules, titles } = names;
    if (titles.length * (modules.length + 1) > entries)
        return bestEntry(index, folder, names, alone);
    for (const [title, name] of titles.entries()) {
        for (let module = alone ? ALONE : 0; module < modules.length; module++) {
            const found = filesNamed(index, folder, module === ALONE ? name : `${modules[module]}-${name}`);
            if (found)
                return { title, files: found };
        }
    }
    return null;
}
function bestEntry(index, folder, names, alone) {
    let best = null;
    for (const entries of [index.byFolder.get(folder)?.keys() ?? [], index.children.get(folder) ?? [], ['']]) {
        for (const entry of entries) {
            for (const { title, module } of readings(entry, names, alone)) {
                const isBetter = !best || title < best.title || (title === best.title && module < best.module);
                if (isBetter && filesNamed(index, folder, entry))
                    best = { title, module, entry };
            }
        }
    }
    const files = best && filesNamed(index, folder, best.entry);
    return best && files ? { title: best.title, files } : null;
}
/** Every way in which an entry is a title, or a module, a dash and a title. */
function* readings(entry, names, alone) {
    const moduleRank = ranksOf(names.modules);
    const titleRank = ranksOf(names.titles);
    const whole = alone ? titleRank.get(entry) : undefined;
    if (whole !== undefined)
        yield { title: whole, module: ALONE };
    for (let dash = entry.indexOf('-'); dash !== -1; dash = entry.indexOf('-', dash + 1)) {
        const module = moduleRank.get(entry.slice(0, dash));
        const title = module === undefined ? undefined : titleRank.get(entry.slice(dash + 1));
        if (module !== undefined && title !== undefined)
            yield { title, module };
    }
}
/** The files (or a folder's own page) of a name in a folder. */
function filesNamed(index, folder, name) {
    const files = index.byFolder.get(folder)?.get(name);
    if (files)
        return files;
    const page = folderPage(index, folder === '' ? name : `${folder}/${name}`);
    return page.length > 0 ? page : null;
}
function folderPage(index, folder) {
    const files = index.byFolder.get(folder);
    for (const name of FOLDER_PAGES) {
        const found = files?.get(name);
        if (found)
            return found;
    }
    return [];
}
function append(map, key, value) {
    const values = map.get(key);
    if (values)
        values.push(value);
    else
        map.set(key, [value]);
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./build/src/assess/locate/nav-pages.js


/** Paths of the pages of a module that are a column's document: the nearest of the best rank. */
function navPages(module, column, moduleKeys) {
    if (module.isPage)
        return column.isIndex ? module.pages.map(({ path }) => path) : [];
    const ranks = [
        () => pagesOfKeys(module, [...column.titleKeys]),
        () => pagesWithModule(module, column, moduleKeys),
    ];
    if (column.isIndex) {
        ranks.push(() => pagesOfKeys(module, moduleKeys).filter(({ depth }) => depth === 0));
        ranks.push(() => shapeOf(module).folderPages);
    }
    for (const pagesOfRank of ranks) {
        const meant = pagesOfRank();
        if (meant.length === 0)
            continue;
        const nearest = meant.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
        return [...new Set(meant.filter(({ depth }) => depth === nearest).map(({ path }) => path))];
    }
    return [];
}
/** Folders of the pages of modules. */
function foldersOf(modules, modulesInFolder) {
    const [only] = modules;
    if (only && modules.length === 1)
        return foldersOfOne(only, modulesInFolder);
    const all = modules.map((module) => foldersOfOne(module, modulesInFolder));
    return {
        own: [...new Set(all.flatMap(({ own }) => own))],
        shared: [...new Set(all.flatMap(({ shared }) => shared))],
    };
}
const shapes = new WeakMap();
function shapeOf(module) {
    let shape = shapes.get(module);
    if (!shape) {
        const { pages } = module;
        shape = {
            placesByKey: (0,group_by/* groupBy */.$)(pages.keys(), (place) => pages[place]?.key ?? ''),
            folderPages: pages.filter(({ path, depth }) => depth === 0 && isFolderPage(path)),
        };
        shapes.set(module, shape);
    }
    return shape;
}
/** The pages whose key is one of these, in the order of the nav. */
function pagesOfKeys(module, keys) {
    const { placesByKey } = shapeOf(module);
    const places = [...new Set(keys)].flatMap((key) => placesByKey.get(key) ?? []);
    return places.toSorted((one, other) => one - other).flatMap((place) => module.pages[place] ?? []);
}
/** "Billing API", "API Billing": the column's title and the module's name together. */
function pagesWithModule(module, column, moduleKeys) {
    const titles = [...column.titleKeys];
    // Whichever is less: to make every such key, or to take every page's apart.
    if (titles.length * 2 < module.pages.length) {
        const keys = moduleKeys.flatMap((name) => titles.flatMap((title) => [name + title, title + name]));
        return pagesOfKeys(module, keys);
    }
    return module.pages.filter(({ key }) => moduleKeys.some((name) => isTitleWithModule(key, column, name)));
}
function isTitleWithModule(key, column, module) {
    if (key.startsWith(module) && column.titleKeys.has(key.slice(module.length)))
        return true;
    return key.endsWith(module) && column.titleKeys.has(key.slice(0, -module.length));
}
const folders = new WeakMap();
function foldersOfOne(module, modulesInFolder) {
    const known = folders.get(module);
    if (known)
        return known;
    const own = new Set();
    const shared = new Set();
    for (const { path } of module.pages) {
        const folder = external_node_path_.posix.dirname(path);
        const isOwn = isFolderPage(path) || (!module.isPage && modulesInFolder.get(folder) === 1);
        if (isOwn)
            own.add(folder);
        else
            shared.add(folder);
    }
    const found = { own: [...own], shared: [...shared] };
    folders.set(module, found);
    return found;
}
function isFolderPage(path) {
    return /^(index|readme)\.[a-z]+$/i.test(external_node_path_.posix.basename(path));
}

;// CONCATENATED MODULE: ./build/src/assess/locate/locate.js





/**
 * Finds the document of a cell: (1) a link in the cell, (2) the config's map, (3) the nav, (4) the files beside the
 * module's pages or in the folder of its name. The first step that names a path wins; every step says what it did.
 */
function locate(sought, space) {
    const steps = () => stepsOf(sought, space);
    for (const [via, step] of SEARCH) {
        const { found } = step(sought, space);
        const first = found[0];
        if (first)
            return { doc: { ...first, via }, candidates: found.map(({ path }) => path), steps };
    }
    return { doc: null, candidates: [], steps };
}
/** Only `explain` asks: the sentences of 70,000 cells would take more room than all else that is known of them. */
function stepsOf(sought, space) {
    const steps = [];
    for (const [, step] of SEARCH) {
        const { found, said } = step(sought, space);
        steps.push(said());
        if (found.length > 0)
            break;
    }
    return steps;
}
const SEARCH = [
    ['link', byLink],
    ['config', byMap],
    ['nav', byNav],
    ['file', byFile],
];
function byLink({ row, cell, column }, { roadmapPath, site }) {
    const target = cell.link ?? (column.isIndex ? row.link : null);
    if (target === null)
        return { found: [], said: () => 'link: the cell has none' };
    const document = (0,cell_link/* linkedDocument */.R)(target, roadmapPath, site);
    if (document === null)
        return { found: [], said: () => `link: ${target} leaves the repository` };
    return { found: [document], said: () => `link: ${target} is ${document.path}` };
}
function byMap({ moduleKeys, column }, { site, map }) {
    const keys = moduleKeys.flatMap((module) => [
        mapKey(module, column.key),
        ...(column.isIndex ? [mapKey(module, null)] : []),
    ]);
    const target = keys.flatMap((key) => map.get(key) ?? [])[0];
    if (!target)
        return { found: [], said: () => 'config: the map has no entry' };
    if (!(0,map_target/* isGlob */.f)(target.path))
        return { found: [asDocument(target.path)], said: () => `config: ${target.key} → ${target.path}` };
    const paths = (0,map_target/* matchingFiles */.V)(site, target.path);
    if (paths.length === 0)
        return { found: [], said: () => `config: ${target.key} → ${target.path} matches no file` };
    return {
        found: paths.map(asDocument),
        said: () => `config: ${target.key} → ${target.path} matches ${paths.join(', ')}`,
    };
}
/** Entries by module (its Index) and by module and column; a name may itself have a slash in it. */
function indexMap(map) {
    const index = new Map();
    for (const [key, path] of Object.entries(map)) {
        index.set(mapKey((0,parse_names/* nameKey */.Rc)(key), null), { key, path });
        const slash = key.lastIndexOf('/');
        if (slash > 0)
            index.set(mapKey((0,parse_names/* nameKey */.Rc)(key.slice(0, slash)), (0,parse_names/* nameKey */.Rc)(key.slice(slash + 1))), { key, path });
    }
    return index;
}
function mapKey(module, column) {
    return column === null ? module : `${module}/${column}`;
}
function byNav({ row, moduleKeys, column, modules }) {
    if (modules.length === 0)
        return { found: [], said: () => `nav: no module "${row.module}"` };
    const found = modules.flatMap((module) => navPages(module, column, [...moduleKeys, module.key]).map(asDocument));
    const where = () => modules.map(({ title, group }) => (group === null ? title : `${group} › ${title}`)).join(', ');
    if (found.length === 0)
        return { found, said: () => `nav: ${where()} has no page called ${column.titles.join(' or ')}` };
    return { found, said: () => `nav: ${where()} › ${found.map(({ path }) => path).join(', ')}` };
}
function byFile({ moduleSlugs, column, modules }, space) {
    const found = moduleFiles(space.pages, moduleSlugs, column, foldersOf(modules, space.modulesInFolder));
    if (found.length === 0)
        return { found: [], said: () => `file: none named like ${column.name} beside the module's pages` };
    return { found: found.map(asDocument), said: () => `file: ${found.join(', ')}` };
}
function asDocument(path) {
    return { path, section: null };
}

// EXTERNAL MODULE: ./build/src/assess/locate/nav-modules.js
var nav_modules = __webpack_require__(2838);
;// CONCATENATED MODULE: ./build/src/assess/survey.js








/** What the section of the modules is called where neither the config nor the roadmap says so. */
const MODULES_SECTION = 'Modules';
/** Matches rows with the nav and finds the document of every cell. Pure: it asks only what was listed and parsed. */
function survey(roadmap, site, mapping) {
    const aliases = indexAliases(mapping.aliases);
    const columns = mergeColumns(roadmap, mapping.topics, aliases);
    const modulesSection = mapping.modulesSection ?? roadmap.modulesSection ?? MODULES_SECTION;
    const section = (0,nav_modules/* findModulesSection */.w)(site.nav, modulesSection);
    const names = new Map(roadmap.rows.map((row) => [row, moduleNames(row, aliases)]));
    const moduleKeys = new Set([...names.values()].flatMap(({ keys }) => keys));
    const columnKeys = new Set(columns.flatMap(({ titleKeys }) => [...titleKeys]));
    const modules = section ? (0,nav_modules/* navModules */.x)(section, roadmap, moduleKeys, columnKeys) : null;
    const byKey = (0,group_by/* groupBy */.$)(modules ?? [], ({ key }) => key);
    const space = {
        roadmapPath: roadmap.path,
        site,
        map: indexMap(mapping.map),
        pages: indexPages(site.pages.keys()),
        modulesInFolder: countModules(modules ?? []),
    };
    const moduleOf = new Map();
    const columnOf = columnFinder(columns);
    const cells = [...names].flatMap(([row, { all, keys }]) => {
        const matched = sameGroup(row, survey_unique(keys.flatMap((key) => byKey.get(key) ?? [])));
        if (matched[0])
            moduleOf.set(row, matched[0]);
        const module = { row, moduleKeys: keys, moduleSlugs: all.map(parse_names/* slug */.yR), modules: matched };
        return row.cells.flatMap((cell) => {
            const column = columnOf(cell.column);
            if (!column)
                return [];
            const key = `${keys[0]}/${column.key}`;
            return [{ key, row, cell, column, moduleNames: all, located: locate({ ...module, cell, column }, space) }];
        });
    });
    return { roadmap, site, mapping, columns, cells, modules, modulesSection, moduleOf };
}
/** Headers repeat in every row, so each is made a key once. */
function columnFinder(columns) {
    const byKey = new Map(columns.map((column) => [column.key, column]));
    const byHeader = new Map(columns.map((column) => [column.name, column]));
    return (header) => byHeader.get(header) ?? byKey.get((0,parse_names/* nameKey */.Rc)(header));
}
/** The row's own name first, then the config's aliases of it. */
function moduleNames(row, aliases) {
    const key = (0,parse_names/* nameKey */.Rc)(row.module);
    const titles = aliases.get(key) ?? [];
    return { all: [row.module, ...titles], keys: [key, ...titles.map(parse_names/* nameKey */.Rc)] };
}
/** Of several modules of a name, those in the row's own group, if any is. */
function sameGroup(row, modules) {
    const group = row.group;
    if (modules.length < 2 || group === null)
        return modules;
    const same = modules.filter((module) => module.group !== null && (0,parse_names/* nameKey */.Rc)(module.group) === (0,parse_names/* nameKey */.Rc)(group));
    return same.length > 0 ? same : modules;
}
function countModules(modules) {
    const counts = new Map();
    for (const module of modules) {
        for (const folder of new Set(module.pages.map(({ path }) => external_node_path_.posix.dirname(path)))) {
            counts.set(folder, (counts.get(folder) ?? 0) + 1);
        }
    }
    return counts;
}
function survey_unique(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 8981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isTreated)
/* harmony export */ });
/** Whether a document says something of a topic, and does not merely name it. */
function isTreated(evidence) {
    return evidence === 'section' || evidence === 'covered';
}


/***/ }),

/***/ 8350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups in the order of first appearance. `Map.groupBy` would do, but Node 20 does not have it. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 4044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   Jj: () => (/* binding */ letterRuns),
/* harmony export */   h$: () => (/* binding */ hasLetterOrDigit),
/* harmony export */   pb: () => (/* binding */ hasLetter),
/* harmony export */   qy: () => (/* binding */ lazily),
/* harmony export */   tU: () => (/* binding */ letterAndDigitRuns),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2852);

/**
 * Letters, digits and marks of all scripts. V8 takes milliseconds to build Unicode's sets, also for an expression in a
 * function that nobody calls, because it validates each one that it parses. So they are built here, and only for a
 * text that has something else than ASCII and the symbols that English text is written with: few have.
 */
/** A regular expression that is built when it is first used. */
function lazily(source, flags = 'u') {
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(source, flags));
}
/**
 * What can be a letter, digit or mark beyond ASCII: all but the symbols of Latin-1, dashes, quotes, bullets, currencies,
 * arrows, mathematical and technical symbols, lines, boxes, dingbats, the variation of emoji, and emoji themselves.
 */
const FOREIGN = /[^\udc00-\udfff\x00-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\ud83c-\ud83e]|\ud83c[\udd00-\udd0f]|\ud83e[\udfe0-\udfff]/;
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
/** Whether all letters, digits and marks of a text are ASCII. */
function isPlain(text) {
    return !FOREIGN.test(text);
}
const letter = lazily(String.raw `\p{L}`);
const letterOrDigit = lazily(String.raw `[\p{L}\p{N}]`);
const words = lazily(String.raw `\p{L}+`, 'gu');
const runs = lazily(String.raw `[\p{L}\p{N}]+`, 'gu');
const marks = lazily(String.raw `\p{M}`, 'gu');
function hasLetter(text) {
    return /[a-z]/i.test(text) || (!isPlain(text) && letter().test(text));
}
function hasLetterOrDigit(text) {
    return /[a-z0-9]/i.test(text) || (!isPlain(text) && letterOrDigit().test(text));
}
/** The runs of letters of a text. */
function letterRuns(text) {
    return text.match(isPlain(text) ? /[a-z]+/gi : words()) ?? [];
}
/** The runs of letters and digits of a text. */
function letterAndDigitRuns(text) {
    return text.match(isPlain(text) ? /[a-z0-9]+/gi : runs()) ?? [];
}
/** A text with its compatible characters taken apart (NFKD) and without marks: no accents, ½ as 1⁄2, ﬁ as fi. */
function withoutMarks(text) {
    if (isAscii(text))
        return text;
    const apart = text.normalize('NFKD');
    return isPlain(apart) ? apart : apart.replace(marks(), '');
}


/***/ }),

/***/ 7831:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ siteChoices),
/* harmony export */   c2: () => (/* binding */ openSite),
/* harmony export */   vW: () => (/* binding */ assessTree)
/* harmony export */ });
/* harmony import */ var _assess_assess_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3068);
/* harmony import */ var _assess_survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8625);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5150);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8284);
/* harmony import */ var _roadmap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7762);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9723);







/**
 * Reads a tree and holds every claim in it against its document.
 * @throws {UserError} for a config, a site or a roadmap that cannot be read.
 */
async function assessTree(tree, run) {
    const config = await (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(tree, run.named.config);
    const sites = [];
    for (const setting of siteChoices(config, run.named)) {
        const site = await openSite(tree, setting.mkdocs);
        sites.push(await assessSite(tree, site, setting, config, run));
    }
    return { tree, config, sites };
}
/** The sites of the config; a repository without that list is one site without a name. */
function siteChoices(config, named) {
    const { mapping } = config;
    const isNamed = named.mkdocs !== null || named.roadmap !== null;
    if (mapping.sites.length > 0 && !isNamed)
        return mapping.sites.map((site) => ({ ...site, roadmap: site.roadmap ?? null }));
    return [{ name: null, mkdocs: named.mkdocs ?? mapping.mkdocs, roadmap: named.roadmap ?? mapping.roadmap }];
}
/** @throws {UserError} where MkDocs would refuse the configuration, with its line. */
async function openSite(tree, mkdocs) {
    // An empty environment: a run must not depend on the machine, and a pull request must not read its variables.
    const outcome = await (0,_site_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSite */ .U)(tree, { mkdocs, environment: {} });
    if (outcome.site)
        return outcome.site;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(outcome.error.message);
}
async function assessSite(tree, site, setting, config, run) {
    const { mapping } = config;
    const { roadmap, lack } = await (0,_roadmap_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRoadmap */ .n)(tree, site, setting.roadmap, mapping);
    if (!roadmap)
        return { assessment: withoutRoadmap(setting.name, site, mapping, lack), ids: new Map() };
    const surveyed = (0,_assess_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .F)(roadmap, site, mapping);
    const documents = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDocuments */ .t)(tree, surveyed, run.judge, run.memory, run.onProgress);
    return { assessment: (0,_assess_assess_js__WEBPACK_IMPORTED_MODULE_6__/* .assess */ .n)(surveyed, setting.name, documents.of), ids: documents.ids };
}
function withoutRoadmap(name, nav, mapping, roadmapLack) {
    return {
        site: name,
        roadmap: null,
        roadmapLack,
        nav,
        mapping,
        columns: [],
        cells: [],
        modules: null,
        modulesSection: '',
        moduleOf: new Map(),
    };
}


/***/ }),

/***/ 8284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadDocuments)
});

// EXTERNAL MODULE: ./build/src/assess/judge.js + 66 modules
var assess_judge = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/src/assess/outline.js + 4 modules
var outline = __webpack_require__(1447);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/parse/page/code-units.js
var code_units = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/src/parse/page/reader.js

const codeUnits = (0,code_units/* openCodeUnits */.h)();
function openReader(text) {
    return {
        text,
        codes: codeUnits(text),
        line: 0,
        start: 0,
        end: 0,
        next: 0,
        lineStart: 0,
        blocks: [],
        links: [],
        linksLeft: 0,
        ids: { used: new Set(), last: new Map() },
        includes: [],
        words: 0,
        containers: [],
        afterBlank: true,
        inParagraph: false,
        quoted: false,
        lastWords: 0,
        unclosed: new Map(),
        searched: 0,
        lenientHtml: false,
        frontMatterTitle: null,
        rawUntil: 0,
        noMore: new Set(),
        nextComment: 0,
        nextParenthesis: -1,
    };
}
/** Moves to the next line; false at the end of the text. */
function advance(reader) {
    const { text, next } = reader;
    if (next >= text.length)
        return false;
    const newline = text.indexOf('\n', next);
    reader.start = next;
    reader.lineStart = next;
    reader.end = newline === -1 ? text.length : newline;
    reader.next = reader.end + 1;
    reader.line++;
    return true;
}
/** Goes on at a given line as if it were the current one. */
function jump(reader, line, start, end) {
    reader.line = line;
    reader.start = start;
    reader.lineStart = start;
    reader.end = end;
    reader.next = end + 1;
}
/** The end of the line that starts at an offset. */
function lineEnd(text, start) {
    const newline = text.indexOf('\n', start);
    return newline === -1 ? text.length : newline;
}
/** First offset in a range that is neither space nor tab. */
function skipSpace(text, start, end) {
    let index = start;
    while (index < end) {
        const code = text.charCodeAt(index);
        if (code !== 32 && code !== 9)
            break;
        index++;
    }
    return index;
}
/** The end of a range without spaces and tabs before it. */
function trimEnd(text, start, end) {
    let index = end;
    while (index > start) {
        const code = text.charCodeAt(index - 1);
        if (code !== 32 && code !== 9)
            break;
        index--;
    }
    return index;
}
/** Columns of white space at the start of a range; a tab goes to the next multiple of four. */
function indentation(text, start, end) {
    let columns = 0;
    for (let index = start; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code === 32)
            columns++;
        else if (code === 9)
            columns += 4 - (columns % 4);
        else
            break;
    }
    return columns;
}

;// CONCATENATED MODULE: ./build/src/parse/page/comment.js

const OPENING = '<!--';
const CLOSING = '-->';
const BACKTICK = 96;
/** Offset of the first comment that begins in the current line, -1 where none does. One that never ends is text. */
function commentInLine(reader) {
    const { text } = reader;
    // Whether an odd number of backticks stands before an offset in its line: what is behind one is code.
    let inCode = false;
    let counted = reader.start;
    while (reader.nextComment < reader.end) {
        const at = reader.nextComment;
        for (; counted < at; counted++)
            if (text.charCodeAt(counted) === BACKTICK)
                inCode = !inCode;
        if (at >= reader.start && !reader.noMore.has(CLOSING) && !inCode)
            return at;
        reader.nextComment = commentFrom(text, at < reader.start ? reader.start : at + OPENING.length);
    }
    return -1;
}
/** Offset of the next comment from an offset on; the length of the text where there is none. */
function commentFrom(text, offset) {
    const found = text.indexOf(OPENING, offset);
    return found === -1 ? text.length : found;
}
/** Goes behind the comment at an offset of the current line; false where it never ends. */
function skipComment(reader, at) {
    const { text } = reader;
    const close = text.indexOf(CLOSING, at + OPENING.length);
    if (close === -1) {
        reader.noMore.add(CLOSING);
        return false;
    }
    const behind = close + CLOSING.length;
    reader.next = reader.end + 1;
    while (reader.end < behind && advance(reader))
        continue;
    reader.start = behind;
    reader.nextComment = commentFrom(text, behind);
    return true;
}

;// CONCATENATED MODULE: ./build/src/parse/page/front-matter.js

/**
 * Goes over the front matter: `---` on the first line up to `---` or `...` (mkdocs/utils/meta.py). Its `title` is kept.
 * Front matter that never ends is text.
 */
function readFrontMatter(reader) {
    const { text } = reader;
    const first = lineEnd(text, 0);
    if (!text.startsWith('---') || trimEnd(text, 3, first) !== 3)
        return;
    let title = null;
    let line = 1;
    let start = first + 1;
    while (start < text.length) {
        line++;
        const end = lineEnd(text, start);
        const content = text.slice(start, trimEnd(text, start, end));
        if (content === '---' || content === '...') {
            reader.frontMatterTitle = title;
            jump(reader, line, start, end);
            return;
        }
        if (content.startsWith('title:'))
            title = unquoted(content.slice('title:'.length).trim());
        start = end + 1;
    }
}
/** A one-line YAML scalar; null where it is empty or goes on below. */
function unquoted(value) {
    const quote = value[0];
    const closed = value.length > 1 && value.endsWith(quote ?? '');
    const text = (quote === '"' || quote === "'") && closed ? value.slice(1, -1) : value;
    return text === '' || text === '|' || text === '>' ? null : text;
}

;// CONCATENATED MODULE: ./build/src/parse/page/box.js

/**
 * Reads the head of a box on the current line: admonition (`!!! note "Title"`), details (`??? note`), content tab
 * (`=== "Title"`), block of pymdownx.blocks (`/// note | Title`). The content that follows is read as ever.
 */
function readBox(reader, at, indent) {
    const { text, line, end } = reader;
    const mark = text.slice(at, at + 3);
    if (mark === '///')
        return readBlockMarker(reader, at, indent);
    if (mark !== '!!!' && mark !== '???' && mark !== '===')
        return false;
    let index = at + 3;
    const sign = text[index];
    if ((mark === '???' && sign === '+') || (mark === '===' && (sign === '!' || sign === '+')))
        index++;
    const rest = text.slice(skipSpace(text, index, end), trimEnd(text, index, end));
    if (mark === '===' ? !isQuoted(rest) : !isType(rest))
        return false;
    const quote = rest.indexOf('"');
    const title = quote === -1 ? typeTitle(rest) : rest.slice(quote + 1, rest.lastIndexOf('"'));
    const box = mark === '===' ? 'tab' : mark === '!!!' ? 'admonition' : 'details';
    reader.blocks.push({ kind: 'box', line, depth: indent, text: title, box });
    reader.containers.push({ item: false, marker: indent, content: indent + 4 });
    return true;
}
function isQuoted(rest) {
    return rest.length > 2 && (rest.startsWith('"') || rest.startsWith("'")) && rest.endsWith(rest[0] ?? '');
}
/** `note`, `note inline end`, `note "Title"`: a word first. */
function isType(rest) {
    const code = rest.charCodeAt(0) | 32;
    return code >= 97 && code <= 122;
}
function typeTitle(rest) {
    const space = rest.indexOf(' ');
    return space === -1 ? rest : rest.slice(0, space);
}
/** `/// type | Title` opens, `///` closes; what is between is not indented. Options (`    open: true`) are rare and short. */
function readBlockMarker(reader, at, indent) {
    const { text, line, end } = reader;
    let index = at;
    while (text.charCodeAt(index) === 47)
        index++;
    const rest = text.slice(index, end).trim();
    if (rest === '')
        return true;
    if (!text.startsWith(' ', index))
        return false;
    const bar = rest.indexOf('|');
    const title = bar === -1 ? typeTitle(rest) : rest.slice(bar + 1).trim();
    reader.blocks.push({
        kind: 'box',
        line,
        depth: indent,
        text: title,
        box: rest.startsWith('tab') ? 'tab' : 'admonition',
    });
    return true;
}
/** `::: package.module` of mkdocstrings, with its options below: a page that the build writes. */
function readGenerated(reader, at, indent) {
    const { text, line, end } = reader;
    if (!text.startsWith(':::', at))
        return false;
    const name = text.slice(at + 3, end).trim();
    if (name !== '' && text.startsWith(' ', at + 3)) {
        reader.blocks.push({ kind: 'opaque', line, depth: indent, text: text.slice(at, end) });
        skipIndented(reader, indent);
    }
    return true;
}
function skipIndented(reader, indent) {
    const { text } = reader;
    while (reader.next < text.length) {
        const stop = lineEnd(text, reader.next);
        const content = skipSpace(text, reader.next, stop);
        if (content >= stop || content - reader.next < indent + 4)
            return;
        reader.start = reader.next;
        reader.lineStart = reader.next;
        reader.end = stop;
        reader.next = stop + 1;
        reader.line++;
    }
}

;// CONCATENATED MODULE: ./build/src/parse/page/fence.js

const fence_BACKTICK = 96;
const TILDE = 126;
/**
 * What looking for the ends of fences that have none may take, in letters: so many, and so many times the page. Each length and
 * each indentation of a fence is looked for once; a page of them all would take days.
 */
const SEARCHED_AT_LEAST = 1_000_000;
const SEARCHED_AGAIN = 20;
/**
 * The fenced block that opens on the current line at offset `at`, or null. As pymdownx.superfences reads it: the closing
 * fence is as long as the opening one, lines that are indented less end the attempt, and a fence that is never closed is
 * no fence, nor is one on a page where too much was looked for in vain. More lenient in one thing: the closing fence may stand a little off the column of the opening one, which
 * people mean as the end.
 */
function fenceAt(reader, at) {
    const { text, end } = reader;
    const mark = text.charCodeAt(at);
    if (mark !== fence_BACKTICK && mark !== TILDE)
        return null;
    let length = 1;
    while (at + length < end && text.charCodeAt(at + length) === mark)
        length++;
    if (length < 3)
        return null;
    const info = at + length;
    if (mark === fence_BACKTICK && text.slice(info, end).includes('`'))
        return null;
    const quoted = text.slice(reader.start, at).includes('>');
    const indent = quoted ? 0 : indentation(text, reader.start, at);
    const key = `${quoted ? '>' : indent}|${mark}|${length}`;
    if (reader.searched > SEARCHED_AT_LEAST + SEARCHED_AGAIN * text.length)
        return null;
    if ((reader.unclosed.get(key) ?? -1) >= reader.next)
        return null;
    let line = reader.line;
    let start = reader.next;
    while (start < text.length) {
        line++;
        const stop = lineEnd(text, start);
        const content = quoted ? afterQuote(text, start, stop) : skipSpace(text, start, stop);
        const closes = content !== -1 && isClosing(text, content, stop, mark, length);
        if (content === -1)
            break;
        const columns = quoted ? 0 : indentation(text, start, content);
        if (closes && columns <= indent + 3) {
            return {
                language: languageOf(text, info, end),
                codeStart: reader.next,
                codeEnd: Math.max(reader.next, start - 1),
                closeLine: line,
                closeStart: start,
                closeEnd: stop,
            };
        }
        if (content < stop && columns < indent)
            break;
        start = stop + 1;
    }
    reader.unclosed.set(key, start);
    reader.searched += start - reader.next;
    return null;
}
/** Offset behind the quote marks of a line, -1 where it has none. */
function afterQuote(text, start, end) {
    const at = skipSpace(text, start, end);
    if (text.charCodeAt(at) !== 62)
        return -1;
    let index = at;
    while (index < end) {
        const code = text.charCodeAt(index);
        if (code !== 62 && code !== 32)
            break;
        index++;
    }
    return index;
}
function isClosing(text, at, end, mark, length) {
    if (end - at < length)
        return false;
    for (let index = at; index < at + length; index++)
        if (text.charCodeAt(index) !== mark)
            return false;
    return trimEnd(text, at + length, end) === at + length;
}
/** The language in an info string: `js`, `.js`, `{.js .annotate}`, `{ .js title="x" }`. */
function languageOf(text, start, end) {
    let at = skipSpace(text, start, end);
    if (text.charCodeAt(at) === 123)
        at = skipSpace(text, at + 1, end);
    if (text.charCodeAt(at) === 46)
        at++;
    let stop = at;
    while (stop < end) {
        const code = text.charCodeAt(stop);
        if (code === 32 || code === 9 || code === 123 || code === 125 || code === 44)
            break;
        stop++;
    }
    const word = text.slice(at, stop).toLowerCase();
    return word.includes('=') || word.startsWith('#') ? '' : word;
}

// EXTERNAL MODULE: ./build/src/letters.js
var letters = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/parse/page/plain.js + 1 modules
var page_plain = __webpack_require__(9765);
;// CONCATENATED MODULE: ./build/src/parse/page/slug.js

/**
 * The id that Python-Markdown's `toc` gives a heading (markdown/extensions/toc.py, `slugify`): decomposed, everything but
 * ASCII dropped, then letters, digits, `_` and `-` in lower case, runs of space and `-` as one `-`.
 */
function slugOf(text) {
    if ((0,letters/* isAscii */.ER)(text))
        return dashed(text.replace(/[^\w\s-]/g, ''));
    return dashed(text
        .normalize('NFKD')
        .replace(/[^\x00-\x7f]/g, '')
        .replace(/[^\w\s-]/g, ''));
}
/** The same with letters of all scripts kept, as `pymdownx.slugs` and `slugify_unicode` do. */
function unicodeSlugOf(text) {
    return dashed(text.normalize('NFC').replace(NOT_IN_SLUG(), ''));
}
const NOT_IN_SLUG = (0,letters/* lazily */.qy)(String.raw `[^\p{L}\p{M}\p{N}_\s-]`, 'gu');
function dashed(text) {
    const trimmed = text.trim().toLowerCase();
    return /[\s-]/.test(trimmed) ? trimmed.replace(/[-\s]+/g, '-') : trimmed;
}
/** A slug made unique as `toc` does it: `a`, `a_1`, `a_2`; an empty one becomes `_1`. Registers it. */
function uniqueId(slug, ids) {
    let id = ids.last.get(slug) ?? slug;
    while (id === '' || ids.used.has(id))
        id = counted(id);
    ids.used.add(id);
    ids.last.set(slug, id);
    return id;
}
function counted(id) {
    const underscore = id.lastIndexOf('_');
    const digits = underscore === -1 ? '' : id.slice(underscore + 1);
    return /^[0-9]{1,9}$/.test(digits) ? `${id.slice(0, underscore)}_${Number(digits) + 1}` : `${id}_1`;
}

;// CONCATENATED MODULE: ./build/src/parse/page/heading.js




const HASH = 35;
/**
 * Adds the heading that the current line is, from its first `#` on. As in Python-Markdown no space is needed behind the
 * marks, and marks at the end are dropped.
 */
function readHashHeading(reader, at, depth) {
    const { text, end } = reader;
    let level = 1;
    while (level < 6 && text.charCodeAt(at + level) === HASH)
        level++;
    let stop = trimEnd(text, at + level, end);
    while (stop > at + level && text.charCodeAt(stop - 1) === HASH)
        stop--;
    addHeading(reader, text.slice(at + level, stop).trim(), level, reader.line, depth);
}
/** Adds a heading with the id that MkDocs would give it: that of its attribute list, else made of its text. */
function addHeading(reader, markdown, level, line, depth) {
    const brace = markdown.endsWith('}') ? markdown.lastIndexOf('{') : -1;
    const list = brace === -1 || markdown[brace + 1] === '{' || markdown[brace - 1] === '{' ? '' : markdown.slice(brace + 1, -1);
    const id = list === '' ? undefined : list.split(/[\s:]/).find((word) => word.length > 1 && word.startsWith('#'));
    const text = (0,page_plain/* plainText */.w)(list === '' ? markdown : markdown.slice(0, brace));
    // What an image in a heading is called is read, but is no part of the id.
    const named = markdown.includes('![') ? (0,page_plain/* plainText */.w)(markdown.replace(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')) : text;
    const slug = slugOf(named);
    const anchor = id?.slice(1) ?? uniqueId(slug, reader.ids);
    reader.ids.used.add(anchor);
    // Only then can the two slugs of a text differ.
    if (id === undefined && !(0,letters/* isAscii */.ER)(text)) {
        const other = unicodeSlugOf(text);
        if (other !== slug && other !== '')
            reader.ids.used.add(other);
    }
    reader.blocks.push({ kind: 'heading', line, depth, text, level, anchor });
}
/** Level of the heading that a line of `=` or `-` makes of the line above; 0 where it is no such line. */
function setextLevel(text, at, end) {
    const mark = text.charCodeAt(at);
    if (mark !== 61 && mark !== 45)
        return 0;
    const stop = trimEnd(text, at, end);
    for (let index = at + 1; index < stop; index++)
        if (text.charCodeAt(index) !== mark)
            return 0;
    return mark === 61 ? 1 : 2;
}
/** Whether a line is a rule across the page: three or more of one of `-`, `*`, `_`, with spaces between or not. */
function isRule(text, at, end) {
    const mark = text.charCodeAt(at);
    if (mark !== 45 && mark !== 42 && mark !== 95)
        return false;
    let count = 0;
    for (let index = at; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code === mark)
            count++;
        else if (code !== 32 && code !== 9)
            return false;
    }
    return count >= 3;
}

;// CONCATENATED MODULE: ./build/src/parse/page/macro.js


/** Tags that only steer what is around them; alone they are no content. */
const STEERING = new Set([
    'raw',
    'endraw',
    'if',
    'elif',
    'else',
    'endif',
    'for',
    'endfor',
    'set',
    'endset',
    'import',
    'from',
    'macro',
    'endmacro',
    'call',
    'endcall',
    'block',
    'endblock',
]);
/**
 * Reads a line that begins with a macro: `{{ … }}` and `{% … %}` are content that only the build knows, `{# … #}` is a
 * comment, an include names a file. A macro may go on over several lines.
 */
function readMacro(reader, at, indent) {
    const { text, line } = reader;
    const mark = text.slice(at, at + 2);
    const closing = mark === '{{' ? '}}' : mark === '{%' ? '%}' : mark === '{#' ? '#}' : mark === '{!' ? '!}' : null;
    if (closing === null ||
        (mark === '{#' && text.slice(at, reader.end).includes('}') && !text.slice(at, reader.end).includes('#}')))
        return false;
    const close = findClosing(reader, closing, at + 2);
    if (close === -1)
        return false;
    // "{{ product }} exports metrics": a sentence that begins with a variable.
    if (mark === '{{' && close < reader.end && (0,letters/* hasLetterOrDigit */.h$)(text.slice(close + 2, reader.end)))
        return false;
    const inside = text.slice(at + 2, close).trim();
    const included = mark === '{!' ? inside : mark === '{%' ? includeTarget(inside) : null;
    if (included !== null) {
        reader.blocks.push({ kind: 'include', line, depth: indent, target: included });
        reader.includes.push({ target: included, line });
    }
    else if (mark === '{{' || (mark === '{%' && !STEERING.has(firstWord(inside)))) {
        reader.blocks.push({ kind: 'opaque', line, depth: indent, text: text.slice(at, close + 2) });
    }
    while (reader.end < close + 2 && advance(reader))
        reader.start = Math.min(close + 2, reader.end);
    if (reader.start < close + 2)
        reader.start = close + 2;
    return true;
}
/** The end of a macro; where the rest of the text has none, that is remembered. */
function findClosing(reader, closing, from) {
    if (reader.noMore.has(closing))
        return -1;
    const found = reader.text.indexOf(closing, from);
    if (found === -1)
        reader.noMore.add(closing);
    return found;
}
/** `include "x.md"`, `include-markdown "x.md" start=…`, `include-yaml 'x'`. */
function includeTarget(inside) {
    if (!firstWord(inside).startsWith('include'))
        return null;
    const quote = inside.includes('"') ? '"' : "'";
    const open = inside.indexOf(quote);
    const close = open === -1 ? -1 : inside.indexOf(quote, open + 1);
    return close === -1 ? null : inside.slice(open + 1, close);
}
function firstWord(text) {
    const words = text.replace(/^-/, '').trim();
    const space = words.search(/\s/);
    return space === -1 ? words : words.slice(0, space);
}
/**
 * Reads pymdownx.snippets on the current line: `--8<-- "file"`, or `--8<--` alone and the files between it and the next
 * such line. A `;` before the mark escapes it.
 */
function readSnippet(reader, at, indent) {
    const { text, end } = reader;
    let index = at;
    while (text.charCodeAt(index) === 45)
        index++;
    if (index === at || !text.startsWith('8<', index))
        return false;
    index += 2;
    const dashes = index;
    while (text.charCodeAt(index) === 45)
        index++;
    if (index === dashes)
        return false;
    const rest = text.slice(index, end).trim();
    if (rest !== '') {
        addInclude(reader, macro_unquoted(rest), indent);
        return true;
    }
    readSnippetBlock(reader, text.slice(at, index), indent);
    return true;
}
function readSnippetBlock(reader, mark, indent) {
    const { text } = reader;
    while (reader.next < text.length) {
        const content = text.slice(reader.next, lineEnd(text, reader.next)).trim();
        if (content.startsWith('#'))
            return;
        advance(reader);
        if (content === mark)
            return;
        if (content !== '' && !content.startsWith(';'))
            addInclude(reader, macro_unquoted(content), indent);
    }
}
function addInclude(reader, target, indent) {
    reader.blocks.push({ kind: 'include', line: reader.line, depth: indent, target });
    reader.includes.push({ target, line: reader.line });
}
function macro_unquoted(text) {
    const quote = text[0];
    return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/src/parse/page/keep-link.js
/**
 * Links and images of a page that are kept: a page of the largest size may hold a million and a half of them, and a
 * generated index of a whole site has a few thousand. The others are counted, and the rule about links says how many.
 */
const MOST_LINKS = 20_000;
/** Takes in a link or an image, while there is room. */
function keepLink(reader, link) {
    if (reader.links.length < MOST_LINKS)
        reader.links.push(link);
    else
        reader.linksLeft++;
}

;// CONCATENATED MODULE: ./build/src/parse/page/target.js
/**
 * Whether a link's target is a matter of this repository: a path, an anchor or both; not a URL with a scheme or host,
 * and nothing that a macro fills in at build time.
 */
function isRelativeTarget(target) {
    if (target === '' || target.startsWith('//'))
        return false;
    if (target.includes('{{') || target.includes('{%') || target.includes('<') || target.includes('${'))
        return false;
    return !hasScheme(target);
}
/** `mailto:`, `https:`, `C:`; the colon comes before any `/`, `?` or `#`. */
function hasScheme(target) {
    for (let index = 0; index < target.length; index++) {
        const code = target.charCodeAt(index);
        if (code === 58)
            return index > 0;
        const letter = (code | 32) >= 97 && (code | 32) <= 122;
        const other = (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
        if (!letter && !other)
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/parse/page/html.js



/** Elements that show something that is not in the text. */
const EMBEDS = new Set([
    'iframe',
    'video',
    'audio',
    'object',
    'embed',
    'svg',
    'canvas',
    'swagger-ui',
    'redoc',
    'rapi-doc',
    'elements-api',
]);
/** Longest text of an HTML heading, summary, term or table header that is looked at. */
const LONGEST_TITLE = 300;
/** Longest tag without attributes, comment declaration or autolink that is looked at. */
const LONGEST_SIMPLE_TAG = 2000;
/**
 * Takes in one HTML tag at an offset: its id, what it links to, the image or title it shows. Returns the offset behind
 * it, or the same offset where there is no tag that ends within the range.
 */
function readTag(reader, at, end, depth) {
    const { text } = reader;
    const first = text.charCodeAt(at + 1);
    if (first === 47 || first === 33)
        return afterSimpleTag(text, at, end);
    if (!isLetter(first))
        return at;
    const nameEnd = endOfName(text, at + 1, end);
    const after = text.charCodeAt(nameEnd);
    if (after === 58)
        return afterSimpleTag(text, at, end);
    if (nameEnd < end && after > 32 && after !== 62 && after !== 47)
        return at;
    const attributes = new Map();
    const close = readAttributeList(reader, nameEnd, end, attributes);
    if (close !== -1)
        takeIn(reader, text.slice(at + 1, nameEnd).toLowerCase(), attributes, at, close, end, depth);
    return close === -1 ? at : close;
}
/** The element that a tag at an offset opens, in lower case; empty where there is none. */
function tagNameAt(text, at, end) {
    return isLetter(text.charCodeAt(at + 1)) ? text.slice(at + 1, endOfName(text, at + 1, end)).toLowerCase() : '';
}
function afterSimpleTag(text, at, end) {
    const close = text.slice(at, Math.min(end, at + LONGEST_SIMPLE_TAG)).indexOf('>');
    return close === -1 ? at : at + close + 1;
}
/** Reads up to the `>`; -1 where the tag does not end, or another one starts before it does. */
function readAttributeList(reader, from, end, into) {
    const { text } = reader;
    let index = from;
    while (index < end) {
        const code = text.charCodeAt(index);
        if (code === 62)
            return index + 1;
        if (code === 60)
            return -1;
        if (!isNameCode(code)) {
            index++;
            continue;
        }
        const nameEnd = endOfName(text, index, end);
        const name = text.slice(index, nameEnd).toLowerCase();
        if (text.charCodeAt(nameEnd) !== 61) {
            into.set(name, { value: '', start: index });
            index = nameEnd;
            continue;
        }
        const quote = text[nameEnd + 1];
        if (quote === '"' || quote === "'") {
            const close = nextQuote(reader, quote, nameEnd + 2);
            if (close === -1 || close >= end)
                return -1;
            into.set(name, { value: text.slice(nameEnd + 2, close), start: nameEnd + 2 });
            index = close + 1;
        }
        else {
            const start = nameEnd + 1;
            index = start;
            while (index < end && text.charCodeAt(index) > 32 && text.charCodeAt(index) !== 62)
                index++;
            into.set(name, { value: text.slice(start, index), start });
        }
    }
    return -1;
}
/** The next quote of a kind, -1 where the rest of the text has none: then it is never looked for again. */
function nextQuote(reader, quote, from) {
    if (reader.noMore.has(quote))
        return -1;
    const found = reader.text.indexOf(quote, from);
    if (found === -1)
        reader.noMore.add(quote);
    return found;
}
function takeIn(reader, tag, attributes, at, close, end, depth) {
    const id = attributes.get('id')?.value ?? (tag === 'a' ? attributes.get('name')?.value : undefined) ?? '';
    if (id !== '')
        reader.ids.used.add(id);
    const source = attributes.get('src');
    const target = attributes.get('href');
    if (tag === 'img') {
        const alt = attributes.get('alt')?.value ?? '';
        reader.blocks.push({ kind: 'image', line: reader.line, depth, alt, file: source?.value ?? '' });
        if (source !== undefined)
            addLink(reader, source, true);
    }
    else if (tag === 'a') {
        if (target !== undefined)
            addLink(reader, target, false);
    }
    else if (EMBEDS.has(tag)) {
        reader.blocks.push({ kind: 'opaque', line: reader.line, depth, text: reader.text.slice(at, close) });
    }
    else {
        takeTitle(reader, tag, id, close, end, depth);
    }
}
/** Headings, summaries, terms and table headers that are written in HTML. */
function takeTitle(reader, tag, id, close, end, depth) {
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    if (level === 0 && tag !== 'summary' && tag !== 'dt' && tag !== 'th')
        return;
    const inside = reader.text.slice(close, Math.min(end, close + LONGEST_TITLE));
    const stop = inside.toLowerCase().indexOf(`</${tag}`);
    if (stop === -1)
        return;
    const { line } = reader;
    const text = (0,page_plain/* plainText */.w)(inside.slice(0, stop));
    if (level > 0)
        reader.blocks.push({ kind: 'heading', line, depth, text, level, anchor: id });
    else if (tag === 'summary')
        reader.blocks.push({ kind: 'box', line, depth, text, box: 'details' });
    else if (tag === 'dt')
        reader.blocks.push({ kind: 'term', line, depth, text });
    else
        reader.blocks.push({ kind: 'table', line, depth, cells: [text] });
}
function addLink(reader, attribute, image) {
    const { value, start } = attribute;
    if (!isRelativeTarget(value) || value === '#')
        return;
    const startColumn = start - reader.lineStart + 1;
    keepLink(reader, { target: value, image, line: reader.line, startColumn, endColumn: startColumn + value.length });
}
function endOfName(text, from, end) {
    let index = from;
    while (index < end && isNameCode(text.charCodeAt(index)))
        index++;
    return index;
}
function isLetter(code) {
    return (code | 32) >= 97 && (code | 32) <= 122;
}
function isNameCode(code) {
    return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95;
}

;// CONCATENATED MODULE: ./build/src/parse/page/inline.js





const BACKSLASH = 92;
const inline_BACKTICK = 96;
const OPEN = 91;
const CLOSE = 93;
const BANG = 33;
const LESS = 60;
const BRACE = 123;
/** Longest link target, title or attribute list that is looked at: a bound on what one bracket can cost. */
const LONGEST_TARGET = 1000;
/**
 * Collects what a stretch of one line points to: links, images, ids. `emit` says whether images become blocks of the
 * outline. Returns whether there is any text besides images and tags.
 */
function readInline(reader, start, end, depth) {
    const { text } = reader;
    const opened = [];
    let codeRuns = null;
    let hasText = false;
    let index = start;
    while (index < end) {
        const code = text.charCodeAt(index);
        switch (code) {
            case BACKSLASH:
                hasText = true;
                if (text.charCodeAt(index + 1) === OPEN)
                    opened.push({ at: -1, hasText, image: null });
                index += 2;
                break;
            case inline_BACKTICK: {
                hasText = true;
                const length = runLength(text, index, end);
                codeRuns ??= lastRuns(text, index, end);
                index = (codeRuns.get(length) ?? -1) > index ? endOfCode(text, index + length, end, length) : index + length;
                break;
            }
            case OPEN:
                opened.push({ at: index, hasText, image: null });
                index++;
                break;
            case CLOSE: {
                const bracket = opened.pop() ?? { at: index, hasText, image: null };
                const after = bracket.at === -1 ? null : readLink(reader, bracket, index, end, depth);
                if (after?.image)
                    hasText = bracket.hasText;
                const around = opened.at(-1);
                if (around)
                    around.image ??= after?.image ? bracket.at - 1 : bracket.image;
                index = after?.end ?? index + 1;
                break;
            }
            case LESS: {
                const after = readTag(reader, index, end, depth);
                if (after === index || (0,page_plain/* isAddress */.P)(text, index))
                    hasText = true;
                index = after === index ? index + 1 : after;
                break;
            }
            case BRACE:
                index = readAttributes(reader, index, end);
                break;
            default:
                if (!hasText && code > 32 && code !== BANG && code !== 40 && code !== 41 && code !== 42 && code !== 95)
                    hasText = true;
                index++;
        }
    }
    return hasText;
}
/**
 * Takes in the link or image whose text stands between two brackets; null where no target follows. The text of a link may
 * have begun on the line before: then the bracket is the closing one itself. An image that holds another one is called
 * by what stands before that: images in images would else say the same letters again and again.
 */
function readLink(reader, { at: open, image: inner }, close, end, depth) {
    const { text, line, lineStart } = reader;
    if (text.charCodeAt(close + 1) !== 40)
        return null;
    if (reader.nextParenthesis < close) {
        const found = text.indexOf(')', close);
        reader.nextParenthesis = found === -1 ? text.length : found;
    }
    if (reader.nextParenthesis >= end)
        return null;
    const destination = readDestination(text, close + 2, end);
    if (destination === null)
        return null;
    const { target } = destination;
    const image = open < close && text.charCodeAt(open - 1) === BANG;
    const start = image ? open - 1 : open;
    const alt = text.slice(open + 1, inner ?? close);
    if (image)
        reader.blocks.push({ kind: 'image', line, depth, alt, file: target });
    if (isRelativeTarget(target)) {
        keepLink(reader, {
            target,
            image,
            line,
            startColumn: start - lineStart + 1,
            endColumn: destination.end - lineStart + 1,
        });
    }
    return { image, end: destination.end };
}
/** The target of an inline link that opens at an offset (behind the bracket), and the offset behind it. */
function readDestination(text, from, end) {
    const start = skipSpace(text, from, end);
    if (text.charCodeAt(start) === LESS) {
        const close = find(text, '>', start, end);
        if (close === -1)
            return null;
        const bracket = find(text, ')', close + 1, end);
        return bracket === -1 ? null : { target: text.slice(start + 1, close), end: bracket + 1 };
    }
    if (text.startsWith('data:', start)) {
        const close = text.indexOf(')', start);
        return close === -1 || close >= end ? null : { target: text.slice(start, close), end: close + 1 };
    }
    let index = start;
    let nested = 0;
    const limit = Math.min(end, start + LONGEST_TARGET);
    while (index < limit) {
        const code = text.charCodeAt(index);
        if (code === 40)
            nested++;
        else if (code === 41 && nested-- === 0)
            return { target: text.slice(start, index), end: index + 1 };
        else if (code === 32 || code === 9)
            break;
        else if (code === CLOSE && text.charCodeAt(index + 1) === 40)
            return null;
        index++;
    }
    const target = text.slice(start, index);
    const rest = skipSpace(text, index, end);
    const quote = text.charCodeAt(rest);
    if (quote !== 34 && quote !== 39) {
        // A path with spaces, which Python-Markdown takes as it stands.
        const close = find(text, ')', index, end);
        return close === -1 ? null : { target: text.slice(start, close).trim(), end: close + 1 };
    }
    const bracket = find(text, ')', rest + 1, end);
    return bracket === -1 ? null : { target, end: bracket + 1 };
}
/** First occurrence within a range, looked for no further than a target may be long. */
function find(text, mark, from, end) {
    const found = text.slice(from, Math.min(end, from + LONGEST_TARGET)).indexOf(mark);
    return found === -1 ? -1 : from + found;
}
function runLength(text, index, end) {
    let stop = index;
    while (stop < end && text.charCodeAt(stop) === inline_BACKTICK)
        stop++;
    return stop - index;
}
/** Length of a run of backticks → where its last one is; tells at once which runs have no partner. */
function lastRuns(text, start, end) {
    const last = new Map();
    let index = start;
    while (index < end) {
        const length = runLength(text, index, end);
        if (length > 0)
            last.set(length, index);
        index += Math.max(length, 1);
    }
    return last;
}
function endOfCode(text, from, end, length) {
    let index = from;
    while (index < end) {
        const run = runLength(text, index, end);
        if (run === length)
            return index + run;
        index += Math.max(run, 1);
    }
    return end;
}
/** Registers the id of an attribute list (`{#id}`, `{: #id .class }`) and goes behind it; macros are gone over. */
function readAttributes(reader, index, end) {
    const { text } = reader;
    const next = text.charCodeAt(index + 1);
    if (next !== 35 && next !== 58 && next !== 32 && next !== 46)
        return index + 1;
    const close = find(text, '}', index, end);
    if (close === -1)
        return index + 1;
    for (const word of text.slice(index + 1, close).split(' '))
        if (word.length > 1 && word.startsWith('#'))
            reader.ids.used.add(word.slice(1));
    return close + 1;
}

// EXTERNAL MODULE: ./build/src/parse/page/words.js
var words = __webpack_require__(6584);
;// CONCATENATED MODULE: ./build/src/parse/page/prose.js






/** Reads the current line as prose. */
function readText(reader, at, depth) {
    const { text, line } = reader;
    const end = trimEnd(text, at, reader.end);
    const images = reader.blocks.length;
    const counted = (0,words/* countWordsAndMarks */.a)(text, reader.codes, at, end);
    if (counted % 2 === 1 && !readInline(reader, at, end, depth)) {
        reader.inParagraph = false;
        reader.afterBlank = false;
        return;
    }
    const opens = !reader.inParagraph && (reader.afterBlank || beginsSentence(text.charCodeAt(at)));
    // The text comes before its images, as a caption or label does.
    const block = { kind: 'text', line, depth, text: text.slice(at, end), opens, quoted: reader.quoted };
    if (images === reader.blocks.length)
        reader.blocks.push(block);
    else
        reader.blocks.splice(images, 0, block);
    reader.lastWords = counted >> 1;
    reader.words += reader.lastWords;
    reader.inParagraph = true;
    reader.afterBlank = false;
}
/** A capital, a mark of emphasis or code, or another script: a line behind a list that starts something new. */
function beginsSentence(code) {
    return (code >= 65 && code <= 90) || code === 42 || code === 95 || code === 96 || code === 35 || code > 127;
}
/** Reads a list item's first line. */
function readItem(reader, at, depth) {
    const { text, line } = reader;
    const content = afterMarker(text, at, reader.end);
    if (content === -1)
        return false;
    const end = trimEnd(text, content, reader.end);
    reader.containers.push({ item: true, marker: depth, content: depth + 4 });
    const item = { kind: 'item', line, depth, text: text.slice(content, end) };
    reader.blocks.push(endsWithEmptyBox(text, content) ? { ...item, open: true } : item);
    const counted = (0,words/* countWordsAndMarks */.a)(text, reader.codes, content, end);
    if (counted % 2 === 1)
        readInline(reader, content, end, depth);
    reader.lastWords = counted >> 1;
    reader.words += reader.lastWords;
    return true;
}
/** Offset of the text behind `- `, `* `, `+ `, `1. ` or `1) `, and behind a task's box; -1 where there is no marker. */
function afterMarker(text, at, end) {
    const code = text.charCodeAt(at);
    let index = at;
    if (code === 45 || code === 42 || code === 43) {
        index++;
    }
    else if (code >= 48 && code <= 57) {
        while (index < end && index < at + 9 && text.charCodeAt(index) >= 48 && text.charCodeAt(index) <= 57)
            index++;
        const mark = text.charCodeAt(index);
        if (mark !== 46 && mark !== 41)
            return -1;
        index++;
    }
    else {
        return -1;
    }
    const space = text.charCodeAt(index);
    if (index < end && space !== 32 && space !== 9)
        return -1;
    const content = skipSpace(text, index, end);
    const box = text.slice(content, content + 4);
    return box === '[ ] ' || box === '[x] ' || box === '[X] ' ? skipSpace(text, content + 4, end) : content;
}
/** "- [ ] " is what stands before. */
function endsWithEmptyBox(text, content) {
    return text.charCodeAt(content - 2) === 93 && text.startsWith('[ ] ', content - 4);
}
/** `:   definition` below a term: the line above is the term. */
function readDefinition(reader, at, depth) {
    const { text } = reader;
    const space = text.charCodeAt(at + 1);
    if (space !== 32 && space !== 9)
        return false;
    const last = reader.blocks.at(-1);
    if (last?.kind === 'text' && last.opens) {
        reader.blocks[reader.blocks.length - 1] = { kind: 'term', line: last.line, depth: last.depth, text: last.text };
    }
    else if (last?.kind !== 'text' && last?.kind !== 'term') {
        return false;
    }
    reader.containers.push({ item: false, marker: depth, content: depth + 4 });
    const content = skipSpace(text, at + 1, reader.end);
    const end = trimEnd(text, content, reader.end);
    if (content === end)
        return true;
    reader.blocks.push({
        kind: 'text',
        line: reader.line,
        depth: depth + 4,
        text: text.slice(content, end),
        opens: true,
        quoted: reader.quoted,
    });
    readInline(reader, content, end, depth);
    reader.words += (0,words/* countWords */.r)(text, content, end);
    return true;
}
/** Lines that define something for elsewhere: `[id]: target`, `[^1]: note`, `*[HTML]: long form`, and `[TOC]`. */
function readReference(reader, at) {
    const { text, line, lineStart, end } = reader;
    if (text.charCodeAt(at) === 42)
        return text.charCodeAt(at + 1) === 91 && text.slice(at, end).includes(']:');
    const head = text.slice(at, Math.min(end, at + LONGEST_LABEL));
    if (head.trim() === '[TOC]')
        return true;
    const close = head.indexOf(']:');
    if (close === -1 || head.indexOf(']') !== close)
        return false;
    if (head[1] === '^') {
        const note = skipSpace(text, at + close + 2, end);
        readInline(reader, note, end, 0);
        reader.words += (0,words/* countWords */.r)(text, note, end);
        reader.ids.used.add(`fn:${head.slice(2, close)}`);
        return true;
    }
    let start = skipSpace(text, at + close + 2, end);
    const angled = text.charCodeAt(start) === 60;
    if (angled)
        start++;
    let stop = start;
    const last = angled ? 62 : 32;
    while (stop < end && text.charCodeAt(stop) > 32 && text.charCodeAt(stop) !== last)
        stop++;
    const target = text.slice(start, stop);
    if (isRelativeTarget(target)) {
        keepLink(reader, {
            target,
            image: false,
            line,
            startColumn: start - lineStart + 1,
            endColumn: stop - lineStart + 1,
        });
    }
    return true;
}
/** Longest label of a reference. */
const LONGEST_LABEL = 200;
/** A line that begins with a tag: titles and images in it are kept as such, the rest is prose. */
function readHtmlLine(reader, at, depth) {
    const { text, line } = reader;
    const end = trimEnd(text, at, reader.end);
    const blocks = reader.blocks.length;
    readInline(reader, at, end, depth);
    const plain = (0,page_plain/* plainText */.w)(text.slice(at, end));
    if (plain === '')
        return true;
    reader.words += (0,words/* countWords */.r)(plain, 0, plain.length);
    const titled = reader.blocks.slice(blocks).some(({ kind }) => kind !== 'image' && kind !== 'opaque');
    if (!titled)
        reader.blocks.splice(blocks, 0, {
            kind: 'text',
            line,
            depth,
            text: text.slice(at, end),
            opens: true,
            quoted: reader.quoted,
        });
    return true;
}

;// CONCATENATED MODULE: ./build/src/parse/page/raw-html.js


/** Block elements of Python-Markdown (markdown/core.py) that begin raw HTML at the start of a line. */
const BLOCK_ELEMENTS = new Set('address article aside blockquote center colgroup details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header iframe li main math menu nav noscript object ol p pre script section style summary svg table tbody td tfoot th thead tr ul video'.split(' '));
/**
 * Looks at an HTML element that begins the current line. Scripts and styles are gone over, `<pre>` is code; of any other
 * block element without the `markdown` attribute everything up to its end is raw: Markdown in it makes no headings.
 * Returns whether the line is done.
 */
function readRawHtml(reader, at, indent) {
    const { text, end } = reader;
    const tag = tagNameAt(text, at, end);
    if (!BLOCK_ELEMENTS.has(tag))
        return false;
    const head = text.slice(at, Math.min(lineEnd(text, at), at + 400));
    const tagEnd = head.indexOf('>');
    const opening = tagEnd === -1 ? head : head.slice(0, tagEnd);
    if (/\smarkdown(=|\s|$)/.test(opening))
        return false;
    const close = endOfElement(reader, tag, at);
    if (close === -1) {
        reader.lenientHtml = true;
        return false;
    }
    if (tag === 'script' || tag === 'style' || tag === 'pre') {
        if (tag === 'pre') {
            readTag(reader, at, end, indent);
            reader.blocks.push({
                kind: 'code',
                line: reader.line,
                depth: indent,
                language: '',
                text: text.slice(at + opening.length + 1, close),
            });
        }
        moveTo(reader, close);
        return true;
    }
    if (close > reader.rawUntil)
        reader.rawUntil = close;
    return false;
}
/** Offset of the closing tag that ends the element, -1 where there is none. Where one was missing before, none is sought. */
function endOfElement(reader, tag, at) {
    if (reader.lenientHtml || at < reader.rawUntil)
        return -1;
    const { text } = reader;
    let depth = 0;
    let index = at;
    while (index !== -1) {
        if (text.startsWith(tag, index + 1) && !raw_html_isNameCode(text.charCodeAt(index + 1 + tag.length)))
            depth++;
        else if (text.startsWith(`/${tag}`, index + 1) && --depth === 0)
            return index;
        index = text.indexOf('<', index + 1);
    }
    return -1;
}
function raw_html_isNameCode(code) {
    return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 45;
}
/** Makes the line that holds an offset the current one, and done with. */
function moveTo(reader, offset) {
    let { line, start, end } = reader;
    while (end < offset) {
        start = end + 1;
        end = lineEnd(reader.text, start);
        line++;
    }
    jump(reader, line, start, end);
}

;// CONCATENATED MODULE: ./build/src/parse/page/table.js



const PIPE = 124;
/** Reads the table whose header row is the current line; false where the next line is no row of dashes for it. */
function readTable(reader, at, depth) {
    const { text, line, end } = reader;
    if (reader.next >= text.length)
        return false;
    const delimiterEnd = lineEnd(text, reader.next);
    const columns = delimiterColumns(text, reader.next, delimiterEnd);
    if (columns === 0)
        return false;
    const cells = splitRow(text, at, end);
    if (cells.length !== columns)
        return false;
    reader.blocks.push({ kind: 'table', line, depth, cells });
    table_takeIn(reader, at, depth);
    advance(reader);
    while (reader.next < text.length) {
        const start = reader.next;
        const stop = lineEnd(text, start);
        const content = skipSpace(text, start, stop);
        if (content >= stop || text.charCodeAt(content) === 35)
            break;
        if (text.charCodeAt(content) !== PIPE && !text.slice(content, stop).includes('|'))
            break;
        advance(reader);
        readRow(reader, content, depth);
    }
    return true;
}
function readRow(reader, at, depth) {
    const { text, line, end } = reader;
    const cells = splitRow(text, at, end);
    const lead = cells.findIndex((cell) => cell !== '');
    if (lead !== -1)
        reader.blocks.push({ kind: 'row', line, depth, text: cells[lead] ?? '', rest: cells.slice(lead + 1).join(' ') });
    table_takeIn(reader, at, depth);
}
/** Counts the words of a row and collects its links and images. */
function table_takeIn(reader, at, depth) {
    const counted = (0,words/* countWordsAndMarks */.a)(reader.text, reader.codes, at, reader.end);
    reader.words += counted >> 1;
    if (counted % 2 === 1)
        readInline(reader, at, reader.end, depth);
}
/** Number of columns that a delimiter row (`| --- | :-: |`) makes; 0 where it is none. */
function delimiterColumns(text, start, end) {
    let dashes = false;
    let pipes = 0;
    const from = skipSpace(text, start, end);
    const to = trimEnd(text, from, end);
    for (let index = from; index < to; index++) {
        const code = text.charCodeAt(index);
        if (code === 45)
            dashes = true;
        else if (code === PIPE)
            pipes++;
        else if (code !== 58 && code !== 32 && code !== 9)
            return 0;
    }
    if (!dashes || pipes === 0)
        return 0;
    const outer = (text.charCodeAt(from) === PIPE ? 1 : 0) + (to - from > 1 && text.charCodeAt(to - 1) === PIPE ? 1 : 0);
    return pipes - outer + 1;
}
/** The cells of a row; a pipe behind a backslash or inside inline code divides nothing. */
function splitRow(text, at, end) {
    const to = trimEnd(text, at, end);
    const cells = [];
    let start = text.charCodeAt(at) === PIPE ? at + 1 : at;
    let code = false;
    for (let index = start; index < to; index++) {
        const character = text.charCodeAt(index);
        if (character === 92)
            index++;
        else if (character === 96)
            code = !code;
        else if (character === PIPE && !code) {
            cells.push(text.slice(start, index).trim());
            start = index + 1;
        }
    }
    if (start < to)
        cells.push(text.slice(start, to).trim());
    return cells;
}

;// CONCATENATED MODULE: ./build/src/parse/page/line.js










/** Reads the current line without its comments, and the lines after it that belong to the same construct. */
function readLine(reader) {
    for (;;) {
        const comment = commentInLine(reader);
        if (comment === -1) {
            readContent(reader);
            return;
        }
        const { line, end } = reader;
        const before = skipSpace(reader.text, reader.start, comment);
        if (before < comment) {
            reader.end = comment;
            readContent(reader);
            if (reader.line !== line)
                return;
            reader.end = end;
        }
        if (!skipComment(reader, comment)) {
            if (before < comment)
                return;
            continue;
        }
        if (before === comment)
            leaveParagraph(reader);
        if (skipSpace(reader.text, reader.start, reader.end) >= reader.end)
            return;
    }
}
function leaveParagraph(reader) {
    reader.inParagraph = false;
    reader.afterBlank = true;
}
function readContent(reader) {
    const { text, end } = reader;
    let at = skipSpace(text, reader.start, end);
    let indent = indentation(text, reader.start, at);
    let quoted = false;
    while (text.charCodeAt(at) === 62 && at < end) {
        quoted = true;
        const inside = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
        at = skipSpace(text, inside, end);
        indent = indentation(text, inside, at);
    }
    if (at >= end) {
        leaveParagraph(reader);
        return;
    }
    if (quoted !== reader.quoted) {
        reader.containers.length = 0;
        reader.quoted = quoted;
        leaveParagraph(reader);
    }
    closeContainers(reader, indent);
    if (readConstruct(reader, at, indent)) {
        // A construct ends the paragraph; what follows it begins anew.
        leaveParagraph(reader);
        return;
    }
    readText(reader, at, indent);
}
/** Leaves the list items and boxes that a line with this indentation is no longer inside of. */
function closeContainers(reader, indent) {
    const { containers } = reader;
    for (let top = containers.at(-1); top !== undefined; top = containers.at(-1)) {
        if (top.item ? indent > top.marker : indent >= top.content)
            return;
        containers.pop();
    }
}
/** Everything that is not plain prose; false where the line is that. */
function readConstruct(reader, at, indent) {
    const { text, end } = reader;
    const raw = reader.start < reader.rawUntil;
    const base = reader.containers.at(-1)?.content ?? 0;
    if (!raw && indent - base >= 4 && reader.afterBlank && !reader.inParagraph)
        return readIndentedCode(reader, base + 4, indent);
    switch (text.charCodeAt(at)) {
        case 35: // #
            if (raw || (indent !== base && indent !== 0))
                return false;
            readHashHeading(reader, at, indent);
            return true;
        case 96: // `
        case 126: // ~
            return readFence(reader, at, indent);
        case 45: // -
            return (readSetext(reader, at, indent) ||
                readSnippet(reader, at, indent) ||
                isRule(text, at, end) ||
                readItem(reader, at, indent));
        case 42: // *
            return readReference(reader, at) || isRule(text, at, end) || readItem(reader, at, indent);
        case 95: // _
            return isRule(text, at, end);
        case 61: // =
            return readSetext(reader, at, indent) || readBox(reader, at, indent);
        case 33: // !
        case 63: // ?
        case 47: // /
            return readBox(reader, at, indent);
        case 58: // :
            return readGenerated(reader, at, indent) || readDefinition(reader, at, indent);
        case 60: // <
            return !(0,page_plain/* isAddress */.P)(text, at) && (readRawHtml(reader, at, indent) || readHtmlLine(reader, at, indent));
        case 123: // {
            return readMacro(reader, at, indent);
        case 91: // [
            return readReference(reader, at);
        case 124: // |
            return readTable(reader, at, indent);
        default:
            return readItem(reader, at, indent) || (mayBeTable(text, at, end) && readTable(reader, at, indent));
    }
}
function mayBeTable(text, at, end) {
    const next = text.charCodeAt(skipSpace(text, end + 1, text.length));
    if (next !== 45 && next !== 58 && next !== 124)
        return false;
    return text.slice(at, end).includes('|');
}
function readFence(reader, at, depth) {
    const fence = fenceAt(reader, at);
    if (fence === null)
        return false;
    const { language, codeStart, codeEnd } = fence;
    reader.blocks.push({ kind: 'code', line: reader.line, depth, language, text: reader.text.slice(codeStart, codeEnd) });
    jump(reader, fence.closeLine, fence.closeStart, fence.closeEnd);
    return true;
}
function readIndentedCode(reader, column, depth) {
    const { text, line, start } = reader;
    let stop = reader.end;
    while (reader.next < text.length) {
        const end = lineEnd(text, reader.next);
        const content = skipSpace(text, reader.next, end);
        if (content < end && indentation(text, reader.next, content) < column)
            break;
        if (content < end)
            stop = end;
        advance(reader);
    }
    reader.blocks.push({ kind: 'code', line, depth, language: '', text: text.slice(start, stop) });
    return true;
}
/**
 * Makes a heading of the line above a line of `=` or `-`. Python-Markdown looks at the first two lines of a block before it
 * looks for lists, so that `1. Endpoints` is one too.
 */
function readSetext(reader, at, indent) {
    const last = reader.blocks.at(-1);
    if (last === undefined || last.line !== reader.line - 1 || last.depth !== indent)
        return false;
    if (reader.start < reader.rawUntil)
        return false;
    const isItem = last.kind === 'item';
    if (!isItem && !(last.kind === 'text' && last.opens && reader.inParagraph))
        return false;
    const level = setextLevel(reader.text, at, reader.end);
    const title = level === 0 ? null : isItem ? openingLine(reader) : last.text;
    if (title === null)
        return false;
    reader.blocks.pop();
    if (isItem)
        reader.containers.pop();
    reader.words -= reader.lastWords;
    addHeading(reader, title, level, last.line, indent);
    return true;
}
/** The line above as written, null where it does not begin a block. */
function openingLine({ text, blocks, lineStart, line, quoted }) {
    const start = text.lastIndexOf('\n', lineStart - 2) + 1;
    const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
    const above = blocks.at(-2);
    const opens = start === 0 || before.trim() === '' || (above?.kind === 'heading' && above.line === line - 2);
    return opens && !quoted ? text.slice(start, lineStart - 1).trim() : null;
}

;// CONCATENATED MODULE: ./build/src/parse/page/read-page.js




/**
 * Reads a page of MkDocs's dialect (Python-Markdown with the extensions that Material users switch on) into its outline,
 * in one pass and without a tree. Lines end in LF, CRLF or CR; a byte order mark is no text. Never throws.
 */
function readPage(source) {
    const text = withUnixLines(source.startsWith('\ufeff') ? source.slice(1) : source);
    const reader = openReader(text);
    reader.nextComment = commentFrom(text, 0);
    readFrontMatter(reader);
    while (advance(reader))
        readLine(reader);
    const { blocks, links, linksLeft, ids, includes, words, line, frontMatterTitle } = reader;
    return {
        title: frontMatterTitle ?? firstTitle(blocks),
        blocks,
        links,
        linksLeft,
        anchors: ids.used,
        includes,
        words,
        lines: line,
    };
}
function withUnixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function firstTitle(blocks) {
    for (const block of blocks)
        if (block.kind === 'heading' && block.level === 1 && block.text !== '')
            return block.text;
    return null;
}

// EXTERNAL MODULE: ./build/src/parse/text.js
var parse_text = __webpack_require__(1230);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/load/includes.js



/** How deep snippets in snippets are followed; a site nests two or three, a loop would never end. */
const MAX_DEPTH = 4;
/** Snippets that one page may pull in; an API page of generated parts has some dozens. */
const MAX_SNIPPETS = 200;
/**
 * The pages that a page includes, by the target as written. `pymdownx.snippets` looks below its base paths, which are
 * the folder that MkDocs runs in unless the site sets another; docs_dir and the page's own folder are what sites set.
 */
async function loadIncludes(tree, page, path, docsDir) {
    const included = new Map();
    let targets = targetsOf(page, included);
    for (let depth = 0; depth < MAX_DEPTH && targets.length > 0; depth++) {
        const found = await Promise.all(targets.map((target) => readFirst(tree, candidatesFor(target, path, docsDir))));
        for (const [index, target] of targets.entries()) {
            const snippet = found[index];
            if (snippet)
                included.set(target, snippet);
        }
        targets = found.flatMap((snippet) => (snippet ? targetsOf(snippet, included) : []));
    }
    return included;
}
function targetsOf(page, known) {
    const targets = page.includes.map(({ target }) => target).filter((target) => !known.has(target));
    return [...new Set(targets)].slice(0, MAX_SNIPPETS - known.size);
}
function candidatesFor(target, path, docsDir) {
    // `file.md:2:5` takes lines, `file.md:part` a marked section; the file is what counts.
    const file = target.replace(/:[^/]*$/, '');
    const folders = ['', docsDir, external_node_path_.posix.dirname(path)];
    const candidates = folders.map((folder) => external_node_path_.posix.join(folder, file));
    return [...new Set(candidates)].filter((candidate) => !candidate.startsWith('..') && !candidate.startsWith('/'));
}
async function readFirst(tree, candidates) {
    for (const content of await tree.read(candidates)) {
        const text = content.bytes && (0,parse_text/* decodeUtf8 */._)(content.bytes);
        if (text !== null)
            return readPage(text);
    }
    return null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/load/snippet-reader.js


/** Text that one page may pull in, in bytes: more than any page that people write has. */
const MAX_BYTES_OF_PAGE = 2 * 1024 * 1024;
/**
 * Text that all pages of a tree may pull in again, in bytes: 10,000 pages that each begin with a list of abbreviations. Without
 * it one file, which thousands of pages include 200 times each, would be read for days.
 */
const MAX_REPEATED_BYTES = 32 * 1024 * 1024;
/**
 * Gives a tree to each page to read its snippets from, one after the other. What is read for the first time counts for its page
 * only, because it is the repository's own size.
 */
function openSnippets(tree) {
    const seen = new Set();
    let repeated = 0;
    let last = Promise.resolve();
    return () => {
        let left = MAX_BYTES_OF_PAGE;
        const counted = (content, path) => {
            if (content.bytes === null)
                return content;
            left -= content.bytes.length;
            if (left < 0)
                return { id: null, bytes: null, problem: 'too-large' };
            const key = content.id ?? (0,external_node_crypto_.createHash)('sha1').update(content.bytes).digest('hex');
            if (seen.has(key))
                repeated += content.bytes.length;
            if (repeated > MAX_REPEATED_BYTES)
                throw new errors/* UserError */.y(refusal(path));
            seen.add(key);
            return content;
        };
        return {
            commit: tree.commit,
            list: (folder, depth) => tree.list(folder, depth),
            identify: (paths) => tree.identify(paths),
            read(paths) {
                const contents = last.then(async () => (await tree.read(paths)).map((content, index) => counted(content, paths[index] ?? '')));
                last = contents.catch(() => undefined);
                return contents;
            },
        };
    };
}
function refusal(path) {
    const most = MAX_REPEATED_BYTES / 1024 / 1024;
    return `pages include the same text again and again, ${path} among it: more than ${most} MiB in all; link to it instead`;
}

;// CONCATENATED MODULE: ./build/src/load/documents.js








/**
 * Documents held in memory at a time; a repository may have 70,000. Of the largest size these are 256 MiB, and judging one of
 * those takes twice as much.
 */
const BATCH = 32;
/**
 * Letters that may be judged again because several cells rest on one document: some seconds. A page of 100,000 letters may be
 * that of 160 cells, and one of a million that of 130 sections; a small roadmap could otherwise ask thousands of times for the
 * largest page that there is.
 */
const MAX_JUDGED_AGAIN = 16 * 1024 * 1024;
/** A section of a page is judged without the others; what is left to do for the page as a whole is a part of the work. */
const SHARE_OF_SECTION = 1 / 8;
/** Letters that a block of an outline stands for. */
const LETTERS_OF_BLOCK = 40;
/** Reads and judges the documents of a survey. Texts are dropped as soon as they are judged. */
async function loadDocuments(tree, { cells, site, mapping }, judge, memory, onProgress = () => undefined) {
    const asked = (0,group_by/* groupBy */.$)(cells.filter(({ located }) => located.doc !== null), ({ located }) => located.doc?.path ?? '');
    const paths = [...asked.keys()];
    const ids = new Map();
    const answersByColumn = new Map();
    const documents = new Map();
    const including = new Set();
    let judgedAgain = 0;
    const snippetsOfPage = openSnippets(tree);
    const known = await tree.identify(paths);
    const unread = paths.filter((path, index) => {
        const id = known[index] ?? null;
        if (id === null)
            return true;
        ids.set(path, id);
        return !recall(path, id);
    });
    for (let start = 0; start < unread.length; start += BATCH) {
        onProgress(start, unread.length);
        const batch = unread.slice(start, start + BATCH);
        const contents = await tree.read(batch);
        for (const [index, path] of batch.entries()) {
            const content = contents[index];
            if (!content)
                continue;
            if (content.id !== null)
                ids.set(path, content.id);
            if (content.id === null || !recall(path, content.id))
                await learn(path, content);
        }
    }
    return { ids, including, of: (cell) => documents.get(cell) ?? null };
    /** Takes all answers about a document from memory, or none. */
    function recall(path, id) {
        const wanted = asked.get(path) ?? [];
        const answers = wanted.map((cell) => answersOf(cell.column).get(questionKey(id, cell)));
        if (answers.includes(undefined))
            return false;
        for (const [index, cell] of wanted.entries()) {
            const answer = answers[index];
            if (answer)
                documents.set(cell, answer);
        }
        return true;
    }
    async function learn(path, content) {
        const text = content.bytes && (0,parse_text/* decodeUtf8 */._)(content.bytes);
        const page = text === null ? null : readPage(text);
        const included = page && page.includes.length > 0 ? await loadIncludes(snippetsOfPage(), page, path, site.docsDir) : null;
        if (included !== null)
            including.add(path);
        const cells = asked.get(path) ?? [];
        // Of a page that one cell rests on, which is nearly every one, nothing is judged again.
        const weight = page && cells.length > 1 ? weightOf(page, text ?? '', included) : 0;
        for (const [index, cell] of cells.entries()) {
            if (index > 0)
                countAgain(path, cell, cell.located.doc?.section === null ? weight : weight * SHARE_OF_SECTION);
            const question = { ...cell, synonyms: mapping.synonyms, ...(included && { included }) };
            const document = page
                ? { facts: (0,assess_judge/* judgeDocument */.h8)(judge, page, question), problem: null }
                : { facts: null, problem: content.problem ?? 'not-utf-8' };
            documents.set(cell, document);
            // What a page includes is not in its id, so such an answer holds for this tree only.
            if (content.id !== null && included === null)
                answersOf(cell.column).set(questionKey(content.id, cell), document);
        }
    }
    function countAgain(path, { cell }, weight) {
        judgedAgain += weight;
        if (judgedAgain <= MAX_JUDGED_AGAIN)
            return;
        const { location } = cell;
        throw new errors/* UserError */.y(`${location.path}:${location.startLine} rests on ${path} like cells before it, and such documents come to more than ${MAX_JUDGED_AGAIN.toLocaleString('en')} letters to judge again: ` +
            'write a document for each cell, or split the page.');
    }
    /** What is known of a column's documents: for equal questions the same, whatever the tree. */
    function answersOf(column) {
        let answers = answersByColumn.get(column);
        if (answers === undefined) {
            const question = JSON.stringify([column.titles, column.topics, mapping.synonyms]);
            answers = memory.get(question) ?? new Map();
            memory.set(question, answers);
            answersByColumn.set(column, answers);
        }
        return answers;
    }
}
/** What judging a page costs, in letters. */
function weightOf(page, text, included) {
    return included ? (0,outline/* withIncludes */.e_)(page, included).length * LETTERS_OF_BLOCK : text.length;
}
/** The rest of a question: whose text, which part of it, and what its module is called. */
function questionKey(id, { located, moduleNames }) {
    return `${id} ${JSON.stringify([located.doc?.section, ...moduleNames])}`;
}


/***/ }),

/***/ 616:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readRoadmap)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/source.js
/** Front matter as MkDocs and GitHub know it: from a first line `---` to the next line `---` or `...`. */
function withoutFrontMatter(text) {
    const open = /^---[ \t]*\r?\n/.exec(text);
    if (open === null)
        return text;
    const close = /^(?:---|\.\.\.)[ \t]*$/;
    let start = open[0].length;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        if (close.test(text.slice(start, end).replace(/\r$/, ''))) {
            return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
        }
        if (newline === -1)
            break;
        start = newline + 1;
    }
    return text;
}
function sourceOf(path, text) {
    const content = withoutFrontMatter(text.startsWith('\ufeff') ? text.slice(1) : text);
    const lineStarts = [0];
    for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return { path, text: content, lineStarts };
}
/** Index of the line that holds an offset, from 0. */
function lineAt(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The range between two offsets, as reports give it. */
function locate(source, start, end) {
    const startLine = lineAt(source, start);
    const endLine = end === start ? startLine : lineAt(source, end);
    return {
        path: source.path,
        startLine: startLine + 1,
        startColumn: start - (source.lineStarts[startLine] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (source.lineStarts[endLine] ?? 0) + 1,
    };
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/limits.js


/**
 * Cells of all tables of a roadmap, with the names of the modules: 10,000 modules in eight columns have 90,000. A row that is
 * cut short has as many as the header, so that a small file may have billions; each cell may be a finding.
 */
const cellLimit = 100_000;
/** Remark keeps 70 to 85 KiB for a row of a table: more rows than this would take gigabytes. Plain tables have no such limit. */
const markdownRowLimit = 5_000;
/** Remark's time grows with the square of a paragraph's length in the worst case; no roadmap has a longer one. */
const markdownParagraphLimit = 20_000;
/** A megabyte takes remark seconds and half a gigabyte. */
const markdownTextLimit = 1_000_000;
/** Remark's time grows with the square of the depth of lists and quotes; nobody nests deeper. */
const markdownNestingLimit = 50;
/**
 * Remark's time grows with the square of the marks of links and emphasis in a paragraph: the most that all squares may
 * come to. A file of 5,000 rows with eight links each has a fifth of it, and this much takes some seconds.
 */
const markdownMarkLimit = 25_000_000;
/**
 * Refuses a text that remark would take minutes or gigabytes for.
 *
 * @throws UserError
 */
function refuseHeavyMarkdown(path, text, line) {
    const refuse = (what, limit) => {
        const most = limit === null ? '' : ` (at most ${limit.toLocaleString('en')} can be read then)`;
        throw new errors/* UserError */.y(`${path}:${line} is not plain Markdown, and the file has ${what}${most}: ` +
            'write that line in plain text, or split the roadmap.');
    };
    if (text.length > markdownTextLimit)
        refuse(`${text.length.toLocaleString('en')} characters`, markdownTextLimit);
    let rows = 0;
    let paragraph = 0;
    let marks = 0;
    let squares = 0;
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const written = text.slice(start, end);
        const content = written.trim();
        if (content.startsWith('|'))
            rows++;
        const continues = content !== '' && !content.startsWith('|');
        if (!continues)
            marks = 0;
        const before = marks;
        marks += content.match(MARKS)?.length ?? 0;
        squares += marks ** 2 - before ** 2;
        paragraph = continues ? paragraph + content.length : 0;
        if (rows > markdownRowLimit)
            refuse('more table rows than that', markdownRowLimit);
        if (Math.max(paragraph, content.length) > markdownParagraphLimit)
            refuse('a longer paragraph', markdownParagraphLimit);
        if (squares > markdownMarkLimit)
            refuse('too many links and marks in a paragraph', null);
        const markers = nesting(content);
        if (markers > 0 && markers + indentation(written) / 2 > markdownNestingLimit)
            refuse('deeper lists or quotes', markdownNestingLimit);
        start = end + 1;
    }
}
/**
 * Refuses tables that have more cells than can be judged in seconds.
 *
 * @throws UserError
 */
function refuseManyCells(source, tables) {
    let room = cellLimit;
    for (const { rows } of tables) {
        const width = rows[0]?.cells.length ?? 0;
        const over = rows[1 + Math.floor(room / Math.max(1, width))];
        if (over)
            throw new errors/* UserError */.y(`${source.path}:${lineAt(source, over.start) + 1} is the row at which the tables come to more than ${cellLimit.toLocaleString('en')} cells: ` +
                'split the roadmap, and name each part with its site in the configuration (sites).');
        room -= Math.max(0, rows.length - 1) * width;
    }
}
/** What may begin or end a link, emphasis, code or HTML. */
const MARKS = /[[\]()*_~`<>!&]/g;
/** Columns of white space before a line; a list needs two for each level. */
function indentation(written) {
    const [blank = ''] = /^[ \t]*/.exec(written) ?? [];
    return blank.replaceAll('\t', '    ').length;
}
/** How many list items and quotes a line could open. */
function nesting(content) {
    let depth = 0;
    for (let at = 0; at < content.length; at++) {
        const char = content[at] ?? '';
        if (char === '>' || ((char === '-' || char === '*' || char === '+') && content[at + 1] === ' '))
            depth++;
        else if (char !== ' ' && char !== '\t' && !/[\d.)]/.test(char))
            break;
        if (char === '.' || char === ')')
            depth++;
    }
    return depth;
}

// EXTERNAL MODULE: ./build/src/parse/names.js
var parse_names = __webpack_require__(597);
// EXTERNAL MODULE: ./build/src/parse/vocabulary.js
var vocabulary = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/src/parse/roadmap/legend.js
var roadmap_legend = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/near-tables.js

const delimiterLine = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Longer lines are not looked at: no delimiter row is so long. */
const lineLimit = 5_000;
function linesOf(source, block) {
    const lines = [];
    let start = block.start;
    while (start < block.end) {
        const newline = source.text.indexOf('\n', start);
        const end = newline === -1 || newline > block.end ? block.end : newline;
        const written = source.text.slice(start, Math.min(end, start + lineLimit));
        lines.push({ text: written.trim(), start: start + written.length - written.trimStart().length });
        start = end + 1;
    }
    return lines;
}
/** The header and delimiter row of something that its writer meant as a table. */
function tableIn(lines) {
    for (let index = 1; index < lines.length; index++) {
        const header = lines[index - 1];
        const delimiter = lines[index];
        if (header === undefined || delimiter === undefined || !header.text.includes('|'))
            continue;
        if (delimiter.text.includes('|') && delimiterLine.test(delimiter.text))
            return { header, delimiter };
    }
    return null;
}
function cellCount(line) {
    return line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length;
}
const opaqueReasons = {
    fence: 'stands in a code block, so it is no table; take the fence away if it is meant',
    indented: 'is indented by four spaces, which makes it code; take the indentation away',
    html: 'stands right after an HTML tag, where Markdown is not read; put an empty line before it',
    comment: 'stands in a comment, so it is no table; take it out of the comment if it is meant',
};
/**
 * What looks like a table and is none. In fences and comments such text is usually an example: it is named only where the
 * file has no other table of statuses.
 */
function nearTables(source, blocks, hasStatusTable) {
    return blocks.flatMap((block) => {
        if (block.kind === 'heading' || block.kind === 'table')
            return [];
        if (block.kind === 'opaque') {
            const example = block.what === 'fence' || block.what === 'comment';
            if (example && hasStatusTable)
                return [];
            const found = tableIn(linesOf(source, block));
            if (found === null)
                return [];
            return [notTable(source, found.header, opaqueReasons[block.what])];
        }
        return brokenTable(source, block);
    });
}
function notTable(source, header, reason) {
    const location = locate(source, header.start, header.start + header.text.length);
    return { message: `What looks like a table here ${reason}.`, module: null, location };
}
function brokenTable(source, block) {
    const lines = linesOf(source, block);
    const found = tableIn(lines);
    if (found !== null) {
        const { header, delimiter } = found;
        if (cellCount(header.text) === cellCount(delimiter.text))
            return [notTable(source, header, opaqueReasons.html)];
        const message = `What looks like a table here is none: its header has ${cellCount(header.text)} cells and the row of dashes below it ` +
            `${cellCount(delimiter.text)}; give both the same number.`;
        return [
            { message, module: null, location: locate(source, delimiter.start, delimiter.start + delimiter.text.length) },
        ];
    }
    const piped = lines.filter((line) => line.text.startsWith('|') && line.text.length > 1 && line.text.endsWith('|'));
    const first = piped[0];
    if (piped.length < 2 || first === undefined)
        return [];
    const message = 'What looks like a table here is none: a row of dashes (`| --- | --- |`) must follow its header.';
    return [{ message, module: null, location: locate(source, first.start, first.start + first.text.length) }];
}

// EXTERNAL MODULE: ./build/src/parse/topics.js
var parse_topics = __webpack_require__(6833);
// EXTERNAL MODULE: ./build/src/letters.js
var src_letters = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/parse/roadmap/text.js
var roadmap_text = __webpack_require__(7935);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/sections.js


/** Gives every block its headings. */
function placeBlocks(blocks) {
    const placed = [];
    let headings = [];
    let before = null;
    for (const block of blocks) {
        if (block.kind === 'heading')
            headings = [...headings.filter((heading) => heading.depth < block.depth), block];
        placed.push({ block, headings, before });
        before = block;
    }
    return placed;
}
function isText(placed) {
    return placed.block.kind === 'text';
}
function isTable(placed) {
    return placed.block.kind === 'table';
}
const marksBefore = (0,src_letters/* lazily */.qy)(String.raw `^[^\p{L}]+`);
/** A title without what does not name it: case, numbering, a colon at its end, an emoji before it. */
function titleKey(title) {
    const text = title.slice(0, 200).toLowerCase();
    const letters = text.replace((0,src_letters/* isPlain */.$i)(text) ? /^[^a-z]+/ : marksBefore(), '');
    return letters.replace(/[\s:：.]+$/, '').replace(/\s+/g, ' ');
}
/** Whether one of the headings has one of the titles. */
function under(placed, titles) {
    return placed.headings.some((heading) => titles.includes(titleKey((0,roadmap_text/* nameOf */.Vb)(heading.pieces))));
}

// EXTERNAL MODULE: ./build/src/parse/roadmap/word-list.js
var word_list = __webpack_require__(5849);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/read-columns.js





const sectionTitles = (0,word_list/* wordList */.d)('columns, column, column definitions, what the columns mean, documents, document types', 'kinds of documents, document kinds, required documents, documentation types, spalten, dokumente', 'colonnes, documents requis, columnas, documentos, colunas, colonne, kolommen, kolumner, столбцы, 列', '열');
const tierWords = {
    basic: (0,word_list/* wordList */.d)('basic, basics, required, mandatory, must, must have, must-have, core, always, base, minimum, basis', 'pflicht, erforderlich, grundlegend, obligatorisch, obligatoire, básico, básicas, básicos', 'obligatorio, obrigatório, obbligatorio, verplicht, обязательные, 必須, 必需, 基本, 필수'),
    optional: (0,word_list/* wordList */.d)('optional, optionals, nice to have, nice-to-have, extra, extras, additional, if needed, as needed', 'not required, wahlweise, freiwillig, facultatif, optionnel, opcional, opcionales, opcionais', 'facoltativo, opzionale, optioneel, valfritt, необязательные, 任意, 可选, 选填, 선택'),
};
/** The tier that a label names: "Basic", "**Optional** columns:", "Required (every module)". */
function tierOf(label) {
    const text = titleKey(label.replace(/\([^()]*\)/g, ' ')).replace(/\s+(?:columns?|documents?|docs|pages?|spalten|colonnes|columnas)$/, '');
    for (const tier of ['basic', 'optional'])
        if (tierWords[tier].includes(text))
            return tier;
    return null;
}
const nameHeaders = [
    'column',
    'name',
    'document',
    'kind',
    'doc',
    'page',
    'type of document',
    'spalte',
    'colonne',
    'columna',
    'coluna',
    '列',
];
const tierHeaders = new Set((0,word_list/* wordList */.d)('tier, level, class, basic or optional, basic/optional, required, required?, mandatory, mandatory?', 'optional, optional?, type, pflicht, stufe'));
const topicHeaders = (0,word_list/* wordList */.d)('topics, topic, contents, content, must contain, required topics, required content, contains, covers', 'what it covers, description, what, sections, themen, inhalt, inhalte, sujets, contenu, temas', 'contenido, conteúdo, 内容');
/** Reads the section that describes the columns: lists with labels, headings, or a table. */
function readColumns(placed) {
    const found = [];
    const tables = new Set();
    let tier = null;
    /** A column that a heading or a list item names; its topics follow. */
    let open = null;
    const close = () => {
        if (open !== null) {
            const { depth: _, phrases, ...rest } = open;
            found.push({ ...rest, topics: (0,parse_topics/* splitTopics */.n)(phrases.join(', ')) });
        }
        open = null;
    };
    for (const each of placed) {
        if (!under(each, sectionTitles)) {
            close();
            tier = null;
            continue;
        }
        const { block } = each;
        if (isTable(each)) {
            close();
            const rows = describedRows(each.block, tier);
            if (rows === null)
                continue;
            tables.add(each.block);
            for (const row of rows)
                found.push(row);
        }
        else if (block.kind === 'heading') {
            close();
            const name = (0,roadmap_text/* nameOf */.Vb)(block.pieces);
            if (sectionTitles.includes(titleKey(name)))
                continue;
            const named = tierOf(name);
            if (named !== null)
                tier = named;
            else
                open = { ...columnName(block.pieces, name, tier), depth: 0, phrases: [] };
        }
        else if (block.kind === 'text') {
            const label = tierOf((0,roadmap_text/* nameOf */.Vb)(block.pieces));
            if (label !== null) {
                close();
                tier = label;
                continue;
            }
            // Below a column's own item or heading stand its topics.
            if (open !== null && (block.depth > open.depth || (open.depth === 0 && block.depth > 0) || !block.item)) {
                open.phrases.push(topicLine(block));
                continue;
            }
            close();
            const described = describedLine(block, tier);
            if (described === null)
                continue;
            if (described.phrase === '')
                open = { ...described.column, depth: block.depth, phrases: [] };
            else
                found.push({ ...described.column, topics: (0,parse_topics/* splitTopics */.n)(described.phrase) });
        }
    }
    close();
    return { ...unique(found), tables };
}
function unique(found) {
    const seen = new Set();
    const columns = [];
    const repeated = [];
    for (const column of found) {
        const key = (0,parse_names/* nameKey */.Rc)(column.name);
        (seen.has(key) ? repeated : columns).push(column);
        seen.add(key);
    }
    return { columns, repeated };
}
/** A topic that is a list item of its own may explain itself after a colon. */
function topicLine(block) {
    const text = (0,roadmap_text/* nameOf */.Vb)(block.pieces);
    if (!block.item)
        return text.replace(/^[^:,]{1,40}:\s/, '');
    const colon = text.search(/:\s|\s[–—-]\s/);
    return colon > 0 && !text.slice(0, colon).includes(',') ? text.slice(0, colon) : text;
}
/** The name of a column, with a tier in brackets taken out: "API (optional)". */
function columnName(pieces, written, tier) {
    const bracket = /^(.*?)\s*[([]([^()[\]]{1,40})[)\]]\s*$/.exec(written.slice(0, 200));
    const named = bracket === null ? null : tierOf(bracket[2] ?? '');
    const name = named === null ? written : (bracket?.[1] ?? written);
    const from = Math.max(0, (0,roadmap_text/* textOf */.b6)(pieces).indexOf(name));
    return { name, tier: named ?? tier, ...(0,roadmap_text/* rangeOf */.be)(pieces, from, from + name.length) };
}
/** `Name: topic, topic`, or a name alone whose topics follow. */
function describedLine(block, tier) {
    const text = (0,roadmap_text/* textOf */.b6)(block.pieces);
    const first = text.split('\n', 1)[0] ?? '';
    const mark = /\s*[:：]\s|\s*[:：]$|\s+[–—-]\s+/.exec(first.slice(0, 200));
    if (mark === null) {
        // A bold name before its topics needs no mark; in a sentence bold words name no column.
        const lead = block.pieces[0];
        const rest = lead === undefined ? '' : (0,roadmap_text/* textOf */.b6)(block.pieces.slice(1)).trim();
        if (!block.item || lead === undefined)
            return null;
        if (lead.bold && rest !== '')
            return { column: columnName([lead], lead.text.trim(), tier), phrase: rest };
        const name = (0,roadmap_text/* nameOf */.Vb)(block.pieces);
        if (name === '' || name.length > 60 || /[,.;]/.test(name))
            return null;
        return { column: columnName(block.pieces, name, tier), phrase: '' };
    }
    const name = first.slice(0, mark.index).trim();
    if (name === '' || name.length > 60 || (!block.item && block.pieces[0]?.bold !== true))
        return null;
    return {
        column: columnName(block.pieces, name, tier),
        phrase: text
            .slice(mark.index + mark[0].length)
            .replace(/\s+/g, ' ')
            .trim(),
    };
}
/** The columns that a table describes, or null where it describes none. */
function describedRows(table, tier) {
    const [header, ...rows] = table.rows;
    if (header === undefined)
        return null;
    const titles = header.cells.map((cell) => titleKey((0,roadmap_text/* nameOf */.Vb)(cell.pieces)));
    const at = (names) => titles.findIndex((title) => names.includes(title));
    const topicsAt = at(topicHeaders);
    const nameAt = Math.max(0, at(nameHeaders));
    const tierAt = titles.findIndex((title, column) => column !== nameAt && column !== topicsAt && tierHeaders.has(title));
    if (topicsAt === -1 || topicsAt === nameAt)
        return null;
    let current = tier;
    return rows.flatMap((row) => {
        const name = (0,roadmap_text/* trimmedRange */.cY)(row.cells[nameAt]?.pieces ?? []);
        if (name === null)
            return [];
        const topics = (0,roadmap_text/* textOf */.b6)(row.cells[topicsAt]?.pieces ?? []).replace(/\n/g, ', ');
        const written = (0,roadmap_text/* nameOf */.Vb)(row.cells[tierAt]?.pieces ?? []);
        const label = tierOf(name.text);
        if (label !== null && topics.trim() === '') {
            current = label;
            return [];
        }
        const cellTier = tierAt === -1 ? current : tierInCell(written, titles[tierAt] ?? '');
        const column = columnName(row.cells[nameAt]?.pieces ?? [], name.text, cellTier);
        return [{ ...column, topics: (0,parse_topics/* splitTopics */.n)(topics) }];
    });
}
/** "yes" under "Required" is basic, under "Optional" it is optional. */
function tierInCell(written, header) {
    const named = tierOf(written);
    if (named !== null)
        return named;
    const yes = /^(?:yes|y|x|✅|✔️?|\[x\]|true|ja|oui|sí|sim)$/i.test(written);
    const no = /^(?:no|n|-|–|—|❌|\[ \]|false|nein|non|não|)$/i.test(written);
    if (!yes && !no)
        return null;
    if (/^(?:required|mandatory|pflicht)/.test(header))
        return yes ? 'basic' : 'optional';
    if (header.startsWith('optional'))
        return yes ? 'optional' : 'basic';
    return null;
}

// EXTERNAL MODULE: ./build/src/parse/roadmap/glyphs.js
var glyphs = __webpack_require__(3067);
// EXTERNAL MODULE: ./build/src/parse/roadmap/legend-words.js
var legend_words = __webpack_require__(6249);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/read-legend.js






/** Reads every legend of the file: sentences, lines, lists and tables. */
function readLegend(placed) {
    const tables = new Set();
    let entries = [];
    let run = [];
    let runMarked = false;
    const closeRun = () => {
        if (isLegend(run, runMarked))
            entries = entries.concat(run);
        run = [];
    };
    for (const each of placed) {
        if (isTable(each)) {
            closeRun();
            const found = legendTable(each);
            if (found === null)
                continue;
            tables.add(each.block);
            entries = entries.concat(found);
        }
        else if (isText(each)) {
            // A list is one legend; a paragraph is one of its own.
            if (!(each.block.item && each.before?.kind === 'text' && each.before.item)) {
                closeRun();
                runMarked = marked(each);
            }
            for (const pair of textPairs(each))
                run.push(pair);
        }
        else
            closeRun();
    }
    closeRun();
    return { tables, ...resolve(entries) };
}
/** Whether a heading, a label or the text's own beginning calls it a legend. */
function marked(placed) {
    const nearest = placed.headings.at(-1);
    if (nearest !== undefined && legend_words/* legendTitles */.XC.includes(titleKey((0,roadmap_text/* nameOf */.Vb)(nearest.pieces))))
        return true;
    const { block, before } = placed;
    if (block.kind !== 'text')
        return false;
    const label = /^([^:：=]{1,40})[:：]/.exec((0,roadmap_text/* textOf */.b6)(block.pieces).slice(0, 60))?.[1];
    if (label !== undefined && legend_words/* legendTitles */.XC.includes(titleKey(label)))
        return true;
    return block.item && before?.kind === 'text' && legend_words/* legendTitles */.XC.includes(titleKey((0,roadmap_text/* nameOf */.Vb)(before.pieces)));
}
function textPairs(placed) {
    // A task is something to do, not the meaning of a glyph.
    if (placed.block.kind !== 'text' || placed.block.checked !== null)
        return [];
    const { pieces } = placed.block;
    const text = (0,roadmap_text/* textOf */.b6)(pieces);
    const found = [];
    let at = 0;
    for (const line of text.split('\n')) {
        for (const pair of (0,roadmap_legend/* legendPairs */.LD)(line)) {
            const range = (0,roadmap_text/* rangeOf */.be)(pieces, at + pair.start, at + pair.end);
            found.push({ ...pair, sourceStart: range.start, sourceEnd: range.end });
        }
        at += line.length + 1;
    }
    return found;
}
/** A legend names each glyph once and briefly, and at least one of its meanings is a status; a list of done things does not. */
function isLegend(run, isMarked) {
    if (run.length === 0)
        return false;
    const known = run.some((entry) => (0,roadmap_legend/* statusOfMeaning */.fr)(entry.meaning) !== null || (0,roadmap_legend/* statusOfMeaning */.fr)(entry.symbol) !== null);
    const distinct = new Set(run.map((entry) => (0,vocabulary/* glyphKey */.g)(entry.symbol))).size === run.length;
    if (run.some((entry) => entry.explicit) && known)
        return true;
    if (!distinct)
        return false;
    if (isMarked)
        return run.length > 1 || known;
    return run.length > 1 && known && run.every((entry) => entry.meaning.split(/\s+/).length <= 5);
}
/** A table of symbols and their meanings, in either order of the columns. */
function legendTable(placed) {
    const [header, ...rows] = placed.block.rows;
    if (header === undefined || rows.length === 0 || header.cells.length < 2 || header.cells.length > 3)
        return null;
    const titles = header.cells.map((cell) => titleKey((0,roadmap_text/* nameOf */.Vb)(cell.pieces)));
    const meaningAt = titles.findIndex((title) => legend_words/* meaningHeaders */.A0.includes(title));
    const symbolAt = titles.findIndex((title) => legend_words/* symbolHeaders */.B_.includes(title));
    const nearest = placed.headings.at(-1);
    const titled = nearest !== undefined && legend_words/* legendTitles */.XC.includes(titleKey((0,roadmap_text/* nameOf */.Vb)(nearest.pieces)));
    if (meaningAt === -1 && symbolAt === -1 && !titled)
        return null;
    const glyphColumn = titles.findIndex((_, column) => {
        return rows.every((row) => (0,glyphs/* glyphsOf */.b)((0,roadmap_text/* textOf */.b6)(row.cells[column]?.pieces ?? [])).length > 0);
    });
    const symbolColumn = glyphColumn !== -1 ? glyphColumn : meaningAt > 0 || titled ? 0 : -1;
    // "Component | Status" has its glyphs at the end as well, but nothing there is called a meaning.
    if (symbolColumn === -1 || (symbolColumn > 0 && !titled && meaningAt === -1))
        return null;
    if (glyphColumn === -1 && symbolAt !== 0 && !titled)
        return null;
    const meaningColumn = symbolColumn === 0 ? 1 : 0;
    const entries = rows.flatMap((row) => {
        const symbol = (0,roadmap_text/* trimmedRange */.cY)(row.cells[symbolColumn]?.pieces ?? []);
        const meaning = (0,roadmap_text/* nameOf */.Vb)(row.cells[meaningColumn]?.pieces ?? []);
        if (symbol === null || symbol.text.length > 60)
            return [];
        return tableEntries(symbol, meaning);
    });
    const distinct = new Set(entries.map((entry) => (0,vocabulary/* glyphKey */.g)(entry.symbol))).size === entries.length;
    return entries.length > 0 && distinct ? entries : null;
}
/** "⬜ outline" in a symbol column names a glyph and a word. */
function tableEntries(symbol, meaning) {
    const place = { start: 0, end: 0, explicit: true, meaning, sourceStart: symbol.start, sourceEnd: symbol.end };
    const glyph = (0,glyphs/* glyphsOf */.b)(symbol.text)[0];
    if (glyph === undefined || glyph.start > 0 || glyph.end === symbol.text.length)
        return [{ ...place, symbol: symbol.text }];
    const word = symbol.text.slice(glyph.end).trim();
    const glyphEntry = { ...place, symbol: glyph.text, sourceEnd: symbol.start + glyph.end };
    return [glyphEntry, { ...place, symbol: word, sourceStart: symbol.end - word.length }];
}
function resolve(entries) {
    const builtIn = (0,roadmap_legend/* vocabularyOf */.YB)(vocabulary/* builtInStatuses */.o);
    const words = new Map();
    const aliases = new Map();
    const resolved = entries.map((entry) => {
        const status = (0,roadmap_legend/* statusOfMeaning */.fr)(entry.meaning) ?? builtIn.get((0,vocabulary/* glyphKey */.g)(entry.symbol)) ?? (0,roadmap_legend/* statusOfMeaning */.fr)(entry.symbol) ?? null;
        if (status !== null && !words.has((0,vocabulary/* glyphKey */.g)(entry.symbol)))
            words.set((0,vocabulary/* glyphKey */.g)(entry.symbol), status);
        const alias = (0,vocabulary/* glyphKey */.g)(entry.meaning);
        if (status !== null && alias.split(' ').length <= 3 && !aliases.has(alias))
            aliases.set(alias, status);
        return {
            text: entry.symbol,
            status: status ?? 'unknown',
            start: entry.sourceStart,
            end: entry.sourceEnd,
        };
    });
    return { entries: resolved, words: new Map([...aliases, ...words]) };
}

// EXTERNAL MODULE: ./build/src/parse/roadmap/status-cell.js
var status_cell = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/read-notes.js



const dateLabel = /\b(?:date generated|generated on|generated|last generated|last updated|updated on|last update|as of|stand|aktualisiert|generiert am|date de génération|fecha de generación)\b[\s:*_]*/gi;
const numericDate = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})/;
/** With the month in letters of any script. */
const writtenDate = (0,src_letters/* lazily */.qy)(String.raw `^(?:\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})`);
/** A name that begins with a capital, after "under". */
const namedSection = (0,src_letters/* lazily */.qy)(String.raw `\bunder (?:the )?(\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,4})`);
/** No note is longer; the limit keeps hostile text cheap. */
const noteLimit = 5_000;
function readNotes(blocks, statusTables) {
    let date = null;
    let modulesSection = null;
    const links = [];
    for (const block of blocks) {
        if (block.kind === 'table') {
            if (statusTables.has(block))
                continue;
            for (const row of block.rows)
                for (const cell of row.cells)
                    collectLinks(cell.pieces, links);
        }
        else if (block.kind !== 'opaque') {
            collectLinks(block.pieces, links);
            if (block.kind === 'heading')
                continue;
            const found = dateIn(block.pieces);
            // "Date generated" is the roadmap's own word; other dates count only where it is missing.
            if (found !== null && (date === null || (found.exact && !date.exact)))
                date = found;
            modulesSection ??= sectionIn(block.pieces);
        }
    }
    const plainDate = date === null ? null : { text: date.text, start: date.start, end: date.end };
    return { date: plainDate, modulesSection, links };
}
function collectLinks(pieces, links) {
    for (const { link } of pieces) {
        if (link === null || (0,status_cell/* isExternal */.ge)(link.target) || link.target === '' || link.target.startsWith('#'))
            continue;
        if (links.at(-1)?.start !== link.start)
            links.push({ target: link.target, start: link.start, end: link.end });
    }
}
function dateIn(pieces) {
    const text = (0,roadmap_text/* textOf */.b6)(pieces).slice(0, noteLimit);
    for (const label of text.matchAll(dateLabel)) {
        const from = label.index + label[0].length;
        const rest = text.slice(from, from + 40);
        const written = (numericDate.exec(rest) ?? writtenDate().exec(rest))?.[0];
        if (written === undefined)
            continue;
        const exact = /^date generated/i.test(label[0]);
        return { text: written, exact, ...(0,roadmap_text/* rangeOf */.be)(pieces, from, from + written.length) };
    }
    return null;
}
/** "Keep the module list in sync with `mkdocs.yml` under **Modules**": what is emphasised after the file's name. */
function sectionIn(pieces) {
    const text = (0,roadmap_text/* textOf */.b6)(pieces).slice(0, noteLimit);
    const file = /mkdocs(?:\.ya?ml)?/i.exec(text);
    if (file === null)
        return null;
    const after = file.index + file[0].length;
    let at = 0;
    let bold = '';
    for (const piece of pieces) {
        if (piece.deleted || piece.footnote)
            continue;
        if (bold !== '' && !piece.bold)
            break;
        if (piece.bold && at >= file.index && !/mkdocs/i.test(piece.text))
            bold += piece.text;
        at += piece.text.length;
    }
    if (bold.trim() !== '')
        return bold.trim();
    const rest = text.slice(after);
    const quoted = /\b(?:under|section|in|below|unter|sous|bajo)\b[^"“„'`\n]{0,40}["“„']([^"”“'\n]{1,80})["”“']/i.exec(rest);
    if (quoted?.[1] !== undefined)
        return quoted[1].trim();
    const code = codeAfter(pieces, after);
    if (code !== null && /\b(?:under|section|below|unter|sous|bajo)\b/i.test(rest))
        return code;
    return namedSection().exec(rest)?.[1] ?? null;
}
function codeAfter(pieces, after) {
    let at = 0;
    for (const piece of pieces) {
        if (piece.code && at >= after && !/mkdocs/i.test(piece.text))
            return piece.text.trim().replace(/^nav\s*[:>/.]\s*|:$/g, '');
        if (!piece.deleted && !piece.footnote)
            at += piece.text.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/grid.js


/** The rows of a table, filled up to the header's width. Cells beyond it are left out, as Markdown does. */
function gridOf(source, table, reader) {
    const [header, ...rows] = table.rows;
    if (header === undefined || header.cells.length < 2)
        return null;
    const width = header.cells.length;
    return {
        header: header.cells,
        titles: header.cells.map((cell) => (0,roadmap_text/* nameOf */.Vb)(cell.pieces)),
        rows: rows.map((row) => {
            const cells = row.cells.length > width ? row.cells.slice(0, width) : [...row.cells];
            while (cells.length < width)
                cells.push({ pieces: [], start: row.end, end: row.end, spanned: false });
            const statuses = cells.map((cell) => (0,status_cell/* readCell */.$$)(source, cell, reader));
            return { cells, statuses, written: row.cells.length, start: row.start, end: row.end };
        }),
    };
}
/** Rows and columns changed over: for tables with the modules across. */
function transposed(grid) {
    const header = [grid.header[0], ...grid.rows.map((row) => row.cells[0])].filter((cell) => cell !== undefined);
    const rows = grid.header.slice(1).map((first, index) => {
        const column = index + 1;
        const cells = [first, ...grid.rows.map((row) => row.cells[column])].filter((cell) => cell !== undefined);
        const own = { status: 'unknown', text: (0,roadmap_text/* nameOf */.Vb)(first.pieces), start: first.start, end: first.end };
        const statuses = [own, ...grid.rows.map((row) => row.statuses[column])].filter((status) => status !== undefined);
        return { cells, statuses, written: cells.length, start: first.start, end: first.end };
    });
    return { header, titles: header.map((cell) => (0,roadmap_text/* nameOf */.Vb)(cell.pieces)), rows };
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/group-rows.js

const delimiter = /^:?-{2,}:?$/;
function isBlank(row, column) {
    return row.statuses[column]?.text === '' || row.cells[column]?.spanned === true;
}
/** The only column that holds something, or null. */
function onlyFilled(row) {
    let only = null;
    for (let column = 0; column < row.cells.length; column++) {
        if (isBlank(row, column))
            continue;
        if (only !== null)
            return null;
        only = column;
    }
    return only;
}
function isBold(row, column) {
    const pieces = row.cells[column]?.pieces ?? [];
    return pieces.some((piece) => piece.bold) && pieces.every((piece) => piece.bold || isPunctuation(piece.text));
}
const punctuation = (0,src_letters/* lazily */.qy)(String.raw `^[\s\p{P}\p{S}]*$`);
function isPunctuation(text) {
    return /^\s*$/.test(text) || (!/[a-z0-9]/i.test(text) && punctuation().test(text));
}
/** A cell that takes the whole row. */
function isSpanning(row) {
    return row.cells.length > 1 && row.cells.slice(1).every((cell) => cell.spanned);
}
/**
 * Tells group rows from modules. Bold (or a cell over the whole row) makes a group where modules are not bold themselves. A
 * lone name that is not bold could as well be a module whose cells were forgotten: it is a group only where the whole table is
 * built that way, with one at the top and none at the end or twice in a row.
 */
function rowKinds(grid) {
    const first = grid.titles[0] ?? '';
    const lone = grid.rows.map(onlyFilled);
    const boldModules = grid.rows.some((row, index) => lone[index] === null && isBold(row, 0) && !isTotal(row));
    const certain = grid.rows.map((row, index) => {
        const column = lone[index] ?? null;
        if (column === null || column > 1)
            return false;
        return isSpanning(row) || (isBold(row, column) && !boldModules);
    });
    const possible = grid.rows.map((_, index) => lone[index] !== null && (lone[index] ?? 9) <= 1);
    const bare = certain.includes(true) ? false : isBuiltOfGroups(possible, grid.rows);
    return grid.rows.map((row, index) => {
        if (certain[index] === true)
            return 'group';
        if (row.cells.every((_, column) => isBlank(row, column) || delimiter.test(row.statuses[column]?.text ?? '')))
            return 'empty';
        if (isTotal(row) || isRepeatedHeader(row, first, grid))
            return 'empty';
        return bare && possible[index] === true ? 'group' : 'module';
    });
}
function isBuiltOfGroups(possible, rows) {
    if (possible[0] !== true || possible.at(-1) === true)
        return false;
    if (possible.some((each, index) => each && possible[index + 1] === true))
        return false;
    const groups = possible.filter(Boolean).length;
    // One name without any cell after it is a group; with empty cells it takes a second one to be sure.
    return groups > 1 || rows[0]?.written === 1;
}
/** "**Total** | 12 | 30 %": sums, not a module. */
function isTotal(row) {
    const name = row.statuses[0]?.text ?? '';
    if (!/^(?:grand total|sub-?total|totals?|sum|summe|gesamt|overall)\b/i.test(name))
        return false;
    return (isBold(row, 0) || row.statuses.slice(1).every((status) => status.text === '' || /^[\d\s.,%/]+$/.test(status.text)));
}
function isRepeatedHeader(row, first, grid) {
    if (first === '' || row.statuses[0]?.text !== first)
        return false;
    return row.statuses.every((status, column) => status.text === grid.titles[column]);
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/table-columns.js






/** Headers of columns that say something about a module and are no kind of document. */
const noteTitles = new Set((0,word_list/* wordList */.d)('owner, owners, assignee, assigned, assigned to, responsible, maintainer, maintainers, team, author', 'lead, reviewer, reviewers, contact, dri, note, notes, comment, comments, remark, remarks', 'description, summary, details, last updated, last update, last reviewed, updated, date, due', 'due date, deadline, target, target date, eta, since, version, milestone, quarter, priority, prio', 'effort, estimate, size, completion, progress, percent, percentage, total, count, pages, link, links', 'issue, issues, pr, ticket, id, no, next action, next step, next steps, action, blocked, blocker', 'blockers, blocked by, depends on, dependencies, verantwortlich, zuständig, notiz, notizen, bemerkung', 'bemerkungen, anmerkung, anmerkungen, kommentar, datum, stand, responsable, remarque, remarques', 'commentaire, commentaires, notas, comentarios, fecha, data, 備考, 担当, 备注'));
/** Headers of the column that names the modules. */
const moduleTitles = new Set((0,word_list/* wordList */.d)('module, modules, component, components, service, services, package, packages, feature, features', 'page, entity, name, title, item, system, subsystem, library, app, application, product, domain', 'component name, modul, komponente, dienst, composant, módulo, modulo, componente, servicio, модуль', 'モジュール, 模块, 모듈'));
/** Words that are a status in a checklist and say little elsewhere: option tables are full of them. */
const weakWords = new Set(['yes', 'no', 'none', 'na', 'n/a', '-', '–', '—']);
const numberOrDate = /^[~<>≈]?\s*[\d.,]+\s*(?:%|\/\s*\d+|[a-z]{1,12})?$|^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^#\d+$/i;
function lookAt(column, rows) {
    const look = {
        filled: 0,
        known: 0,
        strong: 0,
        claims: 0,
        strongClaims: 0,
        numbers: 0,
        strange: 0,
        letters: 0,
        distinct: 0,
    };
    const seen = new Set();
    for (const row of rows) {
        const status = row.statuses[column];
        if (status === undefined || status.text === '')
            continue;
        look.filled++;
        look.letters += status.text.length;
        seen.add(status.text);
        if (status.status === 'unknown') {
            if (numberOrDate.test(status.text.slice(0, 40)))
                look.numbers++;
            else if (isStrange(status))
                look.strange++;
            continue;
        }
        look.known++;
        const strong = !weakWords.has((0,vocabulary/* glyphKey */.g)(status.text));
        const claims = status.status !== 'not-applicable';
        if (strong)
            look.strong++;
        if (claims)
            look.claims++;
        if (strong && claims)
            look.strongClaims++;
    }
    return { ...look, distinct: seen.size };
}
function isStrange(status) {
    if (status.text.length > 40)
        return false;
    const rest = status.text.replace(/:[a-z0-9_+-]+:/gi, '');
    return !(0,src_letters/* hasLetterOrDigit */.h$)(rest) && (0,glyphs/* glyphsOf */.b)(status.text).length > 0;
}
/** Finds out what a table's columns are; null where it is no status table. `rows` are without group rows. */
function shapeOf(grid, rows, described) {
    const looks = grid.titles.map((_, column) => lookAt(column, rows));
    const isDescribed = (column) => described.has((0,parse_names/* nameKey */.Rc)(grid.titles[column] ?? ''));
    const isNote = (column) => {
        const title = (grid.titles[column] ?? '').replace(/\?$/, '');
        const look = looks[column];
        if (look === undefined || isDescribed(column) || (look.strong > 0 && look.strong * 2 >= look.filled))
            return false;
        // The first column names the rows, whatever it is called.
        return (column > 0 && noteTitles.has(titleKey(title))) || (/^[#%№]$/.test(title) && look.numbers * 2 >= look.filled);
    };
    const carries = looks.map((look, column) => !isNote(column) && look.known * 2 >= look.filled && look.claims > 0);
    const strong = looks.some((look, column) => carries[column] === true && look.strongClaims > 0);
    const matched = grid.titles.filter((_, column) => column > 0 && isDescribed(column)).length;
    const asDescribed = matched >= 2 || (matched === 1 && grid.titles.length === 2);
    if (!asDescribed && !carries.includes(true))
        return null;
    const text = looks.flatMap((look, column) => {
        const isText = look.filled > look.known && look.known * 2 < look.filled;
        return isText && !isNote(column) && !(isDescribed(column) && column > 0) ? [column] : [];
    });
    const module = moduleColumn(grid, looks, text);
    if (module === null)
        return null;
    const group = groupColumn(looks, text, module);
    const statuses = [];
    const skipped = [];
    looks.forEach((look, column) => {
        if (column === module || column === group || isNote(column))
            return;
        if (isDescribed(column) || holdsStatuses(look, grid.titles[column] ?? ''))
            statuses.push(column);
        else if (look.filled > 0 && !(column < module && look.numbers === look.filled))
            skipped.push(column);
    });
    if (statuses.length === 0)
        return null;
    return { module, group, statuses, skipped, strong: strong || asDescribed };
}
function holdsStatuses(look, title) {
    if (look.filled === 0)
        return title !== '';
    // Dashes among dates or names fill gaps; alone they say "not applicable".
    if (look.claims === 0 && look.strong === 0 && look.known > 0 && look.known < look.filled)
        return false;
    if (look.known > 0 && look.known * 2 >= look.filled)
        return true;
    if (look.strong > 0 && look.letters / look.filled <= 25)
        return true;
    if (look.strange > 0)
        return true;
    // A remark or two among the statuses of a short table may be a mistake: it is shown as one rather than left out.
    return look.known === 0 && look.numbers === 0 && look.filled <= 2;
}
function moduleColumn(grid, looks, text) {
    const named = text.find((column) => moduleTitles.has(titleKey(grid.titles[column] ?? '')));
    if (named !== undefined)
        return named;
    const words = text.filter((column) => (looks[column]?.numbers ?? 0) < (looks[column]?.filled ?? 0));
    const first = words[0];
    const second = words[1];
    if (first === undefined)
        return text[0] ?? (looks.length > 0 && looks[0]?.filled === 0 ? 0 : null);
    // "Area | Thing | …" with every area over several things.
    const spans = (looks[first]?.distinct ?? 0) < (looks[second ?? first]?.distinct ?? 0);
    if (second === first + 1 && spans && looks[second]?.distinct === looks[second]?.filled)
        return second;
    return first;
}
function groupColumn(looks, text, module) {
    const before = text.filter((column) => column < module && (looks[column]?.numbers ?? 0) < (looks[column]?.filled ?? 0));
    return before.at(-1) ?? null;
}
/** Whether the first column names described columns better than the header does: modules go across. */
function isTransposed(grid, described) {
    const corner = titleKey(grid.titles[0] ?? '');
    // A table with more rows than twice the described columns cannot have them for half of its rows.
    if (grid.rows.length > described.size * 2)
        return false;
    if (moduleTitles.has(corner))
        return false;
    const names = grid.rows.map((row) => (0,parse_names/* nameKey */.Rc)(cellName(row.cells[0])));
    const across = grid.titles.slice(1).filter((title) => described.has((0,parse_names/* nameKey */.Rc)(title))).length;
    const down = names.filter((name) => described.has(name)).length;
    return down >= 2 && down > across && down * 2 >= names.length;
}
function cellName(cell) {
    return cell?.pieces.map((piece) => piece.text).join('') ?? '';
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/status-tables.js







/** The table as a status table; null where it is none. `described` are the name keys of the described columns. */
function asStatusTable(source, table, reader, described) {
    const written = gridOf(source.text, table, reader);
    if (written === null)
        return null;
    const across = isTransposed(written, described);
    const grid = across ? transposed(written) : written;
    const kinds = rowKinds(grid);
    const shape = shapeOf(grid, grid.rows.filter((_, index) => kinds[index] === 'module'), described);
    return shape === null ? null : { table, grid, shape, kinds, isTransposed: across };
}
/**
 * Reads the modules and cells of a status table. `skipped` collects the columns that were said to be left out, so that tables
 * of one kind say it once.
 */
function readStatusTable(source, found, headingGroup, skipped) {
    const { grid, shape } = found;
    const at = (start, end) => locate(source, start, end);
    const facts = { columns: [], rows: [], problems: [] };
    const names = new Set();
    for (const column of shape.statuses) {
        const name = grid.titles[column] ?? '';
        const cell = grid.header[column];
        if (cell === undefined)
            continue;
        const range = (0,roadmap_text/* trimmedRange */.cY)(cell.pieces) ?? cell;
        const location = at(range.start, range.end);
        facts.columns.push({ name, location });
        if (name === '')
            problem(facts, 'This column of the status table has no name in the header; name the kind of document.', null, location);
        else if (names.has((0,parse_names/* nameKey */.Rc)(name)))
            problem(facts, `Two columns of this table are called “${name}”; give each its own name.`, null, location);
        names.add((0,parse_names/* nameKey */.Rc)(name));
    }
    for (const column of shape.skipped) {
        const cell = grid.header[column];
        const title = grid.titles[column] ?? '';
        if (cell === undefined || skipped.has(title))
            continue;
        skipped.add(title);
        const range = (0,roadmap_text/* trimmedRange */.cY)(cell.pieces) ?? cell;
        problem(facts, `The column “${title}” holds no status, so it is not read as a kind of document; describe it under “Columns” if it is one.`, null, at(range.start, range.end));
    }
    let group = headingGroup;
    grid.rows.forEach((row, index) => {
        const kind = found.kinds[index];
        if (kind === 'empty')
            return;
        if (kind === 'group') {
            group = row.cells.map((cell) => (0,roadmap_text/* nameOf */.Vb)(cell.pieces)).find((name) => name !== '') ?? group;
            return;
        }
        if (shape.group !== null) {
            const name = (0,roadmap_text/* nameOf */.Vb)(row.cells[shape.group]?.pieces ?? []);
            if (name !== '' && !/^["”〃]+$/.test(name))
                group = name;
        }
        readRow(source, found, row, group, facts);
    });
    checkWidths(source, found, facts);
    return facts;
}
function problem(facts, message, module, location) {
    facts.problems.push({ message, module, location });
}
function readRow(source, found, row, group, facts) {
    const { shape, grid } = found;
    const cell = row.cells[shape.module];
    const name = cell === undefined ? null : (0,roadmap_text/* trimmedRange */.cY)(cell.pieces);
    if (cell === undefined || name === null) {
        const only = shape.group !== null && row.cells.every((each, column) => column === shape.group || each.pieces.length === 0);
        if (!only)
            problem(facts, 'This row has statuses and no module; write the module’s name in the row.', null, locate(source, row.start, row.end));
        return;
    }
    const cells = shape.statuses.flatMap((column) => {
        const status = row.statuses[column];
        const written = row.cells[column];
        if (status === undefined || written === undefined)
            return [];
        const link = written.pieces.length === 0 ? null : (0,status_cell/* cellLink */.Ng)(written, status);
        return [
            {
                column: grid.titles[column] ?? '',
                status: status.status,
                text: status.text,
                link,
                location: locate(source, status.start, status.end),
            },
        ];
    });
    const link = cell.pieces.find((piece) => piece.link !== null)?.link?.target ?? null;
    facts.rows.push({ module: (0,roadmap_text/* nameOf */.Vb)(cell.pieces), link, group, cells, location: locate(source, name.start, name.end) });
}
/** Rows with fewer or more cells than the header. A group row may be a lone cell. */
function checkWidths(source, found, facts) {
    const [header, ...rows] = found.table.rows;
    const width = header?.cells.length ?? 0;
    rows.forEach((row, index) => {
        const count = row.cells.length;
        if (count === width)
            return;
        const kind = found.isTransposed ? 'module' : found.kinds[index];
        if (count < width && kind !== 'module')
            return;
        const beyond = row.cells[width];
        const start = count > width && beyond !== undefined ? beyond.start : row.start;
        const end = count > width ? (row.cells.at(-1)?.end ?? row.end) : row.end;
        const module = found.isTransposed ? null : (0,roadmap_text/* nameOf */.Vb)(row.cells[found.shape.module]?.pieces ?? []) || null;
        const cells = count === 1 ? '1 cell' : `${count} cells`;
        const advice = count > width
            ? 'a pipe in the text must be written as \\|'
            : 'write a status, or leave the cell empty between its pipes';
        problem(facts, `The row has ${cells}, the header ${width}; ${advice}.`, module, locate(source, start, end));
    });
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/interpret.js














/** Headings that say that a status table follows, and name no group of modules. */
const checklistTitles = new Set((0,word_list/* wordList */.d)('checklist, checklists, status, roadmap, readiness, progress, coverage, modules, overview, summary', 'matrix, documentation status, documentation coverage, documentation readiness, documentation roadmap', 'checkliste, übersicht'));
/**
 * Turns blocks into what the roadmap claims. Null where the file has no status table and nothing that was meant as one;
 * a roadmap without rows but with problems where something was.
 *
 * @throws UserError where the tables have too many cells.
 */
function interpret(source, blocks, options) {
    const placed = placeBlocks(blocks);
    refuseManyCells(source, placed.filter(isTable).map(({ block }) => block));
    const legend = readLegend(placed);
    const columns = readColumns(placed);
    const own = options.ignoresLegend ? [] : legend.words;
    const reader = (0,status_cell/* statusReader */.eQ)(new Map([...(0,roadmap_legend/* vocabularyOf */.YB)(vocabulary/* builtInStatuses */.o), ...own, ...(0,roadmap_legend/* vocabularyOf */.YB)(options.statuses)]));
    const described = new Set(columns.columns.map((column) => (0,parse_names/* nameKey */.Rc)(column.name)));
    const candidates = placed.filter(isTable).flatMap((each) => {
        if (legend.tables.has(each.block) || columns.tables.has(each.block))
            return [];
        const table = asStatusTable(source, each.block, reader, described);
        return table === null ? [] : [{ table, placed: each }];
    });
    const strong = candidates.filter((each) => each.table.shape.strong);
    const found = alikeColumns(strong.length > 0 ? strong : candidates);
    const problems = [...nearTables(source, blocks, found.length > 0)];
    if (found.length === 0 && problems.length === 0)
        return null;
    const groups = headingGroups(found);
    const tableColumns = new Map();
    const rows = [];
    const skipped = new Set();
    found.forEach((each, index) => {
        const facts = readStatusTable(source, each.table, groups[index] ?? null, skipped);
        for (const column of facts.columns)
            if (!tableColumns.has(column.name))
                tableColumns.set(column.name, column);
        for (const row of facts.rows)
            rows.push(row);
        for (const each of facts.problems)
            problems.push(each);
    });
    for (const column of columns.repeated) {
        const message = `The column “${column.name}” is described twice; the first description counts.`;
        problems.push({ message, module: null, location: locate(source, column.start, column.end) });
    }
    const notes = readNotes(blocks, new Set(found.map((each) => each.placed.block)));
    return {
        path: source.path,
        tableColumns: [...tableColumns.values()],
        columns: columns.columns.map(({ name, tier, topics, start, end }) => {
            return { name, tier, topics, location: locate(source, start, end) };
        }),
        legend: legend.entries.map(({ text, status, start, end }) => ({
            text,
            status,
            location: locate(source, start, end),
        })),
        rows,
        problems: problems.toSorted(byPlace),
        date: notes.date === null
            ? null
            : { text: notes.date.text, location: locate(source, notes.date.start, notes.date.end) },
        modulesSection: notes.modulesSection,
        links: notes.links.map(({ target, start, end }) => ({ target, location: locate(source, start, end) })),
    };
}
/** A column that is no kind of document in one table is none in the short tables beside it where it holds no status either. */
function alikeColumns(found) {
    const skipped = new Set(found.flatMap(({ table }) => table.shape.skipped.map((column) => table.grid.titles[column] ?? '')));
    return found.map(({ table, placed }) => {
        const { grid, shape } = table;
        const statuses = shape.statuses.filter((column) => {
            return (!skipped.has(grid.titles[column] ?? '') || grid.rows.some((row) => row.statuses[column]?.status !== 'unknown'));
        });
        return { placed, table: statuses.length === 0 ? table : { ...table, shape: { ...shape, statuses } } };
    });
}
function byPlace(left, right) {
    return left.location.startLine - right.location.startLine || left.location.startColumn - right.location.startColumn;
}
/** With several tables, the heading (or the bold line) above each one is the group of its modules. */
function headingGroups(found) {
    if (found.length < 2)
        return found.map(() => null);
    const titles = found.map(({ placed }) => {
        const { before } = placed;
        if (before?.kind === 'text' && before.pieces.length === 1 && before.pieces[0]?.bold === true)
            return (0,roadmap_text/* nameOf */.Vb)(before.pieces);
        const heading = placed.headings.at(-1);
        return heading === undefined ? null : (0,roadmap_text/* nameOf */.Vb)(heading.pieces);
    });
    if (new Set(titles).size === 1)
        return found.map(() => null);
    return titles.map((title) => (title === null || checklistTitles.has(titleKey(title)) ? null : title));
}

// EXTERNAL MODULE: ./build/src/parse/roadmap/escaped.js
var escaped = __webpack_require__(3699);
;// CONCATENATED MODULE: ./build/src/parse/roadmap/blocks.js
/**
 * The few kinds of block that a roadmap is read from. Two readers make them, the plain one and the one on remark's tree; one
 * interpreter reads them. Everything is placed by offsets into the source text; `end` is exclusive.
 */
const noStyle = { bold: false, deleted: false, link: null };
/** A piece whose text stands in the source as it is. */
function verbatim(source, start, end, style, code = false) {
    return { text: source.slice(start, end), start, end, code, footnote: false, ...style };
}
function joins(left, right) {
    return (left.end === right.start &&
        left.text.length === left.end - left.start &&
        right.text.length === right.end - right.start &&
        left.text !== '\n' &&
        right.text !== '\n' &&
        left.bold === right.bold &&
        left.code === right.code &&
        left.deleted === right.deleted &&
        left.link === right.link &&
        !left.footnote &&
        !right.footnote);
}
/** Neighbours of one style as one piece, so that both readers give the same pieces for the same text. */
function joinPieces(pieces) {
    if (pieces.length < 2)
        return pieces;
    const joined = [];
    let parts = [];
    const close = () => {
        const first = parts[0];
        const last = parts.at(-1);
        if (first !== undefined && last !== undefined) {
            joined.push(parts.length === 1 ? first : { ...first, text: parts.map((part) => part.text).join(''), end: last.end });
        }
        parts = [];
    };
    for (const piece of pieces) {
        if (piece.text === '')
            continue;
        const before = parts.at(-1);
        if (before !== undefined && !joins(before, piece))
            close();
        parts.push(piece);
    }
    close();
    return joined;
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/html-tokens.js
/** Longer than any attribute list that a table needs. */
const attributeLimit = 2_000;
/** Offset after the `>` of a tag; quoted values may hold one. -1 where the tag does not end. */
function tagEnd(text, start, end) {
    let at = start;
    while (at < end) {
        const char = text[at];
        if (char === '>')
            return at + 1;
        if (char === '"' || char === "'") {
            const close = text.indexOf(char, at + 1);
            if (close === -1 || close >= end)
                break;
            at = close;
        }
        at++;
    }
    const bare = text.indexOf('>', start);
    return bare === -1 || bare >= end ? -1 : bare + 1;
}
/** The tokens of a piece of HTML, in one pass. What does not parse is text. */
function* htmlTokens(text, start, end) {
    let at = start;
    let from = start;
    while (at < end) {
        const open = text.indexOf('<', at);
        if (open === -1 || open >= end)
            break;
        let token = null;
        if (text.startsWith('<!--', open)) {
            const close = text.indexOf('-->', open + 4);
            token = { kind: 'comment', start: open, end: close === -1 || close + 3 > end ? end : close + 3 };
        }
        else if (/[a-z/]/i.test(text[open + 1] ?? '')) {
            const close = tagEnd(text, open + 1, end);
            if (close === -1)
                break;
            const closing = text[open + 1] === '/';
            const inside = text.slice(closing ? open + 2 : open + 1, Math.min(close - 1, open + attributeLimit));
            const name = /^[a-z][a-z0-9-]*/i.exec(inside)?.[0];
            if (name !== undefined) {
                const attributes = inside.slice(name.length);
                token = { kind: 'tag', name: name.toLowerCase(), closing, attributes, start: open, end: close };
            }
        }
        if (token === null) {
            at = open + 1;
            continue;
        }
        if (from < open)
            yield { kind: 'text', start: from, end: open };
        yield token;
        at = token.end;
        from = token.end;
    }
    if (from < end)
        yield { kind: 'text', start: from, end };
}
/** The value of an attribute; '' where it has none, null where it is not there. */
function attribute(attributes, name) {
    const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
    for (const match of attributes.matchAll(pattern)) {
        if (match[1]?.toLowerCase() === name)
            return decodeText(match[2] ?? match[3] ?? match[4] ?? '');
    }
    return null;
}
const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['ndash', '–'],
    ['mdash', '—'],
    ['hellip', '…'],
    ['check', '✓'],
    ['cross', '✗'],
]);
/** The text that a character reference (`&amp;`, `&#x2705;`) stands for; null where it is none that is known here. */
function decodeReference(reference) {
    const body = reference.slice(1, -1);
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body);
    if (number === null)
        return named.get(body) ?? null;
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
function decodeText(text) {
    return text.replace(/&#?[0-9a-z]{1,31};/gi, (reference) => decodeReference(reference) ?? reference);
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/html-inline.js


const boldTags = new Set(['b', 'strong', 'em', 'i']);
const deletedTags = new Set(['del', 's', 'strike']);
function htmlStyle() {
    return { bold: 0, deleted: 0, footnote: 0, link: null };
}
/** Takes in a tag: changes the style, and gives the piece that the tag itself shows (a break, a box, an image's text). */
function applyTag(style, tag) {
    const step = tag.closing ? -1 : 1;
    if (boldTags.has(tag.name))
        style.bold = Math.max(0, style.bold + step);
    if (deletedTags.has(tag.name))
        style.deleted = Math.max(0, style.deleted + step);
    if (tag.name === 'sup')
        style.footnote = Math.max(0, style.footnote + step);
    if (tag.name === 'a') {
        const target = tag.closing ? null : attribute(tag.attributes, 'href');
        style.link = target === null ? null : { target, start: tag.start, end: tag.end };
    }
    const shown = shownBy(tag);
    return shown === null ? null : { ...pieceStyle(style), text: shown, start: tag.start, end: tag.end };
}
function shownBy(tag) {
    if (tag.name === 'br')
        return '\n';
    if (tag.name === 'img')
        return attribute(tag.attributes, 'alt');
    if (tag.name === 'input' && attribute(tag.attributes, 'type')?.toLowerCase() === 'checkbox') {
        return attribute(tag.attributes, 'checked') === null ? '[ ]' : '[x]';
    }
    return null;
}
function pieceStyle(style) {
    const { link } = style;
    return { bold: style.bold > 0, deleted: style.deleted > 0, footnote: style.footnote > 0, code: false, link };
}
/** The pieces of text between tags: references decoded, a space for each line break of the source. */
function htmlText(source, start, end, style, out) {
    const { footnote, ...plain } = pieceStyle(style);
    const push = (from, to) => {
        if (from < to)
            out.push({ ...verbatim(source, from, to, plain), footnote });
    };
    let from = start;
    for (const match of source.slice(start, end).matchAll(/\s*[\r\n]\s*|&#?[0-9a-z]{1,31};/gi)) {
        const at = start + match.index;
        const shown = match[0].startsWith('&') ? decodeReference(match[0]) : ' ';
        if (shown === null)
            continue;
        push(from, at);
        from = at + match[0].length;
        out.push({ ...plain, code: false, footnote, text: shown, start: at, end: from });
    }
    push(from, end);
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/html-blocks.js



/** Cells that `colspan` and `rowspan` may add to a table: far more than a readable table has, too few to fill the memory. */
const spannedCellLimit = 20_000;
/** How many columns or rows a cell takes. */
function span(attributes, name) {
    const value = Number(attribute(attributes, name) ?? '1');
    return Number.isInteger(value) && value >= 1 ? Math.min(value, 1_000) : 1;
}
/** A table under construction: places cells where spans leave room. */
class TableBuilder {
    rows = [];
    /** For each column, how many further rows the cell above still takes. */
    taken = [];
    spanned = 0;
    cell = null;
    get pieces() {
        return this.cell?.pieces ?? null;
    }
    openRow(start) {
        this.closeRow(start);
        this.rows.push({ cells: [], start, end: start });
    }
    openCell(attributes, tagStart, start) {
        this.closeCell(tagStart);
        if (this.rows.length === 0)
            this.openRow(tagStart);
        this.cell = { pieces: [], start, columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') };
    }
    closeCell(end) {
        const row = this.rows.at(-1);
        const { cell } = this;
        this.cell = null;
        if (row === undefined || cell === null)
            return;
        this.fillTaken(cell.start);
        for (let column = 0; column < cell.columns; column++) {
            if (column > 0 && !this.maySpan())
                break;
            if (cell.rows > 1)
                this.taken[row.cells.length] = cell.rows - 1;
            const pieces = column === 0 ? joinPieces(cell.pieces) : [];
            row.cells.push({ pieces, start: cell.start, end, spanned: column > 0 });
        }
        row.end = end;
    }
    closeRow(end) {
        this.closeCell(end);
        const row = this.rows.at(-1);
        if (row !== undefined)
            this.fillTaken(row.end);
    }
    /** Gives the row the cells that spans from above put at its next columns. */
    fillTaken(at) {
        const row = this.rows.at(-1);
        if (row === undefined)
            return;
        for (;;) {
            const left = this.taken[row.cells.length] ?? 0;
            if (left === 0 || !this.maySpan())
                return;
            this.taken[row.cells.length] = left - 1;
            row.cells.push({ pieces: [], start: at, end: at, spanned: true });
        }
    }
    maySpan() {
        return this.spanned++ < spannedCellLimit;
    }
}
/**
 * What an HTML block shows: tables, headings (`<summary>` is one) and text. A table is read to its `</table>`, which may lie
 * beyond the block, since Markdown ends the block at a blank line; `end` says how far it was read.
 */
function htmlBlocks(source, start, end) {
    const blocks = [];
    let readTo = end;
    let text = { pieces: [], start, depth: null };
    let table = null;
    const style = htmlStyle();
    const closeText = (at, depth, next) => {
        const pieces = joinPieces(text.pieces);
        if (pieces.some((piece) => piece.text.trim() !== '')) {
            if (text.depth === null) {
                blocks.push({ kind: 'text', depth: 0, item: false, checked: null, pieces, start: text.start, end: at });
            }
            else
                blocks.push({ kind: 'heading', depth: text.depth, pieces, start: text.start, end: at });
        }
        text = { pieces: [], start: next, depth };
    };
    for (const token of htmlTokens(source, start, source.length)) {
        if (table === null && token.start >= end)
            break;
        if (token.kind === 'comment') {
            if (table === null)
                blocks.push({ kind: 'opaque', what: 'comment', start: token.start, end: token.end });
        }
        else if (token.kind === 'text') {
            const target = table === null ? text.pieces : table.builder.pieces;
            if (target !== null)
                htmlText(source, token.start, table === null ? Math.min(token.end, end) : token.end, style, target);
        }
        else if (token.name === 'table' && !token.closing) {
            if (table !== null)
                table.nested++;
            else {
                closeText(token.start, null, token.end);
                table = { builder: new TableBuilder(), start: token.start, nested: 0 };
            }
        }
        else if (table !== null && token.name === 'table') {
            if (table.nested-- > 0)
                continue;
            table.builder.closeRow(token.start);
            const rows = table.builder.rows.filter((row) => row.cells.length > 0);
            const found = { kind: 'table', rows, start: table.start, end: token.end };
            if (rows.length > 0)
                blocks.push(found);
            table = null;
            text = { pieces: [], start: token.end, depth: null };
            readTo = Math.max(end, token.end);
        }
        else if (table !== null && table.nested === 0 && token.name === 'tr') {
            if (token.closing)
                table.builder.closeRow(token.start);
            else
                table.builder.openRow(token.start);
        }
        else if (table !== null && table.nested === 0 && (token.name === 'td' || token.name === 'th')) {
            if (token.closing)
                table.builder.closeCell(token.start);
            else
                table.builder.openCell(token.attributes, token.start, token.end);
        }
        else if (table === null && /^(?:h[1-6]|summary|p|div|li)$/.test(token.name)) {
            const depth = token.name === 'summary' ? 6 : token.name.startsWith('h') ? Number(token.name[1]) : null;
            closeText(token.start, token.closing ? null : depth, token.end);
        }
        else {
            const shown = applyTag(style, token);
            const target = table === null ? text.pieces : table.builder.pieces;
            if (shown !== null)
                target?.push(shown);
        }
    }
    // A table that never closes is none: what it holds stays unread, and is said to be.
    if (table !== null)
        blocks.push({ kind: 'opaque', what: 'html', start: table.start, end });
    else
        closeText(Math.min(readTo, source.length), null, readTo);
    return { blocks, end: readTo };
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/plain-inline.js


/** Whatever could begin markup. A text without these is text. */
const special = /[\\`*_[\]<&~@]|:\/\/|www\.|[\0-\x08\x0b-\x1f\x7f]/i;
const wordCharacter = /[0-9A-Za-z]/;
/** A link's target without anything that Markdown would read in another way. */
const plainTarget = /^[^\s()<>\\&`|"']+$/;
/**
 * The pieces of one line of text (or one table cell) that holds nothing but text, `**bold**`, `` `code` `` and
 * `[links](target)` in their simplest forms; null where Markdown could mean something else. Only for files without link
 * definitions.
 */
function plainPieces(source, start, end) {
    if (start === end)
        return [];
    if (!special.test(source.slice(start, end)))
        return [verbatim(source, start, end, noStyle)];
    const pieces = [];
    return read(source, start, end, noStyle, pieces) ? joinPieces(pieces) : null;
}
/** Reads on from `start`; false where the text is not plain. */
function read(source, start, end, style, out) {
    let from = start;
    let at = start;
    const flush = () => {
        if (from < at)
            out.push(verbatim(source, from, at, style));
    };
    while (at < end) {
        const char = source[at] ?? '';
        if (char === '*') {
            const close = boldEnd(source, at, start, end);
            if (close === null || style.bold)
                return false;
            flush();
            if (!read(source, at + 2, close, { ...style, bold: true }, out))
                return false;
            at = close + 2;
            from = at;
        }
        else if (char === '`') {
            const close = source.indexOf('`', at + 1);
            if (close === -1 || close >= end || close === at + 1 || source[close + 1] === '`')
                return false;
            if (source[at + 1] === ' ' || source[close - 1] === ' ' || hasControl(source.slice(at, close)))
                return false;
            flush();
            out.push(verbatim(source, at + 1, close, style, true));
            at = close + 1;
            from = at;
        }
        else if (char === '[') {
            const close = source.indexOf(']', at + 1);
            if (close === -1 || close >= end || close === at + 1 || source[at + 1] === '^' || source[at - 1] === '!')
                return false;
            if (style.link !== null || '[:'.includes(source[close + 1] ?? ' '))
                return false;
            if (source[close + 1] !== '(') {
                if (!read(source, at + 1, close, style, []))
                    return false;
                at = close + 1;
                continue;
            }
            const label = source.slice(at + 1, close);
            const targetEnd = source.indexOf(')', close);
            if (targetEnd === -1 || targetEnd >= end || label.trim() !== label)
                return false;
            const target = source.slice(close + 2, targetEnd);
            if (!plainTarget.test(target) || hasControl(target))
                return false;
            flush();
            const link = { target, start: at, end: targetEnd + 1 };
            if (!read(source, at + 1, close, { ...style, link }, out))
                return false;
            at = targetEnd + 1;
            from = at;
        }
        else if (char === '_') {
            const inWord = at > start && wordCharacter.test(source[at - 1] ?? '') && wordCharacter.test(source[at + 1] ?? '');
            if (!inWord || at + 1 >= end)
                return false;
            at++;
        }
        else if (char === '&') {
            if (/[0-9A-Za-z#]/.test(source[at + 1] ?? ''))
                return false;
            at++;
        }
        else if (/[\\<\]~@]/.test(char) || hasControl(char))
            return false;
        else if (char === ':' && source.startsWith('//', at + 1))
            return false;
        else if ((char === 'w' || char === 'W') && source.slice(at, at + 4).toLowerCase() === 'www.')
            return false;
        else
            at++;
    }
    flush();
    return true;
}
function hasControl(text) {
    return /[\0-\x08\x0b-\x1f\x7f]/.test(text);
}
/** Where the `**` that closes the one at `at` begins; null where the stars are not certainly bold text. */
function boldEnd(source, at, start, end) {
    if (source[at + 1] !== '*' || source[at + 2] === '*')
        return null;
    const close = source.indexOf('*', at + 2);
    if (close === -1 || close + 1 >= end || source[close + 1] !== '*' || source[close + 2] === '*')
        return null;
    const first = source[at + 2] ?? ' ';
    const last = source[close - 1] ?? ' ';
    if (/\s/.test(first) || /\s/.test(last) || close === at + 2)
        return null;
    const opens = (0,src_letters/* hasLetterOrDigit */.h$)(first) || at === start || source[at - 1] === ' ';
    const closes = (0,src_letters/* hasLetterOrDigit */.h$)(last) || close + 2 === end || source[close + 2] === ' ';
    return opens && closes ? close : null;
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/plain.js

/** What may begin a paragraph or an item without being anything else. */
const safeStart = /^(?![\s#>+=|<~_:-]|\*(?!\*[^\s*])|\d{1,9}[.)](?:\s|$)|```)/;
const headingLine = /^(#{1,6})[ \t]+(?=[^\s])/;
const itemLine = /^(?:[-*+]|\d{1,9}[.)]) (?=\S)(?:\[([ xX])\] (?=\S))?/;
const thematicBreak = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const fenceLine = /^(`{3,}|~{3,})([^`]*)$/;
const delimiterCell = /^:?-+:?$/;
function plain_isBlank(char) {
    return char === ' ' || char === '\t';
}
/**
 * The blocks of a text that is plain: headings, one-level lists, paragraphs, tables with pipes at their left edge, fences and
 * comments, each in the form about which no reader of Markdown could be in doubt. Anything else is `NotPlain`, and for remark
 * to read. Held to remark by a test on generated texts.
 */
function plainBlocks(source) {
    const { text } = source;
    const count = source.lineStarts.length;
    if (text.includes(']:'))
        return { line: 1 + text.slice(0, text.indexOf(']:')).split('\n').length - 1 };
    const blocks = [];
    /** The paragraph that the next line would continue. */
    let open = null;
    /** A list is open: what follows without a blank line may belong to its last item. */
    let afterItem = false;
    const lineOf = (index) => {
        const start = source.lineStarts[index] ?? text.length;
        const next = source.lineStarts[index + 1];
        let end = next === undefined ? text.length : next - 1;
        if (next !== undefined && end > start && text[end - 1] === '\r')
            end--;
        let trimmed = end;
        while (trimmed > start && plain_isBlank(text[trimmed - 1]))
            trimmed--;
        return { start, end, trimmed };
    };
    let index = 0;
    while (index < count) {
        const notPlain = { line: index + 1 };
        const line = lineOf(index);
        // Remark keeps a tab at the end of a paragraph's line, and drops spaces: such a line is left to it.
        if (line.trimmed > line.start && text.slice(line.trimmed, line.end).includes('\t'))
            return notPlain;
        if (line.trimmed === line.start) {
            open = null;
            afterItem = false;
            index++;
            continue;
        }
        const content = text.slice(line.start, line.trimmed);
        const first = content[0] ?? '';
        if (plain_isBlank(first) || content.includes('\r'))
            return notPlain;
        if (first === '|') {
            if (open !== null || afterItem)
                return notPlain;
            const table = plainTable(text, lineOf, index, count);
            if (table === null)
                return notPlain;
            blocks.push({ kind: 'table', rows: table.rows, start: line.start, end: table.end });
            index = table.next;
            continue;
        }
        const heading = headingLine.exec(content);
        if (heading !== null) {
            const pieces = plainPieces(text, line.start + heading[0].length, line.trimmed);
            if (pieces === null || content.endsWith('#'))
                return notPlain;
            blocks.push({ kind: 'heading', depth: heading[1]?.length ?? 1, pieces, start: line.start, end: line.trimmed });
            open = null;
            afterItem = false;
            index++;
            continue;
        }
        if (thematicBreak.test(content)) {
            if (open !== null || afterItem)
                return notPlain;
            index++;
            continue;
        }
        const fence = fenceLine.exec(content);
        if (fence !== null) {
            const mark = fence[1] ?? '';
            let last = index + 1;
            while (last < count && !closesFence(text, lineOf(last), mark))
                last++;
            if (last >= count)
                return notPlain;
            blocks.push({ kind: 'opaque', what: 'fence', start: line.start, end: lineOf(last).end });
            open = null;
            afterItem = false;
            index = last + 1;
            continue;
        }
        if (content.startsWith('<!-- ') || content === '<!--') {
            const close = text.indexOf('-->', line.start + 4);
            if (close === -1)
                return notPlain;
            let last = index;
            while (last + 1 < count && (source.lineStarts[last + 1] ?? 0) <= close)
                last++;
            if (text.slice(close + 3, lineOf(last).end).trim() !== '')
                return notPlain;
            if (afterItem)
                return notPlain;
            blocks.push({ kind: 'opaque', what: 'comment', start: line.start, end: lineOf(last).end });
            open = null;
            index = last + 1;
            continue;
        }
        const item = itemLine.exec(content);
        if (item !== null) {
            // A number other than 1 does not interrupt a paragraph, and a number after an item may be its text.
            if (/^\d/.test(first) && open !== null)
                return notPlain;
            const start = line.start + item[0].length;
            const pieces = plainLine(text, start, line.trimmed);
            if (pieces === null)
                return notPlain;
            const checked = item[1] === undefined ? null : item[1] !== ' ';
            blocks.push({ kind: 'text', depth: 1, item: true, checked, pieces, start, end: line.trimmed });
            open = null;
            afterItem = true;
            index++;
            continue;
        }
        if (afterItem)
            return notPlain;
        const pieces = plainLine(text, line.start, line.trimmed);
        if (pieces === null)
            return notPlain;
        if (open === null) {
            const own = [...pieces];
            const block = {
                kind: 'text',
                depth: 0,
                item: false,
                checked: null,
                pieces: own,
                start: line.start,
                end: line.trimmed,
            };
            open = { block, pieces: own };
            blocks.push(block);
        }
        else {
            open.pieces.push(lineBreak(open.block.end, line.start));
            for (const piece of pieces)
                open.pieces.push(piece);
            open.block.end = line.trimmed;
        }
        index++;
    }
    return blocks;
}
/** The line break of a paragraph, from the end of one line's text to the beginning of the next one's. */
function lineBreak(start, end) {
    return { text: '\n', start, end, bold: false, code: false, deleted: false, footnote: false, link: null };
}
function plainLine(text, start, end) {
    const content = text.slice(start, end);
    // A pipe may make a table without pipes at its edges.
    if (!safeStart.test(content) || content.includes('|'))
        return null;
    return plainPieces(text, start, end);
}
function closesFence(text, line, mark) {
    const content = text.slice(line.start, line.trimmed).replace(/^ {1,3}/, '');
    return content.length >= mark.length && content === (mark[0] ?? '').repeat(content.length);
}
/** The cells of a line that begins with a pipe, or null where a cell is not plain. */
function plainRow(text, line) {
    const cells = [];
    let start = line.start + 1;
    while (start <= line.trimmed) {
        const pipe = text.indexOf('|', start);
        const end = pipe === -1 || pipe >= line.trimmed ? line.trimmed : pipe;
        if (end === line.trimmed && start === end)
            break;
        let from = start;
        let to = end;
        while (from < to && plain_isBlank(text[from]))
            from++;
        while (to > from && plain_isBlank(text[to - 1]))
            to--;
        const pieces = plainPieces(text, from, to);
        if (pieces === null)
            return null;
        cells.push({ pieces, start, end, spanned: false });
        start = end + 1;
    }
    return cells.length === 0 ? null : { cells, start: line.start, end: line.trimmed };
}
function plainTable(text, lineOf, first, count) {
    if (first + 1 >= count)
        return null;
    const header = plainRow(text, lineOf(first));
    const delimiterLine = lineOf(first + 1);
    if (header === null || text[delimiterLine.start] !== '|')
        return null;
    const delimiter = plainRow(text, delimiterLine);
    if (delimiter === null || delimiter.cells.length !== header.cells.length)
        return null;
    if (!delimiter.cells.every((cell) => cell.pieces.length === 1 && delimiterCell.test(cell.pieces[0]?.text ?? '')))
        return null;
    const rows = [header];
    let next = first + 2;
    let end = delimiterLine.trimmed;
    while (next < count) {
        const line = lineOf(next);
        if (line.trimmed === line.start)
            break;
        if (text[line.start] !== '|') {
            // Any other text would be one more row.
            if (!headingLine.test(text.slice(line.start, line.trimmed)))
                return null;
            break;
        }
        const row = plainRow(text, line);
        if (row === null || text.slice(line.start, line.trimmed).includes('\r'))
            return null;
        rows.push(row);
        end = line.trimmed;
        next++;
    }
    return { rows, end, next };
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/markdown-inline.js




const markdown_inline_punctuation = /[!-/:-@[-`{-~]/;
/** The pieces of remark's inline content. `start` and `end` enclose it in the source. */
function markdownPieces(source, nodes, definitions, start, end) {
    const reader = { source, definitions, html: htmlStyle(), out: [], cursor: start, end };
    for (const node of nodes)
        readNode(reader, node, noStyle);
    return joinPieces(reader.out);
}
function readNode(reader, node, style) {
    const { source, out } = reader;
    const start = node.position?.start.offset ?? reader.cursor;
    const end = node.position?.end.offset ?? reader.end;
    const styled = withHtml(reader, style);
    switch (node.type) {
        case 'text':
            alignText(reader, node.value, node.position === undefined ? placeOf(reader, node.value) : start, end, styled);
            break;
        case 'inlineCode': {
            const at = source.indexOf(node.value, start);
            const found = at !== -1 && at + node.value.length <= end;
            const piece = found ? verbatim(source, at, at + node.value.length, styled, true) : null;
            out.push(piece ?? { ...styled, code: true, footnote: false, text: node.value.replace(/[\r\n]/g, ' '), start, end });
            break;
        }
        case 'break':
            out.push(lineBreak(start, afterIndentation(source, end)));
            break;
        case 'strong':
        case 'emphasis':
            for (const child of node.children)
                readNode(reader, child, { ...style, bold: true });
            break;
        case 'delete':
            for (const child of node.children)
                readNode(reader, child, { ...style, deleted: true });
            break;
        case 'link':
            for (const child of node.children)
                readNode(reader, child, { ...style, link: { target: node.url, start, end } });
            break;
        case 'linkReference': {
            const target = reader.definitions.get(node.identifier);
            const link = target === undefined ? style.link : { target, start, end };
            for (const child of node.children)
                readNode(reader, child, { ...style, link });
            break;
        }
        case 'image':
        case 'imageReference':
            if (node.alt)
                out.push({ ...styled, code: false, footnote: false, text: node.alt, start, end });
            break;
        case 'footnoteReference':
            out.push({ ...styled, code: false, footnote: true, text: source.slice(start, end), start, end });
            break;
        case 'html':
            for (const token of htmlTokens(source, start, end)) {
                const shown = token.kind === 'tag' ? applyTag(reader.html, token) : null;
                if (shown !== null)
                    out.push(shown);
            }
            break;
    }
    reader.cursor = node.position?.end.offset ?? reader.cursor;
}
function afterIndentation(source, start) {
    let at = start;
    while (/[ \t]/.test(source[at] ?? ''))
        at++;
    return at;
}
function withHtml(reader, style) {
    const { html } = reader;
    return {
        bold: style.bold || html.bold > 0,
        deleted: style.deleted || html.deleted > 0,
        link: style.link ?? html.link,
    };
}
function placeOf(reader, value) {
    const at = reader.source.indexOf(value, reader.cursor);
    return at === -1 || at + value.length > reader.end ? reader.cursor : at;
}
/** Lays a text that remark decoded along its source: escapes, references and line breaks get pieces of their own. */
function alignText(reader, value, start, end, style) {
    const { source, out } = reader;
    const footnote = reader.html.footnote > 0;
    const push = (piece) => out.push(footnote ? { ...piece, footnote } : piece);
    let at = start;
    let from = start;
    let index = 0;
    const flush = () => {
        if (from < at)
            push(verbatim(source, from, at, style));
    };
    while (index < value.length) {
        const char = value[index] ?? '';
        const written = source[at] ?? '';
        const next = source[at + 1] ?? '';
        let consumed = 0;
        let shown = char;
        if (char === '\n') {
            while (at + consumed < end && /[ \t\r]/.test(source[at + consumed] ?? ''))
                consumed++;
            if (source[at + consumed] === '\n')
                consumed++;
            // The next line's own indentation, and the marks of the quotes that it stands in, are not text.
            const following = value[index + 1] ?? '';
            while (/[ \t>]/.test(source[at + consumed] ?? '') && source[at + consumed] !== following)
                consumed++;
        }
        else if (written === '\\' && next === char && markdown_inline_punctuation.test(next))
            consumed = 2;
        else if (written === '&') {
            const reference = /^&#?[0-9a-z]{1,31};/i.exec(source.slice(at, at + 40))?.[0];
            const decoded = reference === undefined ? null : (decodeReference(reference) ?? char);
            if (reference !== undefined && decoded !== null && value.startsWith(decoded, index)) {
                consumed = reference.length;
                shown = decoded;
            }
        }
        else if (written !== char && written !== '\0')
            break;
        if (consumed === 0) {
            at++;
            index++;
            continue;
        }
        flush();
        // Blanks at a line's end belong to the break; after a link they are in no text of remark's.
        let pieceStart = at;
        if (char === '\n')
            while (pieceStart > 0 && /[ \t]/.test(source[pieceStart - 1] ?? ''))
                pieceStart--;
        push({ ...style, code: false, footnote: false, text: shown, start: pieceStart, end: Math.min(at + consumed, end) });
        at += consumed;
        from = at;
        index += shown.length;
    }
    flush();
    reader.cursor = at;
    if (index >= value.length)
        return;
    push({
        ...style,
        code: false,
        footnote: false,
        text: value.slice(index).replace(/[\r\n]+/g, ' '),
        start: at,
        end: Math.max(at, end),
    });
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/markdown.js



/** The blocks of remark's tree of a source. */
function markdownBlocks(source, tree) {
    const definitions = new Map();
    collectDefinitions(tree, definitions);
    const reader = { text: source.text, definitions, blocks: [], htmlEnd: 0 };
    readBlock(reader, tree, { depth: 0, item: false, checked: null });
    return reader.blocks;
}
function collectDefinitions(node, definitions) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node.url);
    if ('children' in node)
        for (const child of node.children)
            collectDefinitions(child, definitions);
}
function readBlock(reader, node, place) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (start < reader.htmlEnd && node.type !== 'root')
        return;
    if (node.type === 'heading' || node.type === 'paragraph')
        return readText(reader, node, place);
    if (node.type === 'table')
        reader.blocks.push({ kind: 'table', rows: tableRows(reader, node), start, end });
    else if (node.type === 'code') {
        const fenced = /[`~]/.test(reader.text[start] ?? '');
        reader.blocks.push({ kind: 'opaque', what: fenced ? 'fence' : 'indented', start, end });
    }
    else if (node.type === 'html') {
        const read = htmlBlocks(reader.text, start, end);
        reader.htmlEnd = read.end;
        for (const block of read.blocks)
            reader.blocks.push(block);
    }
    else if (node.type === 'listItem') {
        for (const [index, child] of node.children.entries()) {
            readBlock(reader, child, { ...place, item: index === 0, checked: index === 0 ? (node.checked ?? null) : null });
        }
    }
    else if ('children' in node) {
        const inside = node.type === 'list' ? { depth: place.depth + 1, item: true, checked: null } : place;
        for (const child of node.children)
            readBlock(reader, child, inside);
    }
}
function readText(reader, node, place) {
    const start = node.position?.start.offset ?? 0;
    let end = node.position?.end.offset ?? start;
    const pieces = markdownPieces(reader.text, node.children, reader.definitions, start, end);
    while (end > start && /[ \t\r\n]/.test(reader.text[end - 1] ?? ''))
        end--;
    if (node.type === 'heading')
        reader.blocks.push({ kind: 'heading', depth: node.depth, pieces, start, end });
    else
        reader.blocks.push({ kind: 'text', ...place, pieces, start: textStart(start, node, place), end });
}
/** Remark begins a task item's paragraph after its box, and an ordinary one at its first letter. */
function textStart(start, node, place) {
    const first = node.children[0]?.position?.start.offset;
    return place.checked === null || first === undefined ? start : first;
}
function tableRows(reader, table) {
    const { text } = reader;
    return table.children.map((row) => {
        const cells = row.children.map((cell) => {
            let start = cell.position?.start.offset ?? 0;
            let end = cell.position?.end.offset ?? start;
            if (text[start] === '|')
                start++;
            if (end > start && text[end - 1] === '|' && !(0,escaped/* isEscaped */.u)(text, end - 1))
                end--;
            return { pieces: markdownPieces(text, cell.children, reader.definitions, start, end), start, end, spanned: false };
        });
        return { cells, start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0 };
    });
}

;// CONCATENATED MODULE: ./build/src/parse/roadmap/parse-roadmap.js




/**
 * Reads a roadmap whose Markdown is plain. Null: the file holds no status table. `NeedsMarkdown`: parse `source.text` with
 * remark and hand the tree to `roadmapOfTree`.
 */
function parseRoadmap(path, text, options) {
    const source = sourceOf(path, text);
    const blocks = plainBlocks(source);
    if ('line' in blocks)
        return { kind: 'needs-markdown', line: blocks.line, source };
    return interpret(source, blocks, options);
}
/** Reads a roadmap from remark's tree of its text. */
function roadmapOfTree(source, tree, options) {
    return interpret(source, markdownBlocks(source, tree), options);
}

;// CONCATENATED MODULE: ./build/src/load/roadmap-reader.js


/**
 * Reads a roadmap. Remark is loaded only where the text is not plain. Null where the file holds no status table; a roadmap
 * without rows, but with problems, where it holds something that was meant as one.
 *
 * @throws UserError where the text is too heavy for remark.
 */
async function readRoadmap(path, text, options) {
    const read = parseRoadmap(path, text, options);
    if (read === null || !('kind' in read))
        return read;
    refuseHeavyMarkdown(path, read.source.text, read.line);
    const { remark } = await Promise.all(/* import() */[__webpack_require__.e(1493), __webpack_require__.e(5943)]).then(__webpack_require__.bind(__webpack_require__, 5943));
    const { default: remarkGfm } = await Promise.all(/* import() */[__webpack_require__.e(1493), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 820));
    return roadmapOfTree(read.source, remark().use(remarkGfm).parse(read.source.text), options);
}


/***/ }),

/***/ 7762:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadRoadmap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);
/* harmony import */ var _roadmap_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(616);



/**
 * The roadmap of a site: the named one, else the only `roadmap.md` (any case) below docs_dir that holds a status
 * table, else the one directly in the root.
 * @throws {UserError} where several hold one, or a file cannot be read.
 */
async function loadRoadmap(tree, site, named, options) {
    if (named !== null) {
        const [content] = await tree.read([named]);
        if (!content || content.problem === 'absent')
            return { roadmap: null, lack: { kind: 'absent', path: named } };
        const roadmap = await (0,_roadmap_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoadmap */ .x)(named, textOf(named, content), options);
        return roadmap ? { roadmap, lack: null } : { roadmap: null, lack: { kind: 'no-table', path: named } };
    }
    const inDocs = [...site.files].filter(isRoadmapName);
    const found = (await roadmapsIn(tree, inDocs, options)) ?? (await roadmapsIn(tree, await inRoot(tree), options));
    if (found)
        return { roadmap: found, lack: null };
    const [candidate] = [...inDocs, ...(await inRoot(tree))];
    return {
        roadmap: null,
        lack: candidate === undefined ? { kind: 'none-found', path: null } : { kind: 'no-table', path: candidate },
    };
}
async function roadmapsIn(tree, paths, options) {
    const contents = await tree.read(paths);
    const found = [];
    for (const [index, path] of paths.entries()) {
        const content = contents[index];
        const roadmap = content && (await (0,_roadmap_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoadmap */ .x)(path, textOf(path, content), options));
        if (roadmap)
            found.push(roadmap);
    }
    // A table that could not be read (in a fence, without its dash row) leaves problems and no rows.
    const filled = found.filter(({ rows }) => rows.length > 0);
    if (filled.length > 1) {
        const names = filled.map(({ path }) => path).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`several roadmaps hold a status table: ${names}; name one with --roadmap or in the config (roadmap: …)`);
    }
    return filled[0] ?? found[0] ?? null;
}
async function inRoot(tree) {
    return ((await tree.list('', 'direct')) ?? []).filter(isRoadmapName);
}
function isRoadmapName(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase() === 'roadmap.md';
}
function textOf(path, content) {
    const text = content.bytes && (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(content.bytes);
    if (text === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the roadmap ${path} cannot be read (${content.problem ?? 'not UTF-8'})`);
    return text;
}


/***/ }),

/***/ 2852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** What most runs do without is made when it is first asked for, and kept. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);

/** Plurals that no ending gives away, as names of modules and topics have them. */
const irregular = new Map([
    ['indices', 'index'],
    ['matrices', 'matrix'],
    ['vertices', 'vertex'],
    ['analyses', 'analysis'],
    ['schemata', 'schema'],
    ['people', 'person'],
    ['children', 'child'],
]);
/** An acronym and its plural: "APIs", "SLOs", "UIs". */
const pluralAcronym = /^([A-Z]{2,})s$/;
/** One word without number: "registries" and "registry", "databases" and "database", "APIs" and "API" come out alike. */
function singular(word) {
    const acronym = pluralAcronym.exec(word)?.[1];
    if (acronym !== undefined)
        return acronym.toLowerCase();
    const lower = word.toLowerCase();
    const known = irregular.get(lower);
    if (known !== undefined)
        return known;
    let stem = lower;
    // Three letters and an s at the end are rather DNS, AWS or bus than a plural.
    if (stem.length > 3 && stem.endsWith('s')) {
        if (stem.endsWith('ies') && stem.length > 4)
            stem = `${stem.slice(0, -3)}y`;
        else if (!/(?:ss|us|is)$/.test(stem))
            stem = stem.slice(0, -1);
    }
    // "statuses" and "databases" lose the same letters, so the e goes from "database" as well.
    return stem.length > 3 && /(?:[sxz]|[cs]h)e$/.test(stem) ? stem.slice(0, -1) : stem;
}
/** Letters without accents, one form for full and half width, nothing invisible; marks that belong to other scripts stay. */
function plainLetters(text) {
    if ((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text))
        return text;
    return text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]|[\u200b-\u200d]|\u20e3|[\ufe00-\ufe0f]/g, '')
        .normalize('NFC');
}
/** With the marks that belong to the letters of their script. */
const wordRuns = (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(String.raw `[\p{L}\p{N}\p{M}]+`, 'gu');
/** The runs of letters and digits of a text. */
function runs(text) {
    return text.match((0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(text) ? /[a-z0-9]+/gi : wordRuns()) ?? [];
}
/** A name without its Markdown and HTML: the text of links, no emphasis, no tags. */
function withoutMarkup(text) {
    return MARKS.test(text) ? withoutMarks(text) : text;
}
/** What markup begins with; most names have none of it. */
const MARKS = /[[<&'’ʼ`*~]/;
function withoutMarks(text) {
    return text
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&amp;/gi, '&')
        .replace(/['’ʼ`*~]/g, '');
}
/**
 * The words of a name as `nameKey` compares them: no case, number, accents, punctuation, emoji or markup; `&` is "and".
 */
function nameWords(text) {
    const words = plainLetters(withoutMarkup(text))
        .replace(/&/g, ' and ')
        // C++ and C# are no C.
        .replace(/(?<=[a-z0-9])\+{1,2}(?![a-z0-9+])/gi, (plus) => 'plus'.repeat(plus.length))
        .replace(/(?<=[a-z])#(?![a-z0-9])/gi, 'sharp');
    return runs(words).map(singular);
}
/**
 * The key under which two names are the same name for a person: `&` and "and", plural, case, punctuation, accents, emoji and
 * Markdown do not count, nor where words are joined ("Web hooks", "webhooks"). A further word is another name: "Calendar" is
 * not "Calendar Service". "UI" is not "User Interface" either; that is an alias.
 */
function nameKey(text) {
    const known = keys.get(text);
    if (known !== undefined)
        return known;
    const words = nameWords(text).join('');
    const key = words === '' ? text.trim() : words;
    if (text.length > LONGEST_REMEMBERED)
        return key;
    if (keys.size >= MOST_REMEMBERED)
        keys.clear();
    // Copies: a part of a string would keep the whole file in memory.
    keys.set(` ${text}`.slice(1), key);
    return key;
}
/** Keys of the names that were asked for of late: a row's name is asked for in each of its cells, a column's in each row. */
const keys = new Map();
/** What is remembered: enough for the columns and the rows at hand, and a bound on what hostile names can fill. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 200;
/** The name as file and folder names have it: `Data Contract Registry` → `data-contract-registry`. */
function slug(text) {
    return runs(plainLetters(withoutMarkup(text)).toLowerCase().replace(/&/g, ' and ')).join('-');
}


/***/ }),

/***/ 8670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openCodeUnits)
/* harmony export */ });
/** UTF-16 units that the first memory has room for; most pages fit. */
const FIRST_SIZE = 16_384;
/**
 * A reader of texts as numbers: it gives the UTF-16 units of a text in memory that its next text overwrites, longer than
 * the text. A loop over such an array takes a third of the time that `charCodeAt` takes, which has to find out at every
 * character how V8 stores the text.
 */
function openCodeUnits() {
    let units = new Uint16Array(FIRST_SIZE);
    let bytes = Buffer.from(units.buffer);
    return (text) => {
        if (text.length > units.length) {
            units = new Uint16Array(text.length * 2);
            bytes = Buffer.from(units.buffer);
        }
        bytes.write(text, 'utf16le');
        return units;
    };
}


/***/ }),

/***/ 9765:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ isAddress),
  w: () => (/* binding */ plainText)
});

;// CONCATENATED MODULE: ./build/src/parse/page/entity.js
/** The entities that occur in headings and labels; any other stays as written. */
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    times: '×',
    rarr: '→',
    larr: '←',
    copy: '©',
    reg: '®',
    trade: '™',
    bull: '•',
    middot: '·',
    shy: '',
};
/** Longest entity that is looked for. */
const LONGEST = 10;
/** The character of the entity at an offset, and its length as written; `&` itself where there is none. */
function decodeEntity(text, index) {
    const semicolon = text.slice(index, index + LONGEST).indexOf(';');
    if (semicolon === -1)
        return { text: '&', length: 1 };
    const name = text.slice(index + 1, index + semicolon);
    const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (named !== undefined)
        return { text: named, length: semicolon + 1 };
    const code = name.startsWith('#x')
        ? Number.parseInt(name.slice(2), 16)
        : name.startsWith('#')
            ? Number(name.slice(1))
            : Number.NaN;
    if (!Number.isInteger(code) || code < 1 || code > 0x10ffff)
        return { text: '&', length: 1 };
    return { text: String.fromCodePoint(code), length: semicolon + 1 };
}

;// CONCATENATED MODULE: ./build/src/parse/page/plain.js

/**
 * A line of Markdown as a reader sees it: links and images by their text, code and emphasis without marks, no HTML
 * tags, attribute lists, emoji shortcodes or footnote marks. Every step goes forward, so that a hostile line costs no
 * more than its length.
 */
function plainText(markdown) {
    if (!SPECIAL.test(markdown))
        return markdown.trim();
    let out = '';
    /** Up to here the text is copied; from here to `index` it stays as it is. */
    let copied = 0;
    let index = 0;
    const noLater = new Set();
    /** The next closing mark, or -1; a mark that is not there is looked for once. */
    const find = (mark, from) => {
        if (noLater.has(mark))
            return -1;
        const found = markdown.indexOf(mark, from);
        if (found === -1)
            noLater.add(mark);
        return found;
    };
    while (index < markdown.length) {
        const code = markdown.charCodeAt(index);
        if (code > 126 || IS_SPECIAL[code] === 0) {
            index++;
            continue;
        }
        if (code === AMPERSAND) {
            const { text, length } = decodeEntity(markdown, index);
            out += markdown.slice(copied, index) + text;
            index += length;
            copied = index;
            continue;
        }
        const next = afterMarkup(markdown, index, find);
        if (next === index) {
            index++;
            continue;
        }
        out += markdown.slice(copied, index);
        copied = next;
        // What is escaped stands for itself.
        index = code === BACKSLASH ? next + 1 : next;
    }
    return (out + markdown.slice(copied)).trim();
}
const SPECIAL = /[\\`*_~=![\]<{:&]/;
const BACKSLASH = 92;
const AMPERSAND = 38;
/** 1 for each character of `SPECIAL`. */
const IS_SPECIAL = new Uint8Array(127);
for (const mark of '\\`*_~=![]<{:&')
    IS_SPECIAL[mark.charCodeAt(0)] = 1;
/** Where the text goes on behind the markup that stands at an offset; the offset itself where none does. */
function afterMarkup(markdown, index, find) {
    switch (markdown.charAt(index)) {
        case '\\':
            return index + 1 < markdown.length ? index + 1 : index;
        case '`':
        case '*':
        case '~':
            return index + 1;
        case '=':
            return markdown[index + 1] === '=' ? index + 1 : index;
        case '_':
            return isWord(markdown, index - 1) && isWord(markdown, index + 1) ? index : index + 1;
        case '!':
            return markdown[index + 1] === '[' ? index + 1 : index;
        case '[':
            return markdown[index + 1] === '^' ? afterMark(find(']', index), index, 1) : index + 1;
        case ']':
            if (markdown[index + 1] === '(')
                return afterMark(find(')', index), index, 1);
            return markdown[index + 1] === '[' ? afterMark(find(']', index + 2), index, 1) : index + 1;
        case '<':
            return isTagStart(markdown, index + 1) && !isAddress(markdown, index)
                ? afterMark(find('>', index), index, 1)
                : index;
        case '{':
            return markdown[index + 1] === ':' || markdown[index + 1] === '#' || isAttributes(markdown, index)
                ? afterMark(find('}', index), index, 1)
                : index;
        case ':':
            return isShortcode(markdown, index) ? markdown.indexOf(':', index + 1) + 1 : index;
        default:
            return index;
    }
}
function afterMark(found, index, length) {
    return found === -1 ? index + 1 : found + length;
}
function isWord(text, index) {
    const code = text.charCodeAt(index);
    return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;
}
function isTagStart(text, index) {
    const code = text.charCodeAt(index);
    return code === 47 || code === 33 || ((code | 32) >= 97 && (code | 32) <= 122);
}
/** Letters of the longest scheme of a URL that is looked for. */
const LONGEST_SCHEME = 12;
/** `<https://example.com>` is a link and no tag; it is its own text. */
function isAddress(text, index) {
    for (let at = index + 1; at < index + 2 + LONGEST_SCHEME; at++) {
        const code = text.charCodeAt(at);
        if (code === 58)
            return at > index + 2 && text.startsWith('//', at + 1);
        if (!isWord(text, at))
            return false;
    }
    return false;
}
/** `{.class}`, `{ #id .class }`, `{ .class }`. */
function isAttributes(text, index) {
    let at = index + 1;
    while (text.charCodeAt(at) === 32 && at < index + 8)
        at++;
    const character = text[at];
    return character === '.' || character === '#' || (character === ':' && at > index);
}
/** `:rocket:`, `:material-check:`; a shortcode has no spaces and is not long. */
function isShortcode(text, index) {
    const limit = Math.min(text.length, index + 64);
    for (let at = index + 1; at < limit; at++) {
        const code = text.charCodeAt(at);
        if (code === 58)
            return at > index + 1;
        if (!isWord(text, at) && code !== 45 && code !== 95 && code !== 43)
            return false;
    }
    return false;
}


/***/ }),

/***/ 6584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countWordsAndMarks),
/* harmony export */   r: () => (/* binding */ countWords)
/* harmony export */ });
/**
 * Words in a stretch of text: runs without spaces that hold a letter or digit. A script that does not put spaces between
 * words (from U+2E80 on) counts one word for each character, or a Chinese page would look empty.
 */
function countWords(text, start, end) {
    let words = 0;
    let inWord = false;
    for (let index = start; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code <= 32 || code === 160) {
            inWord = false;
        }
        else if (isSpaceless(code)) {
            words++;
            inWord = false;
        }
        else if (!inWord && isWordCharacter(code)) {
            words++;
            inWord = true;
        }
    }
    return words;
}
/**
 * Words of a line of prose, times two; plus one where it holds a mark that could begin a link, a tag or an attribute
 * list (`[`, `]`, `<`, `{`). One loop for both: nearly all time goes into looking at every character of every line.
 */
function countWordsAndMarks(text, codes, start, end) {
    let words = 0;
    let marks = 0;
    let inWord = false;
    for (let index = start; index < end; index++) {
        const code = codes[index] ?? 0;
        if (code > 127)
            return countWords(text, start, end) * 2 + 1;
        if (code <= 32)
            inWord = false;
        else if (!inWord && isWordCharacter(code)) {
            words++;
            inWord = true;
        }
        else if (code === 91 || code === 93 || code === 60 || code === 123)
            marks = 1;
    }
    return words * 2 + marks;
}
function isWordCharacter(code) {
    if (code < 128)
        return (code | 32) >= 97 ? (code | 32) <= 122 : code >= 48 && code <= 57;
    // Dashes, quotes, arrows, symbols and the halves of emoji are no words.
    return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfe0f && code > 0xbf;
}
function isSpaceless(code) {
    return code >= 0x3040 && code <= 0x9fff;
}


/***/ }),

/***/ 3699:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isEscaped)
/* harmony export */ });
/** Whether an odd number of backslashes stands before a character: only then it is written out and does nothing. */
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
}


/***/ }),

/***/ 3067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ glyphsOf)
/* harmony export */ });
const glyphSource = [
    ':[a-zA-Z][a-zA-Z0-9_+-]{0,60}:|:[+-]1:|:100:',
    '\\[[ xX]?\\]',
    '\\p{RI}\\p{RI}',
    '[0-9#*]\\ufe0f?\\u20e3',
    '[\\p{Extended_Pictographic}\\p{So}](?:[\\ufe0e\\ufe0f]|[\\u{1f3fb}-\\u{1f3ff}])*(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|[\\u{1f3fb}-\\u{1f3ff}])*)*',
].join('|');
/** Made when first used: `\p{…}` sets are costly to build, and with the flag `i` ten times as much. */
let glyphPattern = null;
/** The glyphs of a text, in order. */
function glyphsOf(text) {
    // Letters, digits, spaces and common punctuation alone hold no glyph.
    if (!/[^\w\s.,;!?'"()/%–—-]/.test(text))
        return [];
    glyphPattern ??= new RegExp(glyphSource, 'gu');
    const glyphs = [];
    let depth = 0;
    let at = 0;
    for (const match of text.matchAll(glyphPattern)) {
        for (; at < match.index; at++) {
            if (text[at] === '(' || text[at] === '（')
                depth++;
            else if ((text[at] === ')' || text[at] === '）') && depth > 0)
                depth--;
        }
        at = match.index + match[0].length;
        glyphs.push({ text: match[0], start: match.index, end: at, depth });
    }
    return glyphs;
}


/***/ }),

/***/ 6249:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ meaningHeaders),
/* harmony export */   B_: () => (/* binding */ symbolHeaders),
/* harmony export */   T3: () => (/* binding */ meaningWords),
/* harmony export */   XC: () => (/* binding */ legendTitles),
/* harmony export */   sV: () => (/* binding */ fillers),
/* harmony export */   v6: () => (/* binding */ negations)
/* harmony export */ });
/* harmony import */ var _word_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);

/**
 * What the meanings in a legend say, in the languages that documentation teams write in. Only legends are read with these
 * words; a status cell must hold what the legend, the config or the built-in vocabulary names.
 */
const meaningWords = {
    ready: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('ready, done, yes, complete, completed, finished, available, implemented, supported, published, final', 'functional, written, documented, approved, reviewed, released, working, ok, good, full, fertig', 'erledigt, vorhanden, ja, abgeschlossen, bereit, vollständig, freigegeben, prêt, terminé, fait, oui', 'complet, disponible, listo, hecho, completo, terminado, completado, sí, pronto, feito, concluído', 'sim, fatto, completato, klaar, gereed, voltooid, färdig, klar, færdig, valmis, gotowe, hotovo, kész', 'hazır, готово, готов, сделано, завершено, done ✓, 完成, 已完成, 就绪, 完了, 完成済み, 対応済み, 済, 済み, 준비됨, 완료'),
    pending: (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('pending, todo, to do, to-do, planned, wip, in progress, work in progress, no, missing, open, draft', 'drafting, first draft, started, partial, partly, partially, incomplete, stub, in review', 'under review, in editing, being developed, coming soon, soon, tbd, outline, only plan, broken', 'blocked, unsupported, unavailable, to be done, to be written, needs work, needs review, outdated', 'ready for review, offen, ausstehend, geplant, in arbeit, in bearbeitung, nein, fehlt, unvollständig', 'entwurf, en attente, à faire, en cours, prévu, non, manquant, brouillon, pendiente, por hacer', 'en progreso, en curso, planificado, falta, borrador, pendente, a fazer, em andamento, em progresso', 'planejado, não, in attesa, da fare, in corso, previsto, te doen, bezig, gepland, nee, att göra', 'pågår, kesken, do zrobienia, w toku, beklemede, ожидает, в работе, в процессе, запланировано', 'не готово, нет, 待办, 未完成, 进行中, 计划中, 待定, 未着手, 未対応, 作業中, 対応中, 進行中, 予定, 대기, 진행 중, 미완료'),
    'not-applicable': (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('n/a, na, none, not applicable, does not apply, not needed, not required, not relevant, irrelevant', "out of scope, not planned, won't do, wont do, skipped, not used, entfällt, nicht zutreffend", 'nicht anwendbar, nicht nötig, nicht relevant, sans objet, non applicable, no aplica, no aplicable', 'não se aplica, não aplicável, non applicabile, niet van toepassing, n.v.t., ej tillämpligt', 'nie dotyczy, не применимо, неприменимо, не требуется, 不适用, 不適用, 該当なし, 対象外, 해당 없음'),
};
/** Words that turn a ready word that follows into a pending one: "not implemented", "nicht fertig". */
const negations = [
    'not',
    'not yet',
    'nicht',
    'noch nicht',
    'pas',
    'pas encore',
    'no',
    'não',
    'non',
    'niet',
    'не',
    'nie',
    'ikke',
    'inte',
];
/** What stands between a symbol and its meaning in a sentence. */
const fillers = (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('means, mean, is, are, for, marks, indicates, stands for, denotes, that, the, a, an, it, this', 'document, documents, doc, docs, page, still, fully, currently, already, bedeutet, heißt, ist', 'signifie, significa, betekent, means that');
/** Headings and labels under which a legend stands. */
const legendTitles = (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('legend, key, symbols, symbol legend, glyphs, emojis, icons, status, statuses, status legend', 'status key, meaning, legende, zeichenerklärung, symbole, légende, symboles, leyenda, símbolos', 'legenda, simboli, teckenförklaring, легенда, обозначения, 凡例, 图例, 圖例, 범례');
/** Headers of the column that gives the meaning in a legend that is a table. */
const meaningHeaders = (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('meaning, use/meaning, use, description, definition, explanation, bedeutung, beschreibung', 'signification, significado, significato, betekenis, betydelse, значение, 意味, 説明, 含义, 说明, 의미');
/** Headers of the column that gives the symbol in a legend that is a table. */
const symbolHeaders = (0,_word_list_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d)('symbol, glyph, emoji, icon, mark, sign, status, key, legend, value, zeichen, icône, symbole, símbolo', 'simbolo, symbool, символ, 記号, 符号, 기호');


/***/ }),

/***/ 8105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ legendPairs),
/* harmony export */   YB: () => (/* binding */ vocabularyOf),
/* harmony export */   fr: () => (/* binding */ statusOfMeaning)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9217);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3067);
/* harmony import */ var _legend_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6249);



const statuses = ['ready', 'pending', 'not-applicable'];
/** Status by `glyphKey` of the words of a record. */
function vocabularyOf(words) {
    const vocabulary = new Map();
    for (const status of statuses)
        for (const word of words[status] ?? [])
            vocabulary.set((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphKey */ .g)(word), status);
    return vocabulary;
}
let meaningVocabulary = null;
/** Meanings are looked up with all known languages; made when first used. */
function meanings() {
    meaningVocabulary ??= new Map([...vocabularyOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInStatuses */ .o), ...vocabularyOf(_legend_words_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningWords */ .T3)]);
    return meaningVocabulary;
}
function agree(found) {
    const known = new Set(found.filter((status) => status !== null && status !== undefined));
    const [only] = known;
    return known.size === 1 && only !== undefined ? only : null;
}
/** The status that a legend's meaning describes, in any of the known languages; null where the words are not known. */
function statusOfMeaning(meaning) {
    const words = meaning
        .slice(0, 200)
        .replace(/\([^()]*\)/g, ' ')
        .replace(/\bn\/a\b/gi, 'na');
    return statusOfPhrase((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .glyphKey */ .g)(words));
}
function statusOfPhrase(phrase) {
    const text = phrase.replace(/^[\s"'“”.,:]+|[\s"'“”.,:!]+$/g, '');
    if (text === '')
        return null;
    const vocabulary = meanings();
    const whole = vocabulary.get(text);
    if (whole !== undefined)
        return whole;
    const segments = text.split(/\s*(?:\/|,|;| or | oder | ou )\s*/);
    if (segments.length > 1) {
        const found = agree(segments.map(statusOfPhrase));
        if (found !== null)
            return found;
    }
    const words = text.split(' ');
    let from = 0;
    while (from < words.length - 1 && _legend_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fillers */ .sV.includes(words[from] ?? ''))
        from++;
    const rest = words.slice(from).join(' ');
    const bare = vocabulary.get(rest);
    if (bare !== undefined)
        return bare;
    for (const negation of _legend_words_js__WEBPACK_IMPORTED_MODULE_2__/* .negations */ .v6) {
        if (rest.startsWith(`${negation} `) && vocabulary.get(rest.slice(negation.length + 1)) === 'ready')
            return 'pending';
    }
    return contained(words);
}
/** The status of the known words inside of a longer meaning, where all agree: "the page is complete". */
function contained(words) {
    const vocabulary = meanings();
    const found = [];
    for (let at = 0; at < words.length; at++) {
        for (let length = Math.min(3, words.length - at); length > 0; length--) {
            const phrase = words.slice(at, at + length).join(' ');
            const status = vocabulary.get(phrase);
            // "no", "na", "ok" and the like say too little inside of a sentence.
            if (status === undefined || phrase.length < 4)
                continue;
            const negated = words.slice(Math.max(0, at - 2), at).some((word) => _legend_words_js__WEBPACK_IMPORTED_MODULE_2__/* .negations */ .v6.includes(word));
            found.push(status === 'ready' && negated ? 'pending' : status);
            at += length - 1;
            break;
        }
    }
    return agree(found);
}
const separator = /^[\s:=–—→>-]+|[\s:=–—→>-]+$/g;
const explicitSeparator = /^\s*(?:=|→|->|=>)|(?:=|→|->|=>)\s*$/;
/** Where one entry of a legend ends and the next begins. */
const clauseEnd = /[,;·•|\n，；、]|\.(?:\s|$)|\s\/\s|\s(?:and|und|et|y|e)\s*$/;
function meaningText(text) {
    return text
        .replace(separator, '')
        .replace(/^[\s.()[\]*]+|[\s.*]+$/g, '')
        .trim();
}
/** No legend has a longer line; the limit keeps hostile text cheap. */
const legendLineLimit = 2_000;
/** The pairs of one line of a legend: `✅ = ready, ⚪ = pending`, `ready: ✅, pending: ⚪`, `fertig = ready`. */
function legendPairs(line) {
    if (line.length > legendLineLimit)
        return [];
    const glyphs = (0,_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphsOf */ .b)(line);
    if (glyphs.length === 0)
        return wordPairs(line);
    const lastGlyph = glyphs.at(-1);
    const meaningFirst = meaningText(line.slice(lastGlyph?.end ?? 0)) === '';
    const pairs = [];
    let waiting = [];
    glyphs.forEach((glyph, index) => {
        const around = meaningFirst
            ? line.slice(glyphs[index - 1]?.end ?? 0, glyph.start)
            : line.slice(glyph.end, glyphs[index + 1]?.start ?? line.length);
        const entry = meaningFirst ? lastClause(around) : firstClause(around);
        const meaning = meaningText(entry);
        const symbol = { symbol: glyph.text, start: glyph.start, end: glyph.end };
        if (meaning === '') {
            waiting.push(symbol);
            return;
        }
        const explicit = explicitSeparator.test(entry);
        for (const each of [...(meaningFirst ? [] : waiting), symbol])
            pairs.push({ ...each, meaning, explicit });
        waiting = [];
    });
    return pairs;
}
function firstClause(text) {
    const end = text.search(clauseEnd);
    return end === -1 ? text : text.slice(0, end);
}
function lastClause(text) {
    const clauses = text.split(/[,;·•|\n，；、]|\.\s|\s\/\s|\s(?:and|und|et|y|e)\s/);
    return clauses.at(-1) ?? text;
}
function wordPairs(line) {
    const pairs = [];
    let at = 0;
    for (const clause of line.split(/[,;·•|\n]/)) {
        const sign = /\s*(?:=|→|->|=>)\s*/.exec(clause);
        if (sign !== null) {
            const left = clause.slice(0, sign.index).replace(/^.*[.:]\s+/, '');
            const symbol = left.trim();
            const meaning = firstClause(clause.slice(sign.index + sign[0].length)).trim();
            const start = at + sign.index - left.length + (left.length - left.trimStart().length);
            const short = symbol.split(/\s+/).length <= 3 && meaning.split(/\s+/).length <= 5;
            if (symbol !== '' && meaning !== '' && short)
                pairs.push({ symbol, start, end: start + symbol.length, meaning, explicit: true });
        }
        at += clause.length + 1;
    }
    return pairs;
}


/***/ }),

/***/ 6895:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   Ng: () => (/* binding */ cellLink),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eQ: () => (/* binding */ statusReader),
/* harmony export */   ge: () => (/* binding */ isExternal)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9217);
/* harmony import */ var _glyphs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3067);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7935);




/** A longer text is prose, not a status with a note; the limit keeps hostile cells cheap. */
const statusTextLimit = 1_000;
/** The status that a text gives, with the part of it that does; null where it gives none, or two. */
function statusOf(text, vocabulary) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > statusTextLimit)
        return null;
    const offset = text.length - text.trimStart().length;
    const whole = vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(trimmed));
    if (whole !== undefined)
        return { status: whole, from: offset, to: offset + trimmed.length };
    return fromGlyph(text, vocabulary) ?? fromWord(trimmed, offset, vocabulary);
}
/** A glyph with a note beside it. Two glyphs that say different things, or a word that contradicts the glyph, say nothing. */
function fromGlyph(text, vocabulary) {
    const glyphs = (0,_glyphs_js__WEBPACK_IMPORTED_MODULE_2__/* .glyphsOf */ .b)(text);
    const known = (list) => list.some((glyph) => vocabulary.has((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(glyph.text)));
    const outside = glyphs.filter((glyph) => glyph.depth === 0);
    const counted = known(outside) ? outside : glyphs;
    const first = counted[0];
    if (first === undefined)
        return null;
    const status = vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(first.text));
    if (status === undefined || !prefixAllows(text.slice(0, first.start), status, vocabulary))
        return null;
    let rest = text.slice(first.end);
    for (const glyph of counted.slice(1)) {
        const other = vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(glyph.text));
        if (other !== undefined && other !== status)
            return null;
        if (other !== undefined)
            rest = rest.replace(glyph.text, ' ');
    }
    const note = rest.replace(/^[\s:,;.–—-]+|[\s:,;.–—-]+$/g, '');
    const word = vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(note)) ?? fromWord(note, 0, vocabulary)?.status;
    if (word !== undefined && word !== status)
        return null;
    return { status, from: first.start, to: first.end };
}
/** What stands before a glyph may number it or say the same in a word; "not ✅" is no ✅. */
function prefixAllows(prefix, status, vocabulary) {
    const text = prefix.replace(/[\s:–—-]+$/, '');
    if (!(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLetter */ .pb)(text))
        return true;
    if (vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(text)) === status)
        return true;
    return text.split(/\s+/).every((word) => /\d/.test(word) || !(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLetter */ .pb)(word));
}
/** A word of the vocabulary, with a note that is set apart: "done (v2)", "n/a: no screens", "ready 2025-01-31". */
function fromWord(text, offset, vocabulary) {
    const dash = /^([-–—])\s+\(/.exec(text)?.[1];
    const end = dash === undefined ? text.search(/[(（,;:.!\n[*†‡¹²³⁰⁴-⁹–—]|\s-\s|\s#?\d/) : dash.length;
    if (end <= 0)
        return null;
    const head = text.slice(0, end).trimEnd();
    const status = vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(head));
    if (status === undefined)
        return null;
    const rest = vocabulary.get((0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphKey */ .g)(text.slice(end).replace(/^[\s(,;:.!–—-]+|[\s).]+$/g, '')));
    if (rest !== undefined && rest !== status)
        return null;
    return { status, from: offset, to: offset + head.length };
}
/** More different texts than a table has glyphs and common notes. */
const rememberedTexts = 1_000;
function statusReader(vocabulary) {
    const remembered = new Map();
    return {
        read(text) {
            let found = remembered.get(text);
            if (found === undefined) {
                found = statusOf(text, vocabulary);
                if (text.length <= 40 && remembered.size < rememberedTexts)
                    remembered.set(text, found);
            }
            return found;
        },
    };
}
/** Reads a status cell. Where it holds no status, the range is its content, or all of its area where it is empty. */
function readCell(source, cell, reader) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(cell.pieces);
    const found = reader.read(text);
    if (found !== null) {
        return {
            status: found.status,
            text: text.slice(found.from, found.to),
            ...(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(cell.pieces, found.from, found.to),
        };
    }
    const written = source.slice(cell.start, cell.end);
    const content = written.trim();
    if (content === '')
        return { status: 'unknown', text: '', start: cell.start, end: cell.end };
    const start = cell.start + written.length - written.trimStart().length;
    return { status: 'unknown', text: text.trim() || content, start, end: start + content.length };
}
/** Target of the link that names the cell's document: the one around the status, else the first one into the repository. */
function cellLink(cell, status) {
    let first = null;
    for (const piece of cell.pieces) {
        if (piece.link === null || piece.deleted || piece.footnote || isExternal(piece.link.target))
            continue;
        if (piece.start <= status.start && status.end <= piece.end)
            return piece.link.target;
        first ??= piece.link.target;
    }
    return first;
}
/** A link out of the repository: it has a scheme, or a host. */
function isExternal(target) {
    return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}


/***/ }),

/***/ 7935:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cY: () => (/* binding */ trimmedRange)
/* harmony export */ });
function counts(piece) {
    return !piece.deleted && !piece.footnote;
}
/** What a reader of the page takes in: without footnote marks and what is struck through. */
function textOf(pieces) {
    const only = pieces[0];
    if (pieces.length === 1 && only !== undefined)
        return counts(only) ? only.text : '';
    let text = '';
    for (const piece of pieces)
        if (counts(piece))
            text += piece.text;
    return text;
}
/** Where a part of `textOf(pieces)` stands in the source. */
function rangeOf(pieces, from, to) {
    let start = null;
    let end = 0;
    let at = 0;
    for (const piece of pieces) {
        if (!counts(piece))
            continue;
        const next = at + piece.text.length;
        const exact = piece.end - piece.start === piece.text.length;
        if (start === null && from < next)
            start = exact ? piece.start + from - at : piece.start;
        if (to > at)
            end = exact ? Math.min(piece.end, piece.start + to - at) : piece.end;
        at = next;
    }
    return { start: start ?? end, end: Math.max(end, start ?? end) };
}
/** The trimmed text and where it stands; null where there is none. */
function trimmedRange(pieces) {
    const text = textOf(pieces);
    const trimmed = text.trim();
    if (trimmed === '')
        return null;
    const from = text.length - text.trimStart().length;
    return { text: trimmed, ...rangeOf(pieces, from, from + trimmed.length) };
}
/** The name that a heading or a cell gives: its text on one line. */
function nameOf(pieces) {
    return textOf(pieces).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 5849:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wordList)
/* harmony export */ });
/** The words of lists that are written with commas: tables of words stay short enough to read. */
function wordList(...lines) {
    return lines.flatMap((line) => line.split(', '));
}


/***/ }),

/***/ 6833:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseTopic),
/* harmony export */   n: () => (/* binding */ splitTopics)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);


const opening = '([{（【';
const closing = ')]}）】';
/** Pairs that are one topic although an "and" stands in them. */
const fixedPairs = new Set([
    'backup and restore',
    'backup and recovery',
    'backups and restores',
    'terms and conditions',
    'pros and cons',
    'request and response',
    'requests and responses',
    'drag and drop',
    'search and replace',
    'trial and error',
    'do and dont',
].map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc));
/** "module overview with role, …": a head that only says that a list follows. */
const genericHeads = new Set('overview description summary page document documents documentation doc docs introduction guide section information details notes list reference everything all'.split(' '));
function isGenericHead(head) {
    return genericHeads.has(head.split(/\s/).at(-1)?.toLowerCase() ?? '');
}
/** Where a head ends and its list, or an example, begins. */
const introducer = /\s(?:with|including|incl\.|such as|like|e\.g\.|for example|covering|containing)\s|:\s/i;
/** What a writer ends a list with that is not itself a topic. */
const openEnd = /^(?:etc|et cetera|and so on|so on|more|others|usw|…|\.\.\.)\.?$/i;
/** Longer than any phrase that people write; the limit keeps hostile text cheap. */
const phraseLimit = 5_000;
const conjunction = /^(?:and|or|and\/or|as well as|plus|und|oder|et|ou|y|e|o|og|och|oraz|&)\s+/i;
/** Parts between commas and semicolons that stand in no bracket. Brackets that do not close are letters like others. */
function partsOf(phrase) {
    const parts = [];
    let depth = 0;
    let open = 0;
    for (const char of phrase)
        if (closing.includes(char))
            open++;
    let part = '';
    for (const char of phrase) {
        if (closing.includes(char)) {
            open--;
            if (depth > 0)
                depth--;
        }
        else if (opening.includes(char) && open > depth)
            depth++;
        else if (depth === 0 && /[,;、，；\n]/.test(char)) {
            parts.push(part);
            part = '';
            continue;
        }
        part += char;
    }
    parts.push(part);
    return parts.map((text) => text.trim()).filter((text) => text !== '');
}
/** The text outside and inside of brackets. */
function bracketsOf(text) {
    let depth = 0;
    let outside = '';
    let inside = '';
    for (const char of text) {
        if (opening.includes(char)) {
            if (depth++ === 0)
                inside += inside === '' ? '' : '; ';
            else
                inside += char;
        }
        else if (closing.includes(char) && depth > 0) {
            if (--depth > 0)
                inside += char;
        }
        else if (depth > 0)
            inside += char;
        else
            outside += char;
    }
    // A bracket that never closes is no hint.
    if (depth > 0)
        return { outside: text, inside: null };
    return { outside, inside: inside.trim() === '' ? null : inside.trim() };
}
/** The place of the last " and " outside of brackets, or null. */
function lastAnd(text) {
    const found = [...text.matchAll(/\s(and|&|und|et|y|e|og|och|oraz|or|oder|ou)\s/gi)];
    for (const match of found.toReversed()) {
        const before = text.slice(0, match.index);
        let depth = 0;
        for (const char of before) {
            if (opening.includes(char))
                depth++;
            if (closing.includes(char))
                depth--;
        }
        if (depth <= 0)
            return { before, after: text.slice(match.index + match[0].length), word: (match[1] ?? '').toLowerCase() };
    }
    return null;
}
/** "logs and traces" is two topics; "request and response schemas" and "backup and restore" are one. */
function splitPair(text, inList) {
    const pair = lastAnd(text);
    if (pair === null)
        return [text];
    // "scripts or automation" alone asks for either of the two; as the end of a list it is two more items of the list.
    if (!inList && /^(?:or|oder|ou)$/.test(pair.word))
        return [text];
    if (fixedPairs.has((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(bracketsOf(text).outside)))
        return [text];
    const left = pair.before.trim().split(/\s+/);
    const right = pair.after.trim().split(/\s+/);
    const sharesNoun = left.length === 1 && right.length > 1 && !/s$/i.test(left[0] ?? '') && !pair.after.includes('(');
    return sharesNoun ? [text] : [pair.before, pair.after];
}
function topicOf(part) {
    const { outside, inside } = bracketsOf(part);
    let name = outside.replace(/\s+/g, ' ').trim();
    let hint = inside;
    const example = introducer.exec(name);
    if (example !== null && example.index > 0) {
        const rest = name.slice(example.index + example[0].length).trim();
        hint = hint === null ? rest : `${rest}; ${hint}`;
        name = name.slice(0, example.index);
    }
    name = name
        .replace(/^["“„'‘]|["”“'’]$/g, '')
        .replace(/^(?:the|an?|its|their)\s+(?=\S)/i, '')
        .replace(/[\s.:…]+$/, '')
        .trim();
    if (name === '' || openEnd.test(name) || !(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLetterOrDigit */ .h$)(name))
        return null;
    return { name, hint: hint === '' ? null : hint };
}
/**
 * What a column's document must contain, from the phrase that describes it, split as its writer means it: at commas and at the
 * "and" that ends a list, not inside brackets (those are a hint), without a head that only announces the list ("module overview
 * with role, …") and without "etc.". A topic that is named twice is one.
 */
function splitTopics(phrase) {
    let parts = partsOf(phrase.slice(0, phraseLimit).trim().replace(/\.$/, ''));
    const first = parts[0];
    if (first === undefined)
        return [];
    const head = introducer.exec(first);
    if (head !== null && isGenericHead(first.slice(0, head.index))) {
        parts = [first.slice(head.index + head[0].length), ...parts.slice(1)];
    }
    const last = parts.length - 1;
    const topics = parts.flatMap((part, index) => {
        const bare = part.replace(conjunction, '');
        if (index !== last || bare !== part)
            return [bare];
        return splitPair(bare, last > 0);
    });
    const seen = new Set();
    return topics.flatMap((text) => {
        const topic = topicOf(text);
        if (topic === null || seen.has((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(topic.name)))
            return [];
        seen.add((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(topic.name));
        return [topic];
    });
}
/** One topic that stands for itself, as the config lists them: only brackets and examples are told apart. */
function parseTopic(text) {
    return topicOf(text.slice(0, phraseLimit)) ?? { name: text.trim(), hint: null };
}


/***/ }),

/***/ 9217:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ glyphKey),
/* harmony export */   o: () => (/* binding */ builtInStatuses)
/* harmony export */ });
/** What a status cell may hold where neither the roadmap's legend nor the config says otherwise. The first one is what is written. */
const builtInStatuses = {
    ready: ['✅', '✔', '☑', '🟢', '[x]', ':white_check_mark:', ':heavy_check_mark:', 'ready', 'done', 'yes', 'complete'],
    pending: [
        '⚪',
        '⬜',
        '❌',
        '🔴',
        '🚧',
        '🟡',
        '🟠',
        '🔵',
        '⏳',
        '📝',
        '[ ]',
        ':construction:',
        ':x:',
        'pending',
        'todo',
        'planned',
        'wip',
        'in progress',
        'no',
    ],
    'not-applicable': ['➖', '–', '—', '-', '🚫', 'n/a', 'na', 'none'],
};
/** One form for glyphs and words that differ only in case, in U+FE0F (emoji or text look) or in spaces. */
function glyphKey(text) {
    const key = text
        .replace(/[\ufe0e\ufe0f]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
    return key === '[]' ? '[ ]' : key;
}


/***/ })

};
