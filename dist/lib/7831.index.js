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
# 69 # -21 & -164 : -23 ; -119 ? 31 a 32 about 25 accounts -29 adds 32 all 36 also -29 an -24 and 127 are -27 articles -40 as -39 asks 45 at -59 because -46 before 77 below -26 blocks -41 both 64 but -35 bytes 76 c -115 call -26 calls -63 cases -48 cet 35 change -31 characters -51 columns 52 covers 103 d -45 data -23 day -25 days -143 degrees 23 digits -25 done 68 each -76 euros 57 failed 35 fake -30 february 68 for -65 from -65 gb 26 gdpr -44 good -31 h -78 has 55 have -61 in 45 invented -26 is 21 it -22 j 42 january -27 june 63 k -22 kb 40 kept -54 kg -47 km 46 languages -27 later -30 line -28 lines 136 logins -23 m -94 mails 62 map -34 march 43 may 128 mb 31 means -26 measured -66 messages -41 million -48 min -30 minutes -102 missing -22 mm -22 ms -40 n -62 names 73 nd 78 needs 47 next -51 nights -24 not 27 october 28 of -78 on -45 or 51 other -42 page 52 pages 25 parallel -45 percent -37 photos -20 pixels -67 planned 35 pods 36 points 35 px 54 random -20 rd 67 records 36 refill -27 release -21 req -35 requests -79 rows -36 runs -24 sampled -86 seats -30 second 60 seconds -100 see 61 september 28 series 49 services 47 shows 24 so -59 st 47 still -23 t -20 tenants -30 th 46 that 38 then 73 there 21 times 27 tracks 33 two 38 under -23 until 51 waits 70 was 90 weeks -35 were 118 will 47 with -32 without 31 working -50 x -24 xx -51 • 67
& 55 # -49 & -35 's 122 : -182 ; -185 a -45 about 26 after 28 afterwards -35 again 22 all -177 alone -30 an 24 and -28 answers 36 api -116 append -25 around 30 asked 22 at 58 av -34 becomes -34 before -43 belongs -28 body 20 both -33 branch 60 brings -35 button -62 by 20 c 77 call 41 calls -42 can 83 changes -64 chart -61 children 45 code -20 comes -49 contains -23 counter -32 counts -50 csv -21 d -47 daily -41 db -44 delete 104 deleted 43 deletes -26 described -26 did -22 directly -20 document 72 during 27 duty 39 entity 21 event 49 events -50 every -68 everything -69 exists 33 fails -36 field -24 file -31 filter 29 finance 39 fires -26 folder 104 for -82 from -68 gauge -26 get 70 gets -51 gives -47 goes -20 had 39 has 97 have 74 he 28 header -77 histogram -27 how -57 hub 51 i -48 if -51 import -34 in -34 includes 22 index 103 installs -27 instead -63 into -39 is 38 it -32 it's 30 json -30 kafka -44 keeps 50 kept -124 keyed -34 l 21 lab 55 left 88 licence 108 line 31 link 22 lists -67 loads -24 log 38 mail -32 makes -69 max -43 may 27 menu -81 missing -20 module -73 more -71 morning 31 mostly 51 move -54 moves -20 n -32 namespace 53 needs 29 never -90 new 26 next 70 no -86 nobody -48 noon -36 not -68 nothing -86 now 64 number -73 of -81 once 38 one -51 only -99 opens -22 ops 46 over -26 owns 33 p -31 package 70 page 115 pages 44 password -20 per -65 platform 41 plays 92 point 51 points -53 port -20 prints -76 project -88 proposes -31 purge -20 put 38 ql 88 queue -32 raises -25 read 26 record -20 refreshed -23 refuses -34 removed 41 removes -22 rename -38 reports 33 returns -41 right -34 role 26 room 30 rotated -31 run -93 runs -36 s 74 safe 21 safety -31 says 48 screen -27 search 29 second 201 section -20 see -81 sends -67 service -115 set -24 sets -33 should -48 since 68 skips -23 socket -35 sql 83 start 41 still 51 stops -33 string -36 tab -29 take 72 team 132 telemetry 49 tell -42 tenant 30 tenants -33 text -27 that -96 that's -52 the -54 then -28 there -53 they 38 this -54 three 41 through 25 to -129 too -35 top 72 topic 52 turns -59 twice -38 two 22 under -84 unknown -21 until -24 up -41 used -34 uuid -37 v 83 version 25 wants 105 was 84 watch -20 we -62 went 41 when -113 where -52 which -78 while -24 will 62 with -152 within 52 without -46 works -39 you -22 ~ -133 • 150
's 101 list 20
: -133 # 111 & -147 a -83 add 21 after -24 all 49 an -35 ask 53 check -49 copy -27 date -27 describe 93 each -42 empty 66 every -36 everything -39 for -27 has -32 how -24 internal -105 it -176 it's -29 its -20 lag -22 left -20 look 57 method 32 missing -21 new -37 no 60 nobody 70 none 81 not -26 number 49 off 64 one -100 orders -29 personal 39 photo -41 planned 31 please 84 public 71 queue -23 read -20 requests -28 same -20 search -39 see 124 string -20 table 95 text -28 the -210 they -57 three -35 ticket 62 to 93 under 70 unit -25 unknown 30 user 44 we -105 what -79 whatever 75 when -52 with -59 write 55 yes 24 you 27 • 33
; -146 # -42 a 38 all -70 anything -21 as 60 ask 82 at -27 both 37 consumers -22 don't -27 each -74 every -76 everything -36 for 139 from -93 he 33 her 25 if -25 instead -23 it -65 its 56 kill -41 later -31 look 33 more 22 no 48 nobody -33 nothing -49 now -170 old -25 on -72 one -23 only -23 other 45 others 23 photos 32 see -59 since -118 so 25 the -20 their 59 then 47 there -47 they 125 they're 82 this -66 those -32 three 23 to -31 today -70 two -81 until -49 wait 34 we -70 without 108 you -41
? 300 & -107 ? 174 a 38 delete -24 it -60 the -37 what 53 who 104 write 24 • 291
@>14 -115
@>22 -181
@>32 -196
@>4 -87
@>45 -139
@>8 -105
@any -135
@brief -84
@code -291
@figure -92
@figures -158
@lines 176
@link -277
@list 99
@plain~a -123
@plain~alert 110
@plain~api 193
@plain~are -66
@plain~audit 26
@plain~autom 88
@plain~ci 74
@plain~dashb 98
@plain~dbml 31
@plain~ddl 116
@plain~depen 25
@plain~diagr -99
@plain~endpo 90
@plain~entit -99
@plain~erd 102
@plain~examp 57
@plain~hooks 118
@plain~how -36
@plain~idemp 48
@plain~in -157
@plain~input -33
@plain~inter 85
@plain~is -50
@plain~it -106
@plain~kits 103
@plain~limit -74
@plain~logs 126
@plain~model 118
@plain~opera 56
@plain~place 134
@plain~proce 115
@plain~rate 197
@plain~relat 109
@plain~respo -165
@plain~role -148
@plain~safeg 136
@plain~schem 185
@plain~scree 20
@plain~scrip 34
@plain~seeds 169
@plain~slos 278
@plain~start 56
@plain~stori -41
@plain~tasks 161
@plain~the -289
@plain~trace 132
@plain~what -63
@plain~which -115
@plain~wiref 72
@~: -91
@~? -66
@~a -157
@~actio -197
@~added -112
@~alert 106
@~and -185
@~api 116
@~appro -95
@~are -87
@~at -102
@~audit -30
@~autom 70
@~backe -132
@~be -126
@~begin -85
@~behin -144
@~booki -134
@~break -207
@~calls -120
@~can -61
@~catal -87
@~class -38
@~confi -54
@~const -42
@~conte -113
@~dashb -48
@~dbml 213
@~ddl 243
@~defin -139
@~depen -26
@~descr -125
@~diagr -188
@~discu -66
@~distu -130
@~doubl -220
@~draft -200
@~drawi -250
@~dupli -92
@~endpo 130
@~enoug -79
@~entit -188
@~envir -41
@~erd 234
@~error -73
@~evalu -25
@~every -289
@~examp 34
@~expor -87
@~femke -66
@~fidel -128
@~field -35
@~figur -156
@~filli -41
@~for 30
@~goals -186
@~good -79
@~hooks 90
@~how -110
@~i -51
@~idemp 27
@~if -102
@~in -136
@~incid 20
@~ines -87
@~initi -113
@~inten -49
@~is -170
@~it -161
@~jobs -218
@~json -35
@~keys -257
@~kit -162
@~layou -128
@~leavi -71
@~level -168
@~limit -146
@~log -108
@~loggi -227
@~logs 80
@~loki -35
@~low -128
@~maint -125
@~metri 65
@~mjans -165
@~model 41
@~new -110
@~none -102
@~nothi -119
@~objec -120
@~of -219
@~open -117
@~ops -40
@~pendi -284
@~per -25
@~place -61
@~plann -297
@~prese -102
@~print -82
@~proce 122
@~progr -36
@~prote -92
@~quest -117
@~r -130
@~rate 79
@~recur -253
@~regul -125
@~relat 25
@~relea -189
@~repea -95
@~reque -92
@~respo 39
@~retri -195
@~retry -61
@~role 143
@~routi -126
@~runs -48
@~safeg 159
@~schem 264
@~scrip 96
@~secre -110
@~seed -172
@~seeds 107
@~servi -168
@~shipp -35
@~skele -287
@~slos 82
@~somet -102
@~sql -273
@~start -55
@~statu -91
@~stdou -35
@~stori -121
@~stuff -122
@~sub -193
@~submi -127
@~targe -163
@~tbd -165
@~templ -85
@~tenan -25
@~the -211
@~thing -132
@~throt -174
@~to -197
@~todo -222
@~traci -95
@~trail -71
@~ui -193
@~user -80
@~we -49
@~what -155
@~when -143
@~where -182
@~which -108
@~wiref 30
@~with -66
@~wordi -95
@~work -36
@~write -67
@~yet -119
^# -168 for -21 of 57 per -39 requests -20 the -43
^& -44 # 21 & -125 : -62 ; -20 all -57 and 120 counts -24 fails -22 fires -20 gives -46 has 49 if 84 in 92 is 58 lists -36 may 77 means 55 no -52 of 80 one -30 pages 44 plus 72 reads 22 returns -32 says -25 sends -59 shows -29 takes 44 the 93 then -43 turns -30 used -21 was 31 when -34 will -23 with -22 writes -41
^a 0 # -20 & 35 csv 27 draft -47 good 61 list -114 nightly 71 parcel 29 picture 79 service -20 single -49 table 59 template -48 zip -26 ~ 176
^accepts -37
^access 23
^according 30 to 30
^ad -21 group -21
^address -28
^admin -88
^after 0 & -38 the 26
^all 39 of 25 ~ 117
^amounts 38
^an 108 earlier 36 empty -52 slo 54 ~ 91
^ansible 20
^answers -55
^anyone -64
^anything -72
^api 81
^applies -28
^appropriate 37
^are 27
^argo 28
^as 101 an -50 for -33 soon 75 the 48 with 25
^ask 33 & 48 for -96 in -30
^at -61 least -35 most -42 the 27
^attach 128
^auto 74
^availability 24 # -24
^back 52
^backend 31
^backup -58
^balsamiq 30
^bank 39
^be 24
^before -41 the -26
^being 74
^besides -84
^between -36
^billing 37
^blocked 65
^board 62 & 62
^body 30
^bookings 49 are 52
^both -31
^build 21
^bulk 47
^burst -54 # -43
^by -88 hand 50
^calendar 68
^call 90 & 73
^calls 0 & 42
^can 36 be 21
^card -24
^certain 57
^certificates -52
^cf 103 the 36
^changes 76
^changing -76
^check 72 the 84
^checklist 62
^choose 60
^ci 131 is 34
^claims -23
^clean -56 the -81
^clear 91
^cloudtrail -59
^code 55
^codes -21
^colours 44
^comes 53
^coming -31 with 30
^comments -61
^comparable 61 to 53
^compare 104 the 38
^compliance 125
^confirm 20
^consult 0 the -27
^continuous 45 integration 45
^contract 71
^copy 0 & -34 the 21
^counts -20
^covered 77 by 34
^covers -72
^cpu -32
^creates -85 the -23
^cron 29
^currently -141
^customer -42 # -37
^customers -42
^daily 21
^data 29
^dates -29
^db 29
^dbdiagram 39 io 29
^ddl 112 scripts 23
^decides -21
^delete -83
^demo 28
^depending 26
^depends 156 on 123
^describe 91 the -114
^described 95 in 32
^design -34
^dev 60
^diagram 43 to 26
^disk -67 # -32
^distributed 72 tracing 46
^do -42 we -82
^docker -30
^documentation -99
^documents -109
^does 35
^doesn't -24 log -24
^don't 117
^draft -124
^drafts -69 are -25
^drawn 45
^drop 50
^dry -29
^duplicate 21
^during 52 the 52
^each -70 alert -38
^earlier 125
^emergency -43
^empty -37
^enter 125
^entities 63 and 52
^entries -27
^erdiagram -36
^error -58
^errors -34 are 59
^event -23
^events -26
^every 0 change 120 component 80 module 24 ~ 24
^everyone 20
^everything 51 that -36
^ewa 66
^exit -59 code -36
^explain 57 start 43
^export 27
^failover -44
^fair 37 use 37
^feature -29
^field 42
^figma 35
^files -58
^fill 79
^first 96 & -32 the 30
^five -27
^fixed -30
^fixtures -34
^follow 26
^following 66
^follows 59
^for 134 & 75 a -25 each 100 the 79
^foreign 25
^format 73
^formerly 115
^four -40
^free -26
^from -63
^frontend 71
^garbage 76 in 76
^gateway 96
^gdpr 42
^generated 21
^german -57
^get 27
^github -29
^gitlab 86
^give 55
^given 61
^go 63
^goes -29
^good 67 ~ 66
^grafana 124 folder -30
^graphql -35
^green -52
^grpc 0 on -55
^handled 149 in 23
^handover 50
^hands 24
^has -85 to -48
^hash 32 chain 32
^have 89 a 62
^header 0 & 34
^health -35
^here 27
^high -43
^hl -25 # -25
^holds -38
^honestly 77
^housekeeping 95
^how -33 long -63
^hr -25
^i 205
^i'd 72
^i'm 55
^iam 91
^identical 54
^if 34 the 22
^images -58
^import -89
^in 155 # 34 & 169 a -43 an 51 the 68
^inc 43
^inherited 29 from 29
^input 33 & -21
^insert 138
^instead -28 of -28
^int 79
^is -56
^iso 66
^it 23 does -20 is 103 must 22 would -28
^it's 121
^its 31
^jaeger 108
^java -28 # -28
^jenkins 77
^jira 97
^job 59
^jobs -28
^json 47 ~ 32
^just 38
^kafka -30
^keep -38 calm 62 the -52
^keeps -179 the -73
^kept 57
^key 107
^keycloak 78
^kibana 90 & -43 index 49
^kindly 75
^kit 61
^label -121
^labels -80
^lag 20
^last 173
^latency -23
^later -53
^layout 55
^least 66 privilege 66
^left 67
^legal 88 has -69
^let's 76
^level -21
^like 100
^limits 63
^link 186 the 21 to -48
^list 158 of -52 what 41
^lists -46
^log 99 # 44
^logging 72
^login -62
^look 61 at 58 for -79 in 39 into 66
^loose 40 coupling 40
^lots 46 of 46
^mail -25
^mails -38
^maintenance 36
^management 55
^manual 65
^many 56
^map -39
^matrix 71
^max 0 # -31
^memory 0 grows -24
^merge -61
^method 73 path 73
^metrics 71
^migrations 55
^missing -65
^mobile 46
^model -36
^module -77
^more 33
^most -76
^mostly 105
^mr 127
^mrs 52
^mtls -32
^much 54 is 22
^must 0 be 72
^n 37
^name 199 each 32 purpose 102
^names -32 of -26
^navigation 27
^network 53
^networks 100
^never -31
^new -38
^next -59
^nightly -55
^no -95 ddl -25 personal -58 ~ -77
^nobody 0 has 37
^none -265 : -43 ; -23 because -21 since -22 the -41
^not 30 applicable -51 yet -73 ~ -134
^nothing 63 is -105 special 28 to -54
^nowhere -67
^number 38 of -40
^numbers 77
^objectives 35
^obs 77 # 77
^of -49 the -23
^old 126
^olga 64
^on -39 & -55 call 67 the 20
^onboarding 58
^once 93 a -62 the 59
^one -35 & 66 row -26 span -25 table -32 ~ -25
^only 38 & 24 authorised 72 one -34 the -50
^open 23 & 100
^opening -61
^opentelemetry 22 is 21
^operations 65
^ops 63 # 44
^order -61 of -31
^otel 26
^our 232 ~ 24
^ours 33
^owners -29
^owns -34 the -34
^p 62 # 62
^page 126
^pagerduty 75
^pages -70
^parents -78
^paste 67
^payloads 23
^payments 188
^pdf 20
^pending 38
^people -117
^per 68
^person -33
^photos -59
^physical -23
^planned -57
^platform 101
^please 0 don't 37 refer 22
^plenty 56
^postgres 26
^pre -22 commit -45
^price 0 changes 29
^prices -36
^privacy 77
^problem -45
^produces 58 the 28
^product 30 has 23
^production -33
^prometheus 73 scrapes 56
^protective 20 measures 20
^provide 49
^public -33 internal 96
^push -27
^put -23 and -27 the 37
^python -88 # -87
^queue -54 stuck -22
^read 0 only -23
^reading -20
^reads 0 & 71
^realistic 35
^recurring 44
^refer 62 to 46
^refunds -31
^regular 46 maintenance 91
^rejected -40
^release -23
^reminders 34
^renovate -43 opens -35
^repeated 95
^request -20
^requests 32
^response -57
^rest 0 under -21
^restart -25
^results 140
^retention 20
^returns 28
^reviewed 65
^rfc -50 # -50
^rights 40
^risk 31
^robots 61
^roles 82 are 39
^roll -27 back -26
^rotate 35 the 37
^rpa 65
^rules -27
^run 79 & 75
^runbook 138
^running -25 the 24
^runs 45 on 56
^s -24 # -24
^safety 55
^sales 76
^same 145 as -64 set 30
^sample 40
^sap 27
^scales -21
^scan -23
^schema 34 changes 43
^screenshots -48
^search 0 go -70
^sec 33 # 33
^second -37
^secrets -63
^security 84 is 81
^see 148 & 23 the 32
^seed 162 data 37
^send -25
^sends -42 reminders 29
^serves -25
^service 68
^services 26
^set -89
^settings -37
^several 171
^share -30 of -30
^shelf -42
^should 27 a -58 be 81 the -121
^show -46
^shows -86
^similar 31 to 29
^since 0 the 25
^single -30
^sits -22 between -29
^sketches 24
^slo 101
^slow 60
^so -20
^soap -79
^some 96
^somebody 99
^someone 44
^something 111
^somewhere 63
^spans 64 : 84
^splunk 28
^staff -60
^staging -39
^standard 103
^state 217
^stateless -44
^stay 95 calm 48
^step 60 # 67
^still -59
^stop -68
^story 39
^strict -53
^structured 38
^support -43
^swagger 102 is 63 ui 39
^table 26 of 48
^target 32 window 25
^targets 42
^tbd 84 waiting 38
^team 44
^tempo 53
^ten -47
^tenant -70 & -46
^tenants -50
^terminal -35
^terraform -69
^test -59
^tested -31
^the 114 # -86 & -89 api 24 backlog -36 bank -51 board -129 bot 42 button 50 calendar -31 client -33 contract 20 cookiecutter 21 data -53 dba 35 diagram 28 file 67 first -33 following 50 front 40 full -29 gateway 68 group -35 kit -43 kpi 26 list 44 log 137 matrix 23 model 50 module 89 neighbouring 119 network -33 new -55 old 42 page -57 picture -31 platform -154 previous 54 product -61 rest -48 results 60 rules 27 same -116 sla 24 tax 30 team 22 tenant -37 tool 27 usual 44 widget 23 works -44 ~ 47
^there 88 are -54 is 76 were 35
^there's 111 a 72
^these -47
^they 78 are -44
^this -62 is -38 module 21 page 74 section 24
^those 58
^three -36
^thresholds 101
^throttling 108
^ticket 101
^to 162 be 197 the -141
^todo 80 : 29
^tokens 25
^too 43 many 35
^top 0 : 34 right -24
^topic 93
^traceability 70
^tracing 71 is 21
^try 81 it 37
^turn -34
^turns -62
^two -52 people -95 ~ 24
^types 49
^ui 70
^under 124 & 91 the -33
^undo -26
^unknown -152
^until -28 # 32 & 39 the -37
^upload 49
^us -39 # -39
^usability 56
^usage 41
^use -59 the 27
^used -26
^user 26
^ux 77
^v 21 # 21
^validation -37
^values -22
^various 139
^version 62
^wait -29
^waiting 40 for 43
^waits 22
^was 174
^we 50 are 48 asked 42 count 23 do -24 got -37 had 53 hope -53 inherited 26 keep -58 know -28 own -39 plan -92 tried 40 use -59 want -39 were 24 will 32 would -80
^we'd 49 like 20
^we'll 44
^we're 101
^we've 99
^weather -66
^well 28
^what 21 gets 52 happens -29 is -21 runs 23 the -29
^what's 31
^whatever 32
^when 0 & 29 a -53 we 20
^where 39 the -77
^whether 177
^which 196
^who -46 gets 43
^whoever 63
^will 50
^windows -60 event -23
^with 120 the 74
^working 31
^works -54
^would 128 be 59
^write -26
^writes -68
^written 57
^yearly -62
^you 40 can 78 get 45 may -24 need -45
^zero -69
^~ 219 : 205 are -51 as 49 come -97 for -152 handling 23 have 36 must 63 the -55 to 52 trail 38 will -86 ~ 132
^• -185 # -82 & -83 a -129 access 21 all -41 an -28 as -122 ask -78 availability 26 back -22 call -53 check -37 compare 33 data 47 does -27 events 52 every -20 export -47 find -31 header 93 how -39 images 65 look -29 max -36 monthly 21 new -21 nightly 43 nothing 59 on -28 open -31 page -34 pause -20 platform -33 pre 22 put 42 renovate -26 request 44 role 31 search 58 secrets 35 see 46 set -30 start 60 tell -52 tenant -23 the -39 ticket -25 tls -28 ui -29 upload -21 validates -21 who -79 write -28
a 0 # 40 & -22 b 68 bank 39 batch -28 big 57 bit 45 box -37 branch 34 broker -24 bucket 45 bug -47 business 109 cache 23 calendar -23 call 35 cancelled -66 card 59 chain -32 change -37 check 68 checklist 21 claim -36 class -32 clear 31 clerk -76 client -43 code 92 commit -117 common 52 company -45 comparison 31 compromise 53 connector -42 contract -66 copy -26 correction 34 correlation 103 couple 84 courier -51 customer -25 daily -25 data -39 database 25 date -23 day -81 decision 103 description -127 desk -23 device -41 diagram 57 difference -23 document -130 draft -133 drawer 24 driver -73 dump 42 fake -22 fallback -24 fault 24 feature 43 feed -24 few 163 field -26 file -67 final -33 finding 21 flag -28 foreign -31 free 83 fresh 46 function -162 generator -24 given -34 glance 71 go 34 good 141 grey -23 grid -34 group -67 guest -57 half -33 handful 71 hash 62 header -35 hint 41 holiday -56 hook 38 hundred -29 i 124 journey 59 key 63 kit 101 known 55 label 36 laptop -38 large 82 lawyer 35 leak -25 legal -48 library 28 licence 36 line -131 link -72 linter 29 live -28 log 34 login 89 long 50 look 89 lot 133 m 76 machine -50 mail -39 mailbox -63 manual 38 map 52 matter 20 menu 48 merge -27 message 22 minimal 25 minute -110 missing -44 month -47 monthly 52 must 53 napkin 25 network 56 nice 63 night 48 nightly 29 nurse -90 page -237 paper -27 part -98 password 34 patient -29 pause 85 payment -30 person -71 phone -64 picture 81 pipeline 23 placeholder -74 plain -28 planned -44 policy -24 polite -24 post 57 preview -31 price -64 product -56 promise 23 proposal 47 published 46 pupil -31 quarter -85 query -37 question -21 queue -36 quota 69 raci 30 readable 38 reader -45 real 97 receipt -46 record -34 recorded -20 reference -30 refund -31 remark 25 reminder 20 report -30 request 65 retry 36 review -122 risk -26 robot 35 role 91 room -29 row -67 rule -54 run 25 sample -59 scan 48 screenshot 72 script 39 search 56 seat 28 second -130 secret -23 section -29 seed 23 sentence -61 separate 32 series 24 server -58 set -37 shared -26 shift -67 shop -35 signed -60 single -171 slow 88 small -102 snapshot 66 source 42 start 27 status 21 step -23 stop -34 story 82 stub -100 subject 28 summary 23 support -23 tab -102 tag -67 talk -50 target -22 task -49 teacher -38 team -73 template -41 tenant -55 terminal -28 test -53 text -85 thin -27 thing 35 third 25 thousand 28 ticket -112 time -101 title -34 todo -82 train 22 transfer -22 trip 34 truck -45 user -29 valid -39 value -42 very 38 video 53 visitor -34 waiting 21 wall 40 warning -39 way 31 week -70 weekend 22 weekly 42 well 41 while 57 whiteboard 29 wish 40 word 30 work 73 worked 38 workshop 29 wrong 23 year -162 yellow -21
aa -23
abandoned 25
able 30 to 33
about 155 # -67 an 42 each -43 four -57 it 111 the 102 three -32
above -151 # -54
absence 48
absent -60
abuse 58 and 21
accept -35
acceptance 63
accepted -80 by -42
accepts 0 & -30
access 102 is 59
accessibility 74
accessible 61
accident 34
according 105 to 101
accordingly 38
account -49 and -63 manager -22 of 36
accounts -63 are -26
ack 47
acknowledge -33
acknowledgement -35
acknowledgements -22
acquisition 58
across 64
action 0 : 90
actionable 39
actions 94 are 148
activities 30
activity -20
acts 0 under 50
actual -35
ad 0 group -21
adapters -25
add -35 & -28 a -88 yours 42 ~ 38
added -38 with 44
adding -61 a -47
additional 38
additions -56
address -63 : 65 and -53
addresses -74 are 30
adds -22
admin -45 & -30 : 105
administrator -24
administrators -39
admission -60
adr 119 # 23
adt -41
advance -48
advice 33
aes -63 # -63
affected -39
after 42 # -115 & -51 a -34 an 22 another -31 each -40 five -27 it -55 its 61 login -87 that 91 the 147 three -36 which -58
afternoon 81
afterwards -35 & -46
again 0 in -21 with 32
against 54 & -74 a -28 misuse 45 overload 42 the -84
age -108 of -69
agency 189
agenda 71 of 24
agents 71
ago 44
agree 96 on 57
agreed 112 : -82 between 47 in 21 on 28 that 28 to -34 upon 24 with 51
agreement 121
ahead -26 of -27
aim 38
alarm 56
alarms 125
alert -56
alerts 102
alias -90
aligned 31 with 43
alive -50
all 0 are 25 data 32 day 36 else -30 four -39 hands 45 in 76 is 45 it -113 modules 54 of -55 open -30 other -111 others -62 our 63 pages -36 relevant 63 screens -30 services -92 staff -40 tables -40 that -117 the 36 there -52 three 32 times 106 write 32 ~ 72
allow -73 list -27
allowance -81
allowed 0 to -35
allows 53 # -47 us -27
alone -197
along 123 with 74
already -117
also 26 the 47
alter -46
altered -48
altogether 109
always -47 # -29 & 21
am 58
amber 22
amendment 22
among 125 other 60 the 50
amount -119 and -22
amounts -37
amqp 35
an 0 & 31 account -25 admin -26 agency 23 analyst -31 answer 27 approved 54 array -35 asset 26 auditor -32 earlier 36 emergency -38 empty -132 entity 29 error -95 example -20 export 83 hour -27 icon 36 id -30 image 31 important 66 incident -35 index -56 issue -27 object -42 operator -61 optional -44 outside 40 overview 81 slo 34 ~ 58
analysis 82
analysts 151
analytics 73
anchor -22
and 0 # -79 & -110 add -43 after -29 again 65 age -59 alerts 24 an -88 another 69 answers 49 are 70 as -32 asks -26 at 50 be 27 billing -41 by -53 call -28 calls -23 can -38 cannot -49 certificate 75 changes -32 click 53 code 54 compare -57 date -62 day -50 delete -40 deletes -29 developers -20 did -27 does -42 dropped -28 e 27 edit -24 end 28 ends -47 everybody 33 external 23 failed -33 fix -23 for -85 from 31 get 28 gets -40 goes -23 got 44 had 27 hands -22 has 24 have 63 he 65 how 28 i 48 iban -48 if 54 in 87 instead -43 is 51 it 83 it's 34 its 41 keep 35 keeps 111 key 38 last -51 later -22 leave -117 leaves -48 left 22 let -65 links -26 look -34 lost 22 makes -40 marks -22 me 69 month 23 more 57 moves -27 my 41 needs -46 never 37 new -47 no -51 nobody -20 none 38 not 55 nothing -75 one 69 only 36 open -28 opens 30 organisational 59 other 52 others 125 our 22 per 49 pin 41 posts 21 press 24 publish -73 read 42 reads -37 refuses -42 release 38 response 31 returns -29 reviewed 65 run 33 sample 103 say -128 see -24 sent 24 shown -26 shows -41 so 207 some 26 somebody 28 state -32 status -34 stopped 43 support 35 tax -21 team 75 tells -47 tenant -23 tested -24 text -26 the 33 their 45 then 103 there 90 therefore 31 they 96 this 61 three 38 time -73 took 30 turns -20 unit -61 until -61 up -30 use 41 version 29 wait -26 waits -25 wants 41 was 153 we 45 well 24 were 71 what 85 whatever 108 which 51 who 31 why 40 will 68 with 59 without 68 works 29 you -114
anew 48
annex 49
annotations 62
announce 20
announced -34
announcement -35
annual 20
anonymise 76
anonymised 118
anonymous -36
another 34 module -69 one 58
ansible 39
answer -28 # -29 a -38 and -31 in 84 the 61 within 26
answered -97 in -50 with -23
answers -57 # 65 & 87 with -40
any 21 more 44 time -23
anybody 44
anyone 68 with -38
anything 0 else -58 in 44 that -47
anyway 73
apart -117 by -22 from -138
api 71 & -58 gateway 21 in -83 is 71 key -23 keys -41 page -37 the 33 under -20 • -42
apis 108 are 24
app -88 and -50 is 33
appeal -36
appear -60 at 22 in -62
append -44 only -42
appendix 63
applicable 86
applicants 38
applications -41
applied 0 on -20
applies 103 and 50 to -32
apply 38 to 57
appointment 33
approach 55
appropriate 166
approval -92 by -30 in -22 of 50
approve -51
approved 0 by 60
approvers 28
approves -34
arch 60
architects 41
architecture 30 board 32
archive 34
archives -22
archiving -31
are -31 # 77 & 38 a 144 always -34 at -66 available 34 being 130 best 53 c 35 checked 21 closed -45 confidential 62 counted -25 created -23 cut -65 deleted -22 delivered 29 done 20 dropped -64 encrypted 45 expected 29 fine -32 found 25 four 66 from 62 going 20 gone -23 handled -30 in 21 inserted -29 issued -21 joined -53 kept -144 known 81 left -80 limited 68 locked -42 logged 50 looked -22 managed 63 masked -28 merged 21 missing -47 named -110 needed -49 never -55 no -196 none -20 not -138 of 58 off -127 on 47 other 92 out 26 paid 43 pinned 79 plain -55 printed -21 public -31 read -76 recognised 24 recorded 54 refreshed 28 refused -58 rejected -30 replaced -32 reported -57 reserved -28 retried -32 returned 32 sampled 56 sent -118 separate -29 separated -25 served -20 shared -41 shown -43 skipped -34 some 30 still 99 the 26 there 25 thrown -30 told -35 treated 21 turned -28 two 63 valid 29 visible 84 with 97
aren't -42
argo 77
argued 69
around 119 it 38 the -53
arranged 75
array -100 of -48
arrival -32
arrivals -53
arrive -112
arrives 77
arrow -115
art 36 # -41
article -80
articles -52
as 38 # -105 & -44 a -141 above -20 an -93 are 58 confidential -25 csv -74 every 47 everywhere 56 for 59 good 37 in 111 is 29 its 64 long -32 much 24 needed 85 new -34 no -24 of 48 often 45 one 93 personal -61 possible 70 soon 69 the -46 their 55 there -34 they -20 to 60 we 32 well -143 with 88
ask 51 & 139 again -39 for -90 questions -28 the -96
asked 141 for -30 the 55 to 23 us 28
asks -175 for -75 the -56 twice -21
assessment 22
asset 82
assigned -61 to 38
assignments -29
assigns 0 the 48
association 76
astray 22
async 85
asynchronous -54
at 0 a -28 all 101 build -23 each -26 fault -86 first -31 full 32 how 29 it 52 its 32 least 39 length 32 midnight -38 most -125 night -28 no -34 once -85 our 38 present 35 random -50 reception -27 rest -45 runtime -33 six 39 start -29 ten 58 the 66 this 83 three 62 two -42 which -51 will -34
attach 71 the -27
attached 25 to 24
attachment 126
attachments -53
attack -47
attacker -41
attempt -78
attempts -36
attended 22
attention 52
attribute -27
attributes 42 • -22
aud 60 # 60
audience 52
audit 88 trail -54
auditor -60 i -55
auditors 51
august 22
auth 43
author -35 and -62
authorisation 28
authorised 112 persons 76
authority 0 on -20
authors -41
auto 123
automate 72
automatic 57
automation 38
autumn 100
av -34
availability 54 # -26 : 48 and 65
available 58
average 64
avoid 29
avoids 35
awaiting 89
awaits 79
away 31 from -20 with 62
b 62 test 38
back -38 after 70 at -43 end 37 from 68 in 23 on 41 the -96 to -89 when 33
backend 101
background -53
backlog 103
backoff 52
backstage 91
backup -61 is -27
backups -21
badge -54 and -41
badges -20
bag -25
baggage 60
bakery -24
balance -60
balsamiq 57
band -49
bank -56 : -36 and -23 details -23 has 88
bank's 88
banking -76 days -61
banks -50
banner -67
bar -67
barrier 21
bars -29
base -34 image 58
based 48
baseline 70
bash 61
basically 26
basis 101
basket -70
batch -31 and -23
batches -47
battery -124
be 76 & -47 a 42 able 41 actionable 34 added -32 agreed 94 aligned 25 altered -45 answered -34 approved 21 asked -81 at -96 available -50 changed -39 checked 20 chosen 55 closed -20 complete 38 completed 42 created -30 decided 86 defined -91 deleted -40 delivered -40 derived 24 described 52 documented -149 done -204 down -43 edited -44 empty -52 enough -28 entered 54 filled 32 found 49 generated 22 here 22 idempotent 79 ignored -40 in -133 kept 67 known -52 linked 57 listed 84 loaded 48 made 48 missing -38 named 46 nice 94 on 43 opened -38 possible 22 present -42 produced 31 provided -88 published -44 raised -30 reached -73 read -40 rebuilt -94 removed -64 repeated -61 replaced -87 reviewed 36 safe 24 seen 30 set 21 settled 44 shared -39 shown 61 skipped -46 stopped -29 supplied 49 switched -20 taken -33 told -71 traceable 57 typed -34 used 51 written -36 ~ 73
bear 96 with 24
beats -47
beautiful 49
beauty 91
because -105 no -22 nobody -21 of 118
become 61
becomes -58 & -59 a 32
bed -58
beds -64
been 138 a 40 agreed -47 asked 36 assigned -35 taken -61 written -33 ~ -62
before 0 # -83 a 51 after -31 anyone 38 each -23 i 20 that 124 the 153 they -86 we 64 you -72
began 66
begin 87
beginning 37
begins 0 with -23
begun 62
behalf -50 of -49
behaviour 34
behind 62 & 37 a -22 it -47
being 188 able 21 discussed 57
believe 98
bell -67
belong -24 to -97
belongs 0 to -47
below -100 # -73 & -25 the -29
beneath 0 it -22
benefit 188
beside -67 it -58 the -34
besides -39
best 179 effort -112 ~ 64
beta 55
better 196 than 70
between 24 # -111 & 68 services -22 the 57 them 21 this 30 two -55
beyond -36 it -25 that 57
bff 47
bi 69
big 97 number -20
bigger 46
biggest -20
bill -27
billing -105
bills 26
bin -142
binder 25
binding 35
binds -20
birthdays 25
bit 68
bits -32
black 106
blind 28
blinking 38
block 40 of 23 the -54
blocked 33 by 51 for -32
blocking 84
blocks -112 the -34
blog 71
blood -28
board 117 : -22 and 60 for 27 has 57 shows -50
boat 29
bodies -32
body 0 : 102 is -47
booked 100 for 45
booking -54
bookings 20 are 52
bookmark 86
books -89
bool -23
boolean -28
border 49
bot 0 for 29
both -90 ? -63 are -25 get 36 sides -55 tables -28
bots 27
bottom -93 right -70
bought 21
bound -50 to -30
boundaries 65
box 93 # 99
boxes 42 and 34
branch 54 & 152
branches -48
brand 140
break -80 the -21
breaking -47
bridge 45
brief -21
bring 129
brings -40
broke 112
broken -25
broker -53
brokers -49
browse 98
browser's -22
bucket 0 and 41
budget 100 # -25 for 54 of -30
buffer -60
bugs -24
build 0 and -39 the 34 time -25
builder -33
building 81 block 30
builds -62
built -42 in -31 the 26
bulk -26
bullet 55
bullets 38
bundles -46
burger -20
burst 0 # 34
bus -34
business 48 and 36 case 38 day -24
but -35 & -45 it 33 never -77 no -27 not -79 one 57
button -135 & -49 for 88 is -34
buttons -94 & -21
buy -51
buying -20
by 44 # -140 & 98 an 107 another -20 both 64 ci -75 customer 145 day -62 design -76 field 23 form 27 heart 41 hour 21 its -56 itself -45 key -33 migration -46 month 33 our 24 people 41 post -35 reason -41 region 30 route -41 side -75 site 23 state -61 step 23 telephone -32 template 23 tenant -36 text 30 their -59 this -117 us -80 webhook 37 which -26 whoever 34 whom -26 year 91
byte -26
bytes -100
c 0 # -62
cable -49
cache -102 for 20 is -58
cached -70 for -46
cake 86
calculate -47
calculation 21
calendar 0 is 21 month -24 of 23
calibrate 20
call -62 # -41 engineer -38 it -35 the -93 to -36 • -20
called 0 & 80 by -87
caller -44 may -25
callers -20 should 34
calling -37
calls 0 & -71 a -34 are 101 it 21 nobody -25 the 24
calm 140 and 49
came 159 in -44 out 30 up 51 with 57
camera -95
campaign 34
camt 0 # -34
can 45 ask -35 be -63 call -23 come 36 do 23 find 38 log -27 not 63 only 27 read -38 say 91 see -48 send 51 still -33 tell 119 wait -24
can't 0 be 23 improve 30
cancel -75 the 26
cancelled -76
candidate 47
candidates 83 are 81
cannot -84 be -32 do 26
canteen 54
cap 38
capability 95
capped -43 at -39
capture -74
captures 32
card -47 # -53 and -31 numbers -35
cardinality 103
cards -29
care 181 about -44 of 48
careful 69
carefully 52
carried 29 out 24
carrier -29
carrier's -22
carries 0 a 44
carry -96 the -67
carrying -38
cart -32
case 30 number -26
cases -59
cash 92
cashier -53
cat -28
catalog 32
catalogue 111 of 33
catch 27
catches 0 up -20
categories -97
category -43
caught 25
cause -72
causes 69
cc -28
cd 44
cdn 55
cell -24
cells -45
cent -71
central 74
centrally 42
centre 99
cents -51
cert 34 manager -39
certain 159
certificate -21 and -40
certificates 0 and -22
certification 46
cet 33
cf 103 the 36
cfo 35
chains 30
challenge -23
change 0 & -36 : 106 a -22 it -32 the 53
changed 0 a -25 by -35 the 41
changes 0 and 23 are 42 from 22 in -23 to 66 with 27
changing 53
channel -69 # 53
chaos 59
chapter 266 # 73 & 36
char -38 # -34
character -44
characters -96
charge 21
charges 63
chart -40
charter 128
charts 28
chat 27
chatty 46
cheap 78
check 0 & -23 : -25 and -27 constraint 41 for 33 in -31 that -71 with 43
checkbox 39
checked -28 by 26
checking 31
checklist 181
checkout -75 and -30
checkpoint -27
checks -70 in 67 run 51
checksum -72
checksums -56
chf -32
child -72
children -43 & -32
chip 112
choose 95
choosing 50
chores 114
chose -96
chosen 71
chunk -48
ci 80 is 34
cio 48
circuit -32
circulation 69
ciso 47
claim -52 to 43
claims -76
class 50
classes -28
classification -21
classified 49
clean 101 the -20
cleaning 25
cleanup -27
clear 122 ~ 66
cleared 27
clearing 33
clearly 68
clears -66
clerk -124
clerk's -39
cli 30 & -21
click 54 on 40
clickable 0 prototype 60
clicks 45
client 0 certificate -29
clients 0 and 22 retry 78 should 58
clinic 77
clinical -38
clinician -25
clock -47 is -23
clocks -48
clone -69
close 43 the -58 to 33
closed -70 as 26 at -29
closes -59 it -21 on 36
closing -119
closure -24
cloud 37
cloudtrail -59
cluster -52 and 30
coach 26
code 0 # -44 & -47 ; 56 and -46 block 80 in -64 is -36 of -88
codeowners 30
codes 233
coffee 186 machine 53
cold 0 start 25
colleague 161
colleagues 161 in 21 of 40
collect -36
collected 59 by -65
collecting 73 the 26
collection 79
collections -22
collector -39
collects 37
colour 48
colours 123
column -163 & -36 and -20 names 36 of -33
columns 37 : 57 of -32
combined -27
come 21 first -34 from -41 in -79 later -37 with 58
comes 104 back 45 first 69 from -42 in -25 later -35 out 26
coming 63 with 82
comma -26
command -93 and -70 line -33
commands -83
comment 40
commented 38
comments 35
commercial 43
commit 0 & 27
commits -35 without 26
committed -82
committee 96
common 133 sense 38
communicate 111
communicates 69
community 44
company 53 wide 54
company's -79
comparable 87 to 53
compared 0 by -24
compares -116
comparison 83
compile -31
complained 155
complaints 60
complete 167 and 62
completeness -42
completion -40
compliance 111
component 96
components -38
compromise 53
compute -31
computed -52
computes 22 the -20
concept 212
concerned 23
concerning 77
concurrent 20
condition 30 severity 63
conditions 58
conference 36
confidential 86 : -20 secret 104 until -35 • 55
config 25 is 43
configuration 128
configured 71
confirm 22
confirmation -72
confirmed -39
confirms -120 the 26
confluence 49
conform 31 to 33
confuse 22
confused -43
connect 52
connection -47
connections -61
connector -40
connectors -25
considered 149
consistent 88
consists -26 of -26
console -26
constant -44
constraint 0 on 43
consult 108
consultancy 48
consultant 22
consultants 66
consumer -35 group -21
consumers 93
contact 88 : 112 the 27
contain 0 no 46
contained 38
container -100
contains -46 a 85
content -29 is 33
contents -27
continuous 43 integration 46
contract 135 annex 34 is 54 number -32 says -31 tests 101 version -27 with -51
contract's 34
contractor 118
contractors -35
contracts 32
contrast 22
controller -46
controllers 33
controlling 32
controls -49
conventions 68
conversation 78
conversion 50
converted 72
cookie -34
cookiecutter 88
copied 93 to -20
copies 0 the -85
copy 58 & -51 and 31
copying 55
cores -34
corner 56
corporate 80
correct -22
corrected -38
correction 24
corrections 28
correlation 79 id 65
cost 51 per 105 us 61
costs 20 # 68
could 201 be 26 not 80
couldn't 94
council 141 agreed -34
counsel 76
count -117 and -44 is 52 of -29 the -46
counted 35 per -26
counter -39 is -34
counters 37
counting -23
countries -69 # -20
country -83
counts -67 as 20
couple 119 of 39
coupling 64
course 66 of 24
cover 41
covered 127 by 68
covers 89 # -24 the 77 this 24
cpu -98 and -21
crash -70
crate -42
create -46 a -39 or 50 statements 121
creates -107 the -30
credentials -47
credit -86
crew 35
crisis 32
criteria 64
critical -21
crm 0 and 40
cron 30 # -25
crop -44
cross -27
crossed 65
crosses 39
crow's 85 foot 55
csp -24
csv -103
cto 77
curl 22
currencies 27
currency -23
currently -214 # -50 only -20
cursor -38
curve -29
customer -106 # -44 & -61 : 49 addresses 22 has -22 is -31
customer's -72 name -43
customers -114 and 24 in 28
cut 23 by -22
cuts -64 the -42
cycle 48
d -78 # 25
daemon -68
daily -55 # -28 and -30 at -20 weekly 85
damage -37
damaged -23
dared 74 to 51
dark 32 mode 36
dash 59
dashboard -58
dashboards 58
data 71 # 29 & -53 : 40 and -34 are 34 for -73 from -35 in 24 is -56 it 34 may -113 must -30 of -74 protection -46 sets 64 team -22 will -32
database -97 & 24 and -31 group 25 is 104 structures 41
databases 23
dataset -82
datasets -30
date -118 and -42 on -60 the 31
dates -106
day -87 # -69 ; 71 a 38 and 59 is -39 it -45 of -54 one 83 the 24 to 34 we 20 when 37
day's -28
days -80 # 25 ; -38 after -56 ahead -26 are 60 before -44 by -34 for -31 in -40 left -43 of 100 then -29 with 75 • 40
db -74 # 61
dba 33
dbdiagram 131 io 39
dbt 46
ddl 75 is 22 scripts 23
de -70
deadline -70
deadlines 81
deal 26
debate 118
december -37
decide -57 in 34 on 25 what -57 whether -45 who -79
decided 0 : -67 on -47
decides 48 on 73 what -24 whether 26 which -20
deciding -26
decimal -59
decimals -38
decision 83 is 22
decisions -89
deck 41
declaration -33
decline -23
declined -121
declines -30
decode -31
dedupe 40
deduplicate -40
deduplication -34
default -102 & 25 ; -25
defaults -101 to -37
define 49
defined -50 ~ 40
defines 27
definition 36
definitions 69
degrade 65 gracefully 65
degraded 79
degree -38 of 36
degrees 22
delay -45
delays -41
delete -154 a -33 are -28 can -23 it -26 the -58 them -23 there -21 this 111
deleted -63 after -32 and -29 by 73 it 40
deletes -105 the -21
deleting -62 a -27
deletion -106
delivered -21
deliveries 61
delivers 119
delivery -35 notes -33 of -29
demand 36
demo 182
deny -22
department 165
departments 71
depend 45 on 34
dependabot -23
dependencies 28
depending 64 on 51
depends 137
deploy -87
deployment -34
deployments -22
deploys 33
deposit -20
deposits 33
depot -79 and -24 in -21
depth -40
deputy -23
derived 0 from 21
describe 207 it 37 start 57 the -21
described 144 by 32 the 22
describes 57
describing 120
description 0 of 33
descriptions -64 and -24
deserve 95
deserves 39
design 0 has 24 review 50 team -81
designed 106 by 26
designers 40
desirable 72
desk -28 : -28 and 25
desktop 40
destination 28
destroy -25
detail -30 page -40
detailed 55
details 33
detect -20
determines 133 the 45
deterministic 81
developer 51 portal 34
developers -78
development 0 and 80
deviations 30
device -133 is -44
devices -73
diagram 170 is 25 to 26
diagrams -49
dialog -69
did 66 not 99 the 89 these 35 this -32
didn't 33
died 23
diff -48
differ 22
difference -58
differences -21
different 70 from 107
differently 57
differs 90
difficult 112
digest -21
digits -78
dir 53
direct -47
direction 29
directions 38
directive 45
director 62
directory 0 & -22
disable -31
disabled -32
disagree -43
discarded -30
discontinued 52
discovery 28
discuss 95
discussed 134 in 45 with 57
discussion 201 in 26 with 46
discussions 60
disk -105 # -38 encryption -22
dispatcher -56 i -36
display -63
distance -36
distributed 125 systems 55 tracing 51
dlq -44
dm 91 # 89
do 70 & 38 : -37 a 58 it 30 not -190 the -22 we -47
doc 22
docker -36
docs 111
doctor 84
document -56 has -66
documentation 84
documented 24 in -49
documents -147 are -42
does 102 it -35 its 38 no 28 not -84 nothing -32 that 65 the 91 what 53
doesn't -129 log -66
doing -52 it 32
domain 49
don't 0 count -29 have -47 measure 25 parse -36 restart -36 want 52
done -82 # 86 : -29 by -34 in 28 so 38
donor -63
donors 45
door 0 for -35 through -22
dose -21
double 0 bookings 56 click 47
doubt 36
down 64 ? -60 for -45 in -63 the -24 to 21 what 26
download -59
downloads -88
downstream 43 consumers 75
dpia 55
dpo 98
draft -254
drafted 23
drafts -260 and 37 are -28 have -101 of -31
drag -82
dragged -43
draw 51 the 28
drawer 29
drawing 82
drawings 81 are 79
drawn 91 by 36 on 20
draws 32 the 39
drew -23
drift -50
drive 164
driver -24
drivers 60
drop -64 & -61 for -36
dropped -159 and -35 by -35
dropping -53
drops -46
drug -57
dry 0 run 44
due 52 : 27 care 30 date -49
dump 68
dumped 48
dumps -80
dunning 36
duplicate -20
duplicates 111
duration -26 of 32
during 77 the 173 which -22
duties 205
duty -54 manager -31 officer -24
e 0 # 43 g 31 mail -41
each -69 # 83 & 37 alert -58 and 34 api 23 call -47 change -23 day -27 entry -34 event 24 has -43 hour -21 line -21 message 29 minute -23 month 43 morning -57 of 42 other 86 page -79 payout -29 pull -20 quarter 28 release 45 request -32 row 60 run 21 screen 56 service -33 tenant -29 ~ 113
earlier 102 ones -83
earliest 48
early 137
easier 172 to 43
easy 125 to 59
ecb -39
edge -42
edges -51
edit -72
edited -67 by -37
editing -50
edition 48
editor -95
editors -119
edits -50
effect 24 is -21
effort 36
egress -57
eighteen -82
either -28
election 32
element 49
elements 39
eleven 55
eleventh -51
else -74 : 102 gets -21 has -36 in -44 is -54 should -32
else's -28
elsewhere 52 in 23
email -31
emails -27
embedded -51
emergency -35
emits 20
emoji -61
employee -29
employees 49
employer -25
emptied -24
empty -57 & -34 and 21 state 48 the -46
en -86
enable -30
enabled 35
encoder -39
encoding 68
encrypted -76
encryption 39
end -47 close 44 date -24 is -24 of 70 to 51 up -58 with 30
ended 63
endpoint 98
ends -185 in -51 it -23 up 39 with -59
energy -55
enforced -50 by -46 in -20
enforces 34 it 35
engine -94
engineer -46
engineering 73
enough 62 for -40
ensure 42
enter -37 the -78
enterprise 67
enters -23
entire -26
entities 49 and 59
entitlement 52
entity 29 & -22
entries -75 are -27
entry 31 has -32 in -78 with 52
enumerate 40
enums 51
env -67
environment 26
environments 26
epic 209
epics 99
equal -96
equals -36
erased -54
erasure -31
erdiagram -36
erp 24
err 22 # 22
error -40 & 40 : 105 is -99 page -61 rate -53
errors 0 always -43 go 37
escalation 65
eslint -26
essential 116 for 32
estimated 114 at 92
estimates 21
ethics 22
eu -76
eur -60 # -21
evaluates 21
evaluation 74
even -88 if 26 in -27 when -23
evening 49
event -60 and 44 id 75 log -24 per 25
events -30 & -37 from -43 on -39
ever 118 since -48
every -45 # -47 alert -63 answer -26 change 73 component 87 field 34 five -25 merge 97 minute -50 module 52 other -113 page -44 push -21 quarter -33 second 42 service 28 tenant 31 ~ 114
everybody 66 else -27
everybody's 34
everyone 43 else -39 in 24 who -32
everyone's 50
everything -25 & -26 after -48 else 40 goes -28 here -62 in 23 on -80 that 59
everywhere 24 in 54
evidence 0 & -23
evolve 39
ewa 66
exact -40
exactly -60 once 23 one -51
examined 24 by 23
example 48 & -31
examples 68
exceed 0 # 29
exceeds -31
excel -36
excellent 35
except -140 & -48 for -41 the -22
exception 39
exceptions 86
exchange 0 rates -26
exchanged 38
excluded -77
execution -21
exempt -22
exercise 55
exist 34 for 66
existing -111
exists 108 : -43 and 55 in 32
exit -60 code -66 codes 72
exits -75
expect 115 a 38
expectations 73
expected 88 from 36 in 59 to 42
expects 27
experience 40
expire 0 after 40
expired 27
expires -64
expiry -43
explain 220 how 25 start 43 the -92
explained 66
explaining 62
explains -24
explanation 36
explanatory 73
export -20 : 26 for 51 from 61 is 44 the -29
exporter 25
exports -58 the 26
expose 58
exposed -105
exposes -42
expressions -73
ext 47 # 47
extension 22
external 120 ~ 76
extra -45
extract 45
eye 86
eyes 56
f 112 # 123
facility -29
factors 62
fail -42 over -26
failed -56 logins -20
failing -75
failover -87
fails -93 if -21 on -26
failure 54 is -25
failures -42
fair 142 use 78
fake -68
fall 20
fallback 47
falls 24
false -71
fan -42
far 151 better 21
fare -35
farm -98
farmer -46
farms -90
fast -33
faster 40 than -27
fatigue 20
fault -72
faults -29
favour 22
fax 38
feature 0 flag 49 flags -37 is 38
features -20
fed 32
fee -83
feed -91 is -42
feedback 143 from 52
feeds 28
feel 108
feeling 36
feels 64
fees -45
fell 103
felt 92
fences 38
ferry 67
fetched -31
fetches -49
few 202 more 33
fewer 62 than -32
fhir 23
fi 123
fidelity 65
field -63 & -23 and -29 has -23 on -27
fields 43 are 33
fifteen -24
figma 152 link 25
figures 60 are 83 from -23 on 65
file -30 & 49 : -29 a 49 for -28 from -20 has -100 in -51 is 62 names -79 per 39 to -23 was -45 with -31 • 57
files -116 & -20 and 48 from -32 in -37 over -22
fill 67 in -25
filled -26 in -105
filling 27
fills -62 in -23 the -37
film -34
filter 28 # 68 & 23 in -20
filtered 28
filters -62
final 90
finance 46
find 37 it 41 out 109 the 36 them 38
finding 90 # 46
findings 73
finds 0 the -34
fine 41
fingers 61
finish -62
finished 77
fire 30
fired -38
fires -55
firewall 63
firm 114
first -47 & -65 a 23 ask -28 day 56 is -63 login -60 of 26 page 41 quarter 22 release 24 sync -62 time 27 to 27 we 83 year 42
five 0 lines 40 minutes -93 seconds 22
fix -165
fixed -36
fixes -63 are -21
fixtures -31
fk -22
flag -70 & -23
flagged -33
flags -121
flash -33
flat -120
fleet 74
flight 56
flips -60
floating -44
floats -92
floor 42
flyway 65
fold 59
folder 94 & 86 on 32
folders -37
folks 184
follow 0 & -36 the 75 ups 53 when 38
followed -45 by -62
following 43 a 60
follows 64 from 36 the -72
font 104
fonts -46
foot 36
footer -137
for 83 # -108 all -27 an -21 approval -55 as -24 autumn -37 describing 22 desktop 27 every 32 everybody 20 everyone 26 everything 23 example -25 five -58 free 21 high 73 how -49 humans -36 internal 35 its 72 itself 42 later 62 more -51 new 30 nothing 31 now 141 on -21 one 23 other 30 our 28 reading -20 reads -25 reasons 59 schools 31 some 36 sprint 53 staff 29 support -76 that 36 the 116 their -47 thirty 46 this 136 two 61 up -38 v -31 which 98 whoever 23 years 27 you -22 your -21 ~ 61
forbidden -31
forced -32
forecast -73
forecasts -75
foreign 0 key -63 keys 60
forever -32
forget 90
forgets -42
forgot 84
form -129 : -46
format 192 for 22 is 69
formats 0 the -66
formatting -26
former 95
formerly 142
forms -70
forth 94
forty -38
forum 32
found 95 # -24 and -24 in 61 it 30
foundation 56
four -47 eyes 34 hours -42 levels 56 minutes 45 ~ 35
fourth -63
frame 36
frames 25
framework 33
fraud -75
free -79 plan 32
frees -36
frequency 89 and 50
fresh 54
freshness -62
friend 54
friendly 155
friends 47
from 45 # -24 & 70 abuse 34 all -45 an 43 below -25 date -26 it 43 its -59 leave 45 outside -50 sap -33 the 64 their -39 then -74 there 56 this -90 top -28 us 34 which -41
front 0 door -37 end 66 of -48
frontend 121
ftp 41
full -48 disk -24 list 78 of 65 width -31
fully 49 ~ 60
fun 110
function -114
functional 40
functions -24
funding 72
further 223 ~ -74
g 0 # 26 & 25
gallery 76
gap -67
gaps -41
garbage 45 in 104 out 41
gate -113
gatekeeper 43 for -22
gates 133
gateway 77
gauge -59
gauges -43
gave 95 up 51
gb 26 of -80
gdpr 94 applies 38
general 109
generate 33 it 20 this 30
generated 46 by 45
generation 52
generator 34
get 43 # -72 & -47 a -59 an -33 the 63
gets 0 # -93 a -28 its 28 managed 47 measured 47 one -22 the -34
getting 26
gift 38
git -36
github -55 & -30
gitlab 83
give 95 # -37 a -36 the 29
given 0 a 21
gives -30 up -21 us -36 you 60
giving 23
glance 71
glass 73
global -24
go 90 and 31 back -64 here 20 in 55 live 82 out 23 through 81 to -35
goal 92
goes 21 away -48 off -65 out -41 through -56
going 136 to 75
gold 23
golden 30
gone 116 ; -53
good 223 # -29 and 29 as 37 for -90 ones 34 ~ 140
goods -48
google 24
got 274 a 22 lost 23 the 33
governance 87
gpl -27
gpu -72
gracefully 155
grade 27
grafana 131 & -44 folder -34
granted -37 by -83
grants 75
graph 60
graphql -60
great 192
green 25
grep 23
grew 116
grey -56 boxes 22
greyed -78 out -77
grid -32
ground 25
group 101 & -104 of -64
grouped -73
groups -25
growing 51
grown 81
grows -21 with -20
growth 95
grpc -44 & -29 on -55
guarantee -59
guaranteed 85
guarantees 59
guess 44
guest -50
guests 61
guide 36
guideline 100
guild 145
gw 85
h -27 then 32
ha 96
hackathon 72
had 236 # 26 a 142 the 68 to 37
half 102 a -32 an 40 of -78 year 39
hall 0 # 22
hammered 41
hand -73 : 45 it -31 on 63 over -29 with -42
handbook 106
handed 86 over 114
handful 71 of 71
handheld -21
handhelds -67
handled 123 as 52 by -150 in 30
handler -63
handlers -69
handling 138
handover 125
hands 60 out 37 over 73 the -65
hang 28 on -60
hangs 58 in 40 on 66
happen 20
happened 0 in 42
happens -45 to -30
happy 169 path 34 with 60
hard 91
hardly 48
harm 21
harmless -49 : 21
harmonised 53
harvest -31
has 121 & 128 a 127 agreed -22 an 69 answered 23 asked 80 been 95 changed 26 complained 53 decided -84 everything 44 four 63 grown 24 had -44 it -23 its 81 looked 33 many -63 no -179 none -92 one -60 read 25 ruled -34 seen -26 settled -31 signed 49 since 47 something -33 the 173 them 31 three 21 to -80 two -117 yet 30
hash -60 chain 40 of -66
hashed 21
hasn't 76
have 142 & -58 a 106 an -35 asked 41 been 36 done 23 left -21 no -89 none -81 not 49 seen 24 the -20 their 33 them 118 to -27 yet 24 ~ -134
haven't 113
having 0 to -49
he 238 can -20 has -26 was 21
he's 138
head -107 office 23
header -48 & -64 : 75 ? 31 and 58 with -26
headers -84 & -24 are -47
heading 103
headings 39
headless -43
health -35
healthy 37
heap -21
heart 101 of 63
heartbeat 21
heartbeats -25
heat 26 map 34
heavy 72
height -81
held -47 here -40
help 126 desk 32 the 33
helper 55 ~ 56
helpers -37
helpful 58
helps 117
hence -135 no -30 the -33
her 234 laptop 50 return 54
here 184 : -33 ; 22 as 26 by -80 for 38 in 77 is -42 it -44 png 46 that -34 the -39 when 37
herself 40
hi 30
hidden -43
hide -29
hides -36 the -23
high 42 availability 29
higher 51
highest -67 ~ -34
him 105 to 26
hinges 55 on 55
hint 81
his 228 laptop 26 own 42
history -74 is -20 of -45
hit 106
hits -45
hl -47 # -47
hmac -44
hold -121
holders -58
holds -91 # -53 a 79 only -23 the 52
holiday 38 calendar -53
holidays -66 of -59
home -57 directory 23
honest 45
honestly 101
hook -85 & -28
hooks 21
hop -21
hope 29
hopefully 70
hopes 66
hospital 45
hosted -23
hosting 69
hosts 34
hotel -31
hotline -53
hour -142 ; 58 and -33
hourly -90
hours -88 # 37 ; -26 and -24 for -56 of -22
house 82
housekeeping 98 is 65
how 111 & 25 do -100 far 52 it 76 long -64 many -67 much -72 the 117 they 26 to 94
however -51
hr 56 feed -55
hsm -22
html -108
http 77 # 35
https -21
hub 28
human 56
humans -29
hundred -65
hung 66
hurry 43
hurts 49
i 277 # -20 asked 29 can -72 can't 21 do 22 don't 31 have 64 keep 41 left 27 lost 20 need 31 only 53 removed 28 should -45 tried 20 want -82
i'd 145 rather 66
i'll 161
i'm 189 not 41
i've 167
iam 140
iban -50
ibans -42
id -171 & -25 ; -20 int -52
idea 163
ideally 43
ideas 254
idempotency 91
idempotent 85
identical 67
identified 43
identifiers -43
identity 54 provider -20 service -53
idle -63
idoc -20
ids -154 # -21 are -65
if 0 a 22 it -65 it's -25 missing -27 not 38 one -47 only 20 somebody 39 something 22 there's 82 they -125 we 57 you're 59 you've 30
ignore -44
ignored -124
ignores -29
image -29 and -29
images -141 are 34
implemented 30
import 0 & -29
importance 92
important 267
imported 22
imports 47
improve 43 what 28
in 67 # 87 & 50 : 31 a 62 advance -47 after 22 an 28 at -26 autumn 42 by -72 cents -20 code 25 each -54 every 28 favour 22 five 29 flight 65 for -42 garbage 104 header -28 her 42 his 57 is -78 it -95 its -51 line 104 logs -22 memory -49 mind 49 my 21 on 23 one 68 our -84 parallel -72 particular 61 place 32 preparation 38 principle 42 production -42 progress -36 red -30 room 34 short -66 small -38 spring 38 sprint 45 step -35 stock -35 ten -63 test -25 that 62 the 100 this -34 three 88 turn -22 two 64 under -46 use 21 utc -47 v -42 week 50 what -25 which -53 with 121 words -57 work 83 writing 63 your -24
inbound 55
inbox -74
inc 35
incident -101
incidents 58
incl 41
include 124
incoming 58
index 0 & 27 on -38
indexes -35
individual 34
ines 84
info -63
information 55
informed 24
infra 175
infrastructure 48
ingest 109
ingestion -33
inherited 75 from 31
inherits 56
injected -33
inline -22
innovation 56
input -37 & -29
inputs 57
ins -29
insert 75 a -36
inserted -23
inserts -63
inside -70
inspection 25
installation 44
installed 72
installs -52
instance -33
instances -22
instant -23
instead -177 of -62
instruction -62
instrumentation 119
instrumented 55
insurer 23
insurers 56
int 0 # 84 pk -23 ref -28
intake -24
integer -98
integers -53
integration 139
integrity -50
interesting 45
interface 0 is 46
interfaces 103
intern 22
internal -50 & 33 confidential 192 ~ -27
interpret 67
intervals 82
interview 112
interviews 92
into -61 & -25 account 82 our -36
intranet 134
introduced 36
introduction 35
intuitive 93
invented -25
inventory 114
investigation 20
invisible -21
invitation -20
invite 90
invoice -139
invoices -74 from -22
involved 120
io 42
ip 0 addresses 24
ips -24
is 32 # -40 & -54 : -40 a 28 about -93 accepted -20 active 36 all -126 already -34 also 40 an 24 another 51 answered -58 asked -74 automatic -29 awaiting 44 away -48 back 29 being 199 blocked -121 booked 39 broken -57 called -72 carried 29 checked -25 chosen -21 collecting 59 committed -64 compared -21 complete -23 confidential 27 counted -23 currently -50 decided 30 deleted -33 done 45 down -132 dropped -25 due -109 elsewhere -44 encrypted -67 enforced -40 enough -24 essential 38 ever 24 everyone's 51 expected 67 fine -30 finished 24 for 73 generated 73 going 62 gone -81 granted -51 green 35 half 36 handled -31 hard -46 harmless -89 hashed 60 held 21 history -47 ignored -20 important 49 in 103 included -22 informed -35 it -158 kept -76 keyed -40 late 26 left -65 live -21 loaded -46 logged -23 meant 34 merged 58 missing -119 named 21 needed -31 next 57 no -57 none -78 normal -31 noticed -20 null -31 of 86 older -31 on 150 one -63 only 52 ours 32 out -39 over -77 paid 27 part -50 passed -36 planned -91 possible 33 posted -35 printed -68 provided -53 public -55 put -57 raised -37 reachable 27 reached -58 read -56 ready 65 really 32 recorded -30 refused -39 released -27 rendered -21 reported -20 reserved -26 responsible -64 restricted 56 safe -68 said 37 scheduled -32 sent -49 set 24 shared 74 shown -27 skipped -53 something -32 spent -25 split 26 stable 46 still 59 supposed 38 taken -32 tested -47 that -136 the -53 there 52 thrown 36 to 60 under 158 unknown -83 up 122 waiting 24 what -65 where 23 why -32 with 134 woken -50 worth 98 written -60 wrong 54
isn't 39 there 70
iso 0 # -76
issue -37
it 47 # 45 & -53 ; 20 a 27 acts 50 all 109 also -22 answers -35 as -28 at 79 away 81 back -44 be -81 before -34 belongs 42 by -40 calls -22 came -29 can 112 checks -23 compares -28 depends 63 directly -55 does 43 for 65 from 30 got 66 has -32 holds -30 if 97 in -23 into 28 is -30 last 52 later 55 leaves -26 looks 24 makes 62 moves -23 needs -35 never -30 not 30 now -74 off -44 on -43 only -75 open 29 out 37 over 30 owns -24 prints -33 ran -34 reads 27 runs 63 says -37 shows -36 so 48 stands -25 stops 33 takes 44 the -105 there -59 took -38 twice 35 until -23 up 25 uploads -22 waits -39 wants -48 was 30 we 24 well 44 will -116 with 43 without -29 ~ 21
it'd 38 be 37
it'll 25 be 24
it's 76 been -35 done 57 down -21 not -75 on 26 still -73
item 74 # 131 is 63
items -34
itil 21
its 72 # -30 & -51 data 20 job 35 next 24 number -43 own 38 owner -30 part 28 predecessor 24 slot 25 state -33
itself -84 after 22 and -34 is -55 to 32
j 46
jaeger 96
january -27
jenkins 75
jira 170 filter 48
jitter 20
job 0 & -90 : 80 for 60 id -26 in -25 is -40 runs 61 that -39
jobs -93 in 36 that -26
joined -54 by -22
joins 78
joint 56
jointly 68
jonas 165
journey 55
jpeg -67
js -64
json -100 and 24 lines -22 to -40 with -31 ~ 68
july 24
jump -45
june 175
just 0 & -22 as 24 one -55
jwt -48
kafka -89 headers 27 topic -23 topics -26
kb 40
keep -27 a -27 calm 71 the -47 this -23
keeping 42
keeps 84 a 25 it -25
kept 0 # -53 as -43 by 45 for -34 in 107 until 34 with -21
key -97 # -41 & -58 ; 87 figures 39 rotation 77 • 52
keyboard -47
keycloak 103
keyed 33 by 89
keys -84 : 48 and 58 rotate 43
kg -78
kibana 77 & -48 index 49
kick 84 off 91
kickoff 25
kill 48
killed -41
kills -28
kind 38
kindly 125
kinds 26
kiosk 29
kit 210 : -20 for 23 is -31
kitchen 63
kits 30
kms 32
knock 32 on 31
know 74 about -23 that -72 which -20
knowing 59
knowledge 41
known 82 from 20 to 43
knows 154 which 23
kpi -21 build -27
kwh -36
l -73
lab 41
label 45 & 34
labelled -56
labels 0 : -33 in -31
lacks -43
lag -90
laid 91 down 91
laminated 65
lamp -35
land -45 in -25
lands 53 in 22
landscape 79
lane -66
language 88 and -73 for -23
lapsed 22
lapses -22
laptop 37
laptops -30
large 110
larger -91 than -29
last 0 # -53 & 49 day 31 entry -32 five -22 good -39 known -20 month 62 page 44 time 79 touched 69 two -20 word 28 year 125 ~ 94
lasted 88
late -32
latency -20 and 48 p -21
later -221 : -27 ; -22 in -28 on -26 once -24 ones -28
launch -39
law 115
lawyer 71
layer -50
layout 114 in -24
layouts 23
ldap -41
lead -86 to 36
leading 0 zeros -21
leads 54
leak -55
leap 56
learned 43
learning 42
lease -49
leased 29
leases -31
least 120 # -65 once -61 one 44 privilege 84 two 74
leave 35 a 27 no 55 the -93
leaves -104 the -49
leaving 0 the 40
led 37 by 70
left -99 # -24 : -72 ? 29 half -42 hand -28 is -48 it 29 of -28 out -95 the 37
leg -31
legal 99 has -68 hold -74
length -94
lens -47
less 167 than -34
lesson -38
let -31 the -24 us 81
let's 91
lets -40 us -33
letter -40
letters -97 are -57
level -94 # 20 of 33 security -24
levels 58
lib 35
libraries -30
library -81 & 66
licence 112 for 54
licences 95 are 109
license 68
lie 129 in 23
life 0 of 27
lifecycle -24
lifetime -28
lift 26
lifted 23
light -37
lights 46
like 218 a 58 all 47 any 68 in 38 it -26 other -35 the 40 to -91
liked 78 it 32
likely 26
likes 63
likewise 33
limit -33 is 89
limitations 112
limits 138 are 78 on -20
lindqvist 24
line -106 # 79 & -26 : -23 by 76 for -101 in -30 manager 52 with 58
lines -32 in -23 of 56
link 66 and 80 in 36 to -83
linked 75 to -27
linking 25
links -105 to -61
lint -31 on -26
linter 49
list 38 # -39 and -55 at 45 by -41 detail -74 for 25 from 33 in -62 is -71 of -35 on 38 to -32 was 20 what 51 • 79
listed 69 in 22
listens -118
listing 43
lists -97 are 32
little 107
live -60 : -33 in -24 with 30
lived 49
lively 43
lives -79
living 37
load 0 & -34 test 108 the -42 time -27
loaded -60
loader -46
loading 76
loads 44 # 43 the -22
local -56 time -34
locale -78
location 26
lock -95 # -27 and 85 the -27
locked -81
locks -80
log 24 # 90 source -23
logged -55 in -70 with -48
logger -45
logging 171
login 0 & 35 and 76 for -25 is -38
logins 20
logistics 52
logo 55
logs -47 a -28 are 115 in 28
long 53 ? 31 as -32
longer 0 than -110
longest -39
look 108 and 48 at -79 for -142 in 92 inside 52 into 101 like 48 there -32 up 29
looked 95 at 39 up -33
looking -44
looks 0 at 23 for -31
loop -80
loose -48 coupling 40
lose -25
loses -61
lost 28 the -34
lot 126 of -25
lots 38 of 51
love 159 to 33
lovely 77
low 39 fidelity 81
lower -93 case -23
loyalty 45
luck 40
lunch 70
m -29 # 89 & -29
machine 0 and 65
machines -47
macos -25
macro 149
macros -23
made 44 a 78 before 51 from -39 the 87 up -41
mail -90 ; 48 address -28 and 68 at 20 to -34
mailbox -27
mails -39 a 65
main -66
mainframe 24
mainly 24
maintain 31
maintained 136 by 58 in 33
maintains 78
maintenance 76
make 100 it 42 sense -42 the 36
makes 0 & -21 a -66 sense 70 the -35
manage 25
managed 0 by -82
management 185
manager -31 i -35
manager's 36
managers -22
mandatory 100 for 21
manifest -23
manner 187
manual 101 steps 72
manufacturer 42
many 72 & -66 lines -91
map -59 and 51 in 40 of -42
mapped 43
mapping 57
maps -57
marked -43
marker -31
market 69
marketing 39
marking -20
marks -74
mask 87
master 21 data 38
match -51
matches -48
matching -35
matrix 154
matter 57
matters 149 : 83
max 0 # -39
maximum -24
may -57 # -39 approve 26 be -47 fail -29 go 67 hold -38 not 47 open 75 see -53 show -25 take -39 write -25
maybe 300
mb 31
me 225
mean -52
meaning 56
meaningful 151
means -104 : -21 a -37 that -41 the -105
meant 0 to 62
measure 239 first 67
measured 36 at -136 gets 47 over 21
measures 92 are 40
media 75
meet 89 on 30
meeting 178
meets 67
member -43
members -63
membership -53
memo 22
memory -165 and -20 grows -24
mention 182
menu -128 & -98
merge -141 request 46 to -33
merged -53
merger 152
merges -20
merging -27
mermaid 87
mesh 25
message 43 is 60
messages 0 are -39
met -28
metadata 65
meter -141 readings -25
meters -62
method 28 path 110
metrics 28 are -23
middle -35
midnight -76
might 48 be 25
migrated 95 from 53
migration 56 # -56 to 47
migrations 93 are -23 run 26
milestone 49 m 42
million -22
milliseconds -23
min -42 # 21 each 57
mind 55
mine 26
minimal 26
minimum -29
minus -55 the 25
minute -77 ; 34 and -47
minutes -81 ? 24 and -74 are 35 of 23 on 44 then -32 without -37
mirror -23
mismatch -24
miss 23 it 27
missed -52
misses 63
missing -289 # -44 & 23 : 120 for -39 in -39 on -32
mistakes 111
misuse 68
mixed 41
mm -92
mobile 90 app -22
modal 33
mode 84 : -40
model 0 is 30
modelled 38
modelling 82
models 26
moderated 58
moderation -33
moderators -25
modern 93
modes 36
module 67 & 149 : 26 answers 32 are 25 does 28 exists 35 for -50 has -44 in 46 keeps -77 may -21 runs -22 should 41 that -61
module's 71
modules -65 of 28
monday 49
monitoring 74
monitors 24
monorepo -28
month 0 & -21 ; -28 and -23 end 60 is -30 of 83 with 30
month's -51
monthly 96
months -77 of 24
moon 82
more 177 & -27 ; 37 in 23 of 42 often 48 or 44 than -39 ~ 68
morning -66 and -40
mornings 26
mortem 0 of 22
most -31 # -60 important 45 likely -24 one -60
mostly 187
motor -25
move -113 the -32 to 88
moved 118 from 35 the -31 to -29
moves -100
moving 75
mqtt 23
mr 106 & 27
mrs 52
ms 30
msg -70
mtls -146
much 148 is -36 of 25 to 70
multi 43
museum 26
must 40 be 26 confirm 29 finish -22 never 60 not -46 run -39 stay -34
mutations -40
mutual 0 tls -34
my 85 machine 31
n -33 # 37 & -26 : 49 m -57
nagios 52
name -82 a 84 and -61 each 109 in -63 on -55 purpose 107 the -54 type 133 unit 92
named -41 & 76 after -61 by -22
names 0 : 33 a 33 and -23 are -59 the -77
namespace 80 & 29
naming 109 conventions 48
napkin 25
narrow 44
national -78
nats -41
naturally 72
nav 82 # 110
navigation 152 is 26
nd 78
near 35
nearly 91
necessary 38
need 76 & -45 a -79 it 43 one 51 to 92
needed 25 for 29 to -63
needn't -35
needs 0 # -43 & -122 a 50 an 40 the -44 two -39
negative -32
negotiate 79
negotiated 46 with 21
neighbour 170
neighbouring 150 & 116
neighbours 79
neither 75
nested -61
net -27 # -20
network 22 ; 22 is -45 policy -21 tab 146
networks 86
never -129 a 24 changes -67 had 23 put -54 read 33 see -22 the -54
new 0 & 76 colleague 77 colleagues 35 ones -64 price -28 services 45 state -42 version -57 ~ -44
newer 33
newest 67 first -63
news -24
newsletter 34
next -90 # -25 & -48 day -89 door 233 due -40 free -22 in -35 is -54 morning -32 one -46 ones 38 quarter 26 release -20 review 49 run -21 step 21 stop -43 three -23 to 29 week -37 year -26
nice 185 to 34
nicely 66
nicer -32
night 0 : -26 a 45 and 23 at 82 shift 33
nightly -102 job 71 sftp -44
nines 29
ninety -56
no -134 # 149 & -29 access 27 answer 108 business -41 calls -52 code -38 data -53 database -35 ddl -58 erd -64 exception 107 exceptions 27 file -28 foreign -20 further -74 http -31 idea 113 internet 37 login -24 longer 96 more -23 name -46 names -73 network -44 other -260 others -150 personal 60 picture 32 second -27 slo -25 state 53 tables -73 target -23 third -30 time 25 user -35 ~ -161
nobody -34 but -38 can -40 else -66 has -84 in 27 is -52 needs -27 reads 28 should -37 wants 24
node -139
nodes -93
noise 53
non 60
none -286 : -123 ; -57 and -44 at -20 because -36 in -28 of 48 on -31 since -56 wanted -22
noon -77
nor -55
normal -90
normally -30
not -42 & -67 an -48 and 42 answer 53 been 31 block -24 by -48 change -25 count -29 decide -28 do -25 even -25 find -34 for 38 found -33 in -32 know -68 leave -29 logged -23 make -65 more -27 needed -67 null -22 of -76 on -69 only 47 ours -31 paid 27 part 104 planned 26 read -22 recorded -24 run 32 shown -52 stop 42 stored -24 sure 38 survive 54 there -35 two -20 wait -36 work 29 yet -163 ~ -124 • 48
notary 57
notation 85
note -61 the -55
notebook -50
noted 51
notes 0 on 25
nothing -232 ; -24 can 52 else -98 for -36 is -47 may 28 more -80 of -53 on -26 special 23 that -55 to -63
notice 69
notices -68
notification -22
notifications -24
notified 20
notifies -32
notify -23
nouns 30
nov 32
november 47
now 0 & -53 : -40 ; 55 a 79 it -53 one -49 the 36
nowhere -76
null -154 ; -27 for -35
number -64 # 83 & -20 a -31 and -61 date 49 in -62 is -29 so 21 to 48 without -21
numbering 30
numbers 0 are -79 for -40 from 93 in 24 on 52
numeric 44
nurse -27
nurses 97
o -79
o'clock 36
oauth -31
object -57 lock -30
objective 28
objectives 83
objects -24
obs 95 # 95
observability 125
observe 36
observed 50
obvious 67
obviously 42
occur 24
october 48
odd -141
of 73 # 24 a -39 all 23 an -82 another -35 any 80 arrival -26 bank -26 calls 21 cases -82 course 27 customer 37 customers -51 date -26 documents -30 duties 53 each 32 error 36 events -30 every 22 everything 96 files -31 four -49 it 56 its -59 last 26 memory -41 missing -27 month 58 no 45 old -33 one -112 open -56 our 100 ours -27 personal -26 production 26 requests -59 rows 37 scope -27 that 21 the 54 them 104 this 101 those -21 two 32 unknown 49 up -45 us 153 users -63 what 34 which 45 your -24 ~ 95
off 0 ; -20 a -21 by 48 from 48 in 69 on 41 • 105
offboarding 35
offered 0 to 20
office 89 hours -30
official -27
offline -41
offsets -30
offsite 59
often 37 as 45
oidc -38
ok 79
old 0 and -29 one -25 ones 20 system -67 text 82 value -42 version -22 wiki 24
older -114 ones -47 than -67
oldest -151
olga 64
on 87 # 110 & -25 a 62 all -39 an -20 any -97 as -22 average 48 behalf -49 call 69 day 60 demand -21 duty -64 each -43 every 47 failure -44 first -20 for 58 his 66 holiday 41 how 21 in 30 it 37 its 56 load -35 main -38 merge -125 my 129 one -77 paper 22 parental 70 phones -39 port -23 pr 23 production 20 purpose -160 push -20 request 27 sigterm -40 staging -21 stdout -53 tag 26 tags -42 that 23 the 58 their 44 them -56 there -20 this 128 time 72 top -105 what 61 when 63 whether 33 which -49 who 29 with 22 wood 31 ~ -59
onboarding 138
once -24 & 106 ; -89 a -82 and -59 at -43 it -55 more -26 per -33 the 173
one -49 # -51 & -89 : 31 ; 62 a 31 after -28 and 39 before -22 bullet 55 button -75 call -35 can 33 click -27 dialog -24 endpoint 60 entry 71 event 28 export -33 file 27 for 129 from 30 happy 46 has 20 hour -60 in 46 instance -33 is -21 line -25 may -21 message -53 minute 21 more 78 must 49 night 40 of 24 on 32 open -26 or 93 page -97 paragraph 29 parcel -37 pdf -35 per 33 place -71 question -45 row 55 second -35 sentence 79 should 21 span -29 table -67 tenant -32 time 139 to -52 trace -31 user -43 very 25 was 36 we 35 week -24 who 61 wins -27 with 93 would 50 ~ -53 • 36
one's 33
ones 141 # -33 : -44 and -37 are -71 from 29 go -60 in 27 were -29 with 47
ongoing 29
only -202 # -38 : -53 ; -48 and 21 as 46 at 32 authorised 72 be 36 by -31 fixes -20 from -21 if 61 in 21 module -34 on 41 one -77 reads -28 so -38 the -35 thing 27 two -23 when -29 with -69 ~ 68
onto 34
opaque -24
open -155 & 63 a -31 at 26 for -23 in -37 invoices -20 it -28 one -24 question 203 requests -22 source 92 tickets -60 ~ -57
openapi 96
opened 25 with -20
opening 0 a -32 the -33
opens -177 a -69 the -38
opentelemetry 25 is 41
operating -45
operation 144 & -46
operations 88
operator -103 with -29
opinion 53
opinions 82 differ 61
ops 117 # 47 has 35
opt 30
optional -149 & -38
or 97 # -49 & -39 a -33 all -36 an 44 at -27 in 64 less 44 more -102 newer -45 none 44 not 42 red -62 so 34 the -121 three 43 two 86 when -20 with -75 ~ -86
orally 64
orange -21
order -120 : 41 and 28 from 30 is 46 number -48 of -64 page 20 to 81 was -23
ordered 25
orders -147 in -35
ordinary 42
organisation -46
organisational 103 and 51
origin 66
original 38
originally 64
otel 38
other 167 fields 99 module -77 modules -128 one 21 services -155 side -23 things 75
others 234 : 58 get -21 may 48
otherwise -113 it 25
ought 147 to 147
our 233 api 34 customers 24 own -155 platform 26 product -40 side -21
ours 95 and 32 is 62
ourselves 21
out 54 after 35 and 26 as -21 at -119 by 43 for 71 in 60 is -26 the 50 ~ -25 • 133
outage -21 of -44
outages -65
outbound -20
outcome 62 of 21
outcomes -26
outdated -108
outgoing -34
output -95 of -37
outside -69 firm 25
outsourcing 22
outstanding 58
over 0 # -108 & 33 : -64 a 81 and -32 from -23 the 62 time 32
overdue 21
overload -31 and 56
overnight 26
override -110
overview 0 of 39
overwrites -40
overwritten -28
own -53 & -98 and 43 copy -36 documentation 38 table -22 the -24
owner 96 : 64 ; 63 a 25 has -39 i -31 is 46
owners 45
ownership 24
owns -74 the 50
p -49 # -24
pace 22
pack 62
package 0 # 58 & 47 and -31
packages 25
page 0 # 29 & 44 after -28 and -38 between -32 covers 95 for 57 in -28 is -40 of 125 on -33 was 21 with 48 • 53
paged -20
pager 32
pagerduty 62
pages -52 # -59 ; 53 and -22 of 84 the -54
pagination -23
paging 25
pain 21 # -25
pairs -107
pallet -58
panel 39 & -26
panels 32
panic 27
paper 93
paragraph 84
parallel -113
parameter 60
parcel -21
parent -38
parental 70 leave 75
parents -44 see -21
parked -28
parking 68
parks -32 the -32
parse -96
part 136 in 64 is -48 of -52
partial -29
participants 49
particular 67
partition -91
partitions -25 are -27
partly 99
partner 137
partners 39 get -26
party 21
pass -77
passenger -25
passes -78
passport -36
password 0 & -39 is -40
paste 0 a 37
pasted 23
patch -36 updates -24
patches -96
paternity 100
path 48 is -40 purpose 57
paths 34
patient -44
patients 113
pattern 32
patterns -43
pay 0 # -31
paying -46
payloads 37
payment -66
payments -107 and -33
payout -106
payouts -56
pays 70 for -57
pci -22
pdf 0 a -23
pdfs -38
peace 58
peak -54
peer -32
pen 47 test 44
penalty 38
pending 31
pentest 51
people 121 and -52 in -41 of -71 on -62 to 35 use -41 who -23
per -27 # -34 calendar -45 channel 25 client 117 day 69 depot -31 field 56 job -24 key 64 line -39 minute 176 month -80 order 36 page -22 parcel 21 pod 62 provider -34 region 59 request -58 run -22 second 99 shop -23 site 58 team 25 tenant 32 the 60 user -27 week -35 ~ 56
percent -65 of -57
percentage -27
performs 49
perhaps 163
period -44 of 20
perl 69
permission 112
permissions 99
permit -61
permits -74
permitted 39
person -55 and -56 has -23 in 49 of -34 who -36
person's -35
personal 0 ~ -86 • 31
personally 21
personnel 81
persons 92 have 84
pg 80
pharmacist 48
phase 222 # 22
phone -65 number -20 numbers 35
phones -66
photo -21
photograph 90
photographed 29
photos 21 are -22 of 27
physical 42
pick 86
picked 22
picker 45
pickers -33
picks -24 it -29 the -48 up -31
picture 72 says 22
pictures 0 of 33
piece -48
pieces 53
pilot 216
pin 31
ping 24
pinned 177
pins -24
pipeline 99
pipelines 62
pixel 87
pixels -42
pizza 54
pk -108
place 82 in 44 that -62 to 36 where -35
placed 27
placeholder -124
plain -102 language -20
plan -48 of 36 to -78
planned -79 & -27 : -23 and -46 downtime -24 for 25 in 35 with 25
planner -91 i -59
planners -41
planning 66
plans -63
plant 28
plate -161
platform 37 & 21 has 21 operator -26 people 87 team -169 with -69
platform's -63
playground 42
plays 96 a 52
please 300 check 27 don't 32 fill -32 refer 22
plenty 86
plot -43
pls 97
plug -37
plugin 59
plugins -79
plural 35
plus 46 & -71 one -48 the -38 whatever 41
png 96 or 38
po 37
pod -95
pods -67 # 39
point 54 and 34 to 22
points 104 to -67
poison -31 message -26
policy 126 decisions -52 is -29
polite -26
poll -23
polled -25 each -21
polling -80
polls -38
pool -91
pools -35
popular 27
port -37 # -79 is 33
portal 103
position 43 of -67
positions 22
possible 94 to 31
possibly 20
post -20 to -34
postcode -24
poster 67
postgres 0 & -28
posting -94
postings -48
postmortem 26
postponed 109
potential 34
power 0 loss 38
pr 40
practically 30
practice 69
pre 0 push -28
predecessor 72
predictably 53
prefer 49
prefix 0 & -28
preparation 44
prepared 89
prepares 49
presence -20
present 28
presented 60 to 28
press -141 & -59 the -21
pressed -31
presses -109 & -51
pressure -23
presumably 83
pretty 125
prev -39
prevents 37
preview -98
price -181 and -59 changes 49 list -21
prices -139 and -42
pricing 53
primary 0 key -42
principle 111 of 20
principles 72
print 106 the -33
printed -58 on -69
printer 33 is -30
printers -114
printing 59
prints -118 a 33 what -51
prior 29 to 86
priority 31
privacy 70
private -37
privilege 76 is 66
priya 27
probably 94
problem 24 json 26
problems -105
procedure 60 # -22
process -64
processing 117
procurement 57
produced 177
producer -38
producers 27
produces 29
producing -31
product 24 : -21 images -43 in 49 manager 25 owner 33 owners -42
production -53 at -26
products -57
profile -25
program -31
programme 26
progress -63
project 66 & 75
projects -39
prometheus 67 scrapes 55
promise -25 to 32
promised 130 a 34
promises -32
promising 59
proper 105
properly 152
property 0 of 50
proposal 39
proposals 45
proposed 70
proposes 69 a 62
protect 37 the 34
protected 36
protection 59
protective 32 measures 32
prototype 77
proud 68 of 32
provide 150
provided -31 by -46
provider 44
provider's -59
provides -49
provisioning -26
proxy -33
prs -25
pseudonymised 22
psi -64
psql 44
public -124 internal 192
publication -38
publish -63 the -29
published -111 by -30 ones -60 with 37
publishes -75 the 25
publishing 57
pull 33 request -27 requests 37 the -68
pulled 0 it 30
pulls -54
pupil -34
pupils -111
purchase -21
purchasing 39
purge 28 the 53
purpose 103 : -26 and 40
purposes 30
push -45 : -37
pushed 30 to -24
pushes -129
put 32 a -56 and -29 them 30 to 24
puts -112
putting 43
px 53
python 22 # -23
q 54 # 32
qa 73
ql 78
qualified -20
quality 0 gates 37 of 41
quantity -28
quarantine -34
quarter -41 ; -25 of -45 we -23
quarterly 38
queries -33 and -37
query -166 and -36
question 87 & -27 and -21 in 21 of -26
questionnaire 25
questions -20 : 48 and -27 later -28
queue -103 # 63 & 47 : 94 and -50 depth -51 length -24 stuck -22 • 36
queued -44
queues 0 the -36
quick 66
quickly 52
quiet 21 hours -26
quite 119
quota 88
quotas 41
quote -60
quotes -81
r -42
raci 209
radio -79
rail -45
raise -55
raised 25 by 66
raises 0 & -23
raising -24
ram 121
ramp -34
ran 123 out 20
random -114
range -107
ranking -42
rate -54 and 30 errors -25 limit 102
rated 22
rates -106
rather 83 not 42 than -40
ratings -60
ratio -48
raw -118
ray -21
rd 67
re -113
reach -33 it -34 the -38
reachable -117 from -28
reached -21
reaches 41
read -49 & 30 : 44 access -64 and -30 it 49 on -46 only -56 them 52
readable 61 by -37
reader -68
reader's -40
readers 50
reading 40 is -44
readings -43
readme 78
reads -70 & 43 are -47 from 53 of -43 only -20 the -74 them 23 writes -25
ready -59
real 0 customer 32 data 38 traffic 35
realistic 121
really 38
reason -95 & -39 ; 67 and -23 code -37 for 25 in -53
reasons 0 and -30
reboot -38
rebrand 57
rebuilds -51
rebuilt -116
receipt -78
receipts -97
receive -21
received 26
receiver 32
receives -152
recent 56
reception 20
recipe 45
recipes -60
recipient -111
recipients 28
recommend 71
recommended 35
reconciliation 61
record 0 a 54 and -22 is -39 of -43 with -33
recorded 64 in -42
recording 35
recordings -143
records -116
recover 59
recovers -52
recovery -51
recurring 60
red -20
redesign 53
redirects -56
redis 34
redone 44
ref -38 : -33
refer 112 to 52
reference 74 to -26
refill -37 # -20
refills -31
refinement 150
refreshed -28 at -23
refreshes -72
refund -67
refunds -152
refusal -62
refused -87 with -21
refuses -150 to -48
region 0 and 48
regions 20
register 0 # -20
registers -68
registry 48
regular 46 maintenance 91
regularly 83
regulator -27
rehearsed 30
reindex -24
reject -112
rejected 0 with -23
rejects -111
related 31
relations 97
relay -20
release -96 : 23 by 49 notes -21
released -52
releases -97 are -61
releasing -36
relevant 207
reliability 79
reliable 87
reliably 77
reload -52
remain -58
remaining 62 ones -55
remains -103 is -25
remark 106
remember 65
remembered 23
remind -27
reminder 34
reminders 40
remote -40
remove 22 the 21
removed 41 by -34 from -44 in 47 it 57 the 68 with 34
removes -72 the -31
rename 0 & 36
renamed 87
rendered -39
renderer -40
renders -52
renew -82 the -21
renewal 110 is -22
renewals 22
renews -22
renovate 35
reordered -26
reorg 99
reorganisation 74
repair -27
repairs -28
repeat -25
repeated 120 at -34 calls 55 safely 40 without 35
repeating 39
repeats 20
repetitive 29
replace 52 the -43
replaced -121 by -77
replaces -71 the -43
replay -52
replays -36
replicas -25
replication -55
replies 33
reply -22
repo 209 & 61
report 0 to -34
reported 30 to 58
reports -94 # 48 a -52 are 31 the -55
repos 26
repository 147
reproduce -41
reproduced 70
req -37 s -35
request 108 & -42 : 27 a 32 access 55 and 35 id 44 in -27 is 34 it 28 of 65 per -26 that -56 the 20 through 34 to -35 with -41
requested 43
requests -38 and -29 are 41 from -59 per 132
require 93 a 48
required 60 fields -20
requirement 53
requirements 53
requires -42 a -54
research 100
resend 22
reservations -30
reserve -34
reserved 0 for 27
reserves 54
reset -68
resets -22
resolution -21
resources 57
respect 94
respective 35
response -90 # -49
responsibility 37
responsible -23 for -67
responsive 64
rest 0 # -26 & -24 and -30 api -45 for -63 is 84 of 108 under -59
restart -166
restarting -27
restarts 53
restful 68
restore -74
restored -46
restoring -37
restricted 35 to -39
restrictions 141
rests -71
result -35 : -34 in -28 of 59
results 109 and -46 are 68
retention 115 : 67
retired 50
retried -46
retries 74
retro 152
retry 23
retrying -37
return -80
returned -28
returns -119 # -56 & -26 the 43 to -25
reuse -50
reused -51
reverse 59 engineering 28
review 0 : 154 and 29 within -36
reviewed 97 and 21 by 85 on -94
reviewer 28
reviewers 110
revised 49
revision 70
revoke -56
revokes -28
rewrite 37
rewrites 55
rewriting 22
rewritten 101
rewrote 58
rfc 37
rid 28
right -48 : -20 ? 49 column -46 of 24 the -27 to 51
rightly 80
rights 119 are 20
ring -50
risk 90
roadmap 110
robot 96
robots 38
robust 104
role -42 & -24 is -29 of -35
roles 95 & -42 : -33 and 32 are 37
roll -72 back -40
rollback 75
rolled 36 out 21
rolling -37
rollout 142
room -44 # 79 & 93 : -32 for -26
rooms -81
root -30 span 25 • -23
rota 36
rotate 70
rotated -67 daily -34
rotation 89 and 68
roughly -23 # 42
round -52
rounding 22
route -26
router 53
routes 48 are 27
routine -35
routing -42
row -98 # 106 & 48 and -20 count 25 for -23 in 41 is -20 level -28
rows -150 : -36
rpa 66
ruff -27
rule 0 for 23 is -55
ruled -43
rules -33 : 96 are -46
run -69 & -66 ; 20 a 24 again -27 as -30 at 43 before 65 by 37 is -37 it 30 the -37 twice -58 two -33 with -34
runbook 81 is 58
runbooks 54
runner 30
running -39 a -23
runs -59 & 55 a -55 as -35 by 30 in 43 on -89 the -21
runtime 21
s -62 # -84 & 26 and 36 at -25 for -21 measured -37 of -21 per 65 should -57 • 76
safe 0 to -42
safeguards 40
safely 39
safety 64
said 67
salaries -54
salary -44
sale -33
sales -49
same 0 & -26 as -33 file 21 key 30 name -25 result 36 set 30 thing 20 time -22 way 29
sample 95 data 29 of -69
sampled -83
samples 23
sampling 87 # -30
sap -60
sat 125
saved -49 search 58
saves 42
saving -25
say 152 & -133 how 22 in 51 it 46 what -92 which 69 who 22
saying 47
says 29 # -55 more 67 no 78 so 30 the 140 who 36
scale -141
scan -32 for 67 the -20
scanned -115 by -34
scanners 27
scanning -35
scans -70
schedule -26
scheduled 21 for -54
scheduler 65
schema 35 & -30 and -29 changes 33
scheme -25
school -33
scope 60 & -66 of 54
score -114
scores -50
scoring -45
scrap -31
scraped 66
scrapes 55
scrapped 63
scratch -60
screen -61 and 49 in -38
screens -103 of -96
screenshot 181
screenshots 30
script 53 and -56
scripts -31
scrolls -42
scrubbed -37
sdk 23
sdks -26
sealed -43
seals -23
search -91 & 37 : 122 box -69 by -44 field 60 for 76 go -70 is -35 the 132
searches 32
searching -36
season 97
seat -59
seats -48
sec 127 # 102
second 37 & 39 ; -20 burst 21 call -20 factor 21 one -32 person -68 person's -27 round 34 site -23 tab -27
secondary -33
seconds -105 of -34 per 31 the 63 to -50
secret 59 : 51 • 53
secretary 25
secrets -39 and 26 are -56
section 163 & -65
security 76 in -23 is 80 officer 27
see 105 & 87 a -46 all 50 api -20 it -25 one -85 only -35 that -47 the 39 their -45 them 31 there 23 what -38 when 25 whether -21 which -49 who -56 why -36
seed 58 # 43 data 118
seeded -29
seeding 28
seeds -23
seemed 48
seems 34
sees -89 all -24
segment -34
selected -20
self 56 explanatory 73
semantic -47
semicolon -36
send -134 it -72 the -30
sender -98
sending -50
sends -31 a -28 it 42 one -46 reminders 29 the -33
sense 167
sensible 53
sensitive 55
sensor -75
sensors -30
sent -195 at -25 by -55 to -116
sentence 0 for -66
sepa -25
separation 22
september 28
serial 0 number -28
series 36
serious 27
seriously 77
serve 20
server 27
servers -122
serves -78 as -47
service 58 & -51 account -23 accounts 35 and 49 desk 69 for 33 has 29 in 38 keeps -48 level 21 name -38 on 20
services 69 are 32 in 22
session 54 with 33
sessions -41
set 67 & -114 by 94 for 83 it 75 the -72 to -32 up 53
sets -34 the -47
setting -50
settings -91
settled 47
setup 40
seven 28 days 20
several 160
severity 138
sftp -44 drop -48
sha -88 # -59
shadow -41
shall 240 be 100 not -26
share 0 a 59 it 31 of -26 one -50
shared 52 by -65 with 121
shares -21
she 167 has 26
she's 138
sheet 107
shellcheck 47
shift -46 ; -29 lead -48 leader 29
shifts -34
shim -58
ship -97
shipment -23
shipping -24
ships -22
shop -112 owner -21 with 26
short 0 : -64 explanation 30
shortened 51
shorter -48
should 51 & -20 answer 45 ask -33 be 87 do 20 exist 31 have 21 hear -33 it -31 never -70 not -34 see -52 stay -26 the -82 you -25
show 58 a -32 as -29 the -25
showed 118
shown -77 as 58 in -31 on -45
shows -43 how 59 it 120 its -26 the 23 up -23 what -77 who -99
shrink 67
shut -72
shutdown 74
sibling 98
side 87 by -75 of 30
sidecar -70
sides -70
sign 0 in -84 off 83
signal -76
signature 0 and 32
signatures -20
signed -123 in -44 off 59
signing -70 keys -26
signs -148 the -29
sigterm -42
silent -65 for -46
silently -45
similar 197 to 33
simulator -41
since 0 # -31 & 85 a 30 every -44 nobody -100 the 76 then -30 they -30
single -205 line 28 page 22
singular 49
sister 143
sit 25 down 33 in -28
site 49 in 41 • 78
sites -92
sits 68 between -68 in 83
situations 28
sixty -46
size 73 # -26 is -27
sized 23
skeleton 20
sketch 66
sketched 87
sketches 92
skip -139 with -24
skipped -30
skips -94 the -59
sku -61
sla 58
slack -27 # 20
sleep 81
sleeps -30
sli 22
slide 29
slipped 33
slo 153 : 58 is 31
slos 68
slot 0 # -80
slow 0 # -21 ones 20
slower -22
slowest -78
slowly 29
smallest -36
smart 29
sms -57 to -31
snapshot 31
snapshots -62
snippet 85
snippets 64
so 0 & -28 : -61 a -49 every -20 far 102 forth 83 i 33 in 21 much 27 no -124 nobody -44 on 69 one -88 only -27 the -79 there -41 there's -26 they -91 we 79 you -25 ~ 28
soc 86
socket -94
sockets -60
software 61
sold -20
sole -38
solver -29
some 286 # -44 more 44 of 21
somebody 68 else 28 will 57
somebody's 46
someday 34
someone 152 should 56
someone's 25
something 258 for 43 here 27 is 27 on 23 that 58 to -37
sometimes 62
somewhere 279 in 26
soon 0 after -41 as 69
sooner 51
sorry 188
sort 43
sorted 20 by -62
sorting -51
sounds 25
source 82 & 22 and 20
space 111
span 39
spans 82 : 79 are -52 • -22
spares 35
speaks -76
special -45 category -33
species -62
specific -27
specify 64
spend -90
spike 48
spinner -76
split 121 by -21 into 42 it 41 of 45 the -72
splitting 32
splunk 28
sponsor 27
spot 47
spreadsheet 37
spreadsheets -24
spring 184
sprint 227 # 127
sprints 63
sql -61 and 41 only -25
sqlite -47
squad 113
sre 85
st 47 of 75
stability 40
stable -54
stack 21
staff 0 and 42 of 21
stage -24
staging -49
stakeholders 93
stale -38
stand 0 in 63
standard 67 set 28
standby 42
standing 31
stands -154 in -29
star -29
start -39 : 20 a -22 at -53 in -22 it 47 page -49 stop 122 the -38 up -23
starting 20
starts -67 a -21 in 30 it 23 with -23
state 21 & -33 : 67 and -36 for 95 in -39 is -35 of -39
stateless -112
statements 83
states -50
static -106
station -49
stations -37
statistics -31
status -105 & 31 : 66 and 27 page -30
stay -135 calm 48 in -22
stays -135 in -23 shut -21 with -23
stdout -135
steady 52 state 47
steering 109 committee 63 group 46
step -27 # 27 by 23
steps 0 : -25 are 26 to -27
steward -64
stewards 64
stick -75
stickies 46
sticks -38
sticky 0 notes 76
still -176 & -69 answers -43 be -62 being 34 has 40 have -27 missing -29 open -33 read 27 there 25 to 38 under 50 without -28
stock -114 is -51
stood 115 here 38
stop -118 a -34 the -52
stopped 0 at -21
stopping -60
stops -131 at 106 the -21
store 0 the 38
stored -45 as 30 in 35 with -25
stores 20
stories 102
storing -54
story 61 # -76
stream -125 & -22
streaming 38
streams -29
street -44
strict 22
strictly 42
string -39
strings -62
strip -77
structure 47
structured 45 json -20
structures -32
stub -47
stuck 0 ? -25
student 43
students -25
stuff 215
style 111 guide 72
sub -25
subject 150 and 37 is 23 to 59
submission -44
submodule -24
subscribe -36 to -32
success -21
successor 46
such 0 a 53 as -98
suggests 24
suitable 33
sum -35
summer 154
sums 37
sunday -65
super 28
supervisor 38
supplied 22
supplier 60
supplies -66
support -86 agent -21
supported -23
supports 117
supposed 34 to 40
sure 74
surely 55
surprises 20
survey 78
survive 0 the 64
survived -35 : -26
suspected -40
suspension -42
sven 76
svg -91
swagger 73 is 63 ui 39
swap -141
swapped -41
swaps -43
switch -127 it -35 off -22 on -38 the -26 to -41
switched 0 off -43 on 20
switching -59
syntax -37
synthetic -75
syslog -90
system 0 and 38 is 46
systems 61 in -32
tab 59 # 53
table 0 & -92 : -75 and -58 definitions 59 for 29 groups 34 in -24
tables -66 & -33 : -24 and 59 are 61 by 22 have -22 of -31 the -83 to -24
tablet 103
tablets -60
tabs -37
tag -102 & 30 : -21
tagged 22
tags -53
tail -89
take 71 & -69 care -30 it 44
taken -21 at -37 away 51 from -77 in -21 out 41
takes 0 # -22 an -25 care 44 its -36 over -45 the 56
talk 97 about 42
talked 29
talks 49 to -60 with 36
tamper 27
tank -42
tap -60
tape 60
target 77 # -66 : 36 window 32
targets 39 for 29
tariff 29
tariffs 29
task 69
tasks 45
tax -59 office 54
tbd 159 waiting 38
tcp -36
tea 39
teacher -79
teachers -30
team 26 & 58 ; 24 and 38 for -24 has 45 in -54 lead -24 leads -28 who 94
team's 0 & -23
teams 110
tech 62
technical 160 and 43
technician 20
technology 62
telemetry 42
telephone -54
tell 69 & -25 the -72 you 108
tells -154 the -65 us 43 what 53
template 40 & 47 and 79 for 87 in -34
tempo 87
ten -178 seconds 42 times -43 years -69
tenant -112 admin 23 admins 36 and -39 is -27 • -27
tenant's -58
tenants -158 & 48 : -32 and -28 can -41
tend 66 to 66
tender 75
tenth -30
term -47
terminal -39
terminals -33
terminates -43
terms -38
terraform -72 module -28
test 0 and -35 data 67 each -47 environment 34 in 46 is -29 on -29 systems -31 with 51
tested -32 by -41 on -26 with -56
tester 49
testers 26
testing 61
tests -24 on -29 run 81 • -24
text -94 & -27 and -35 field -21 in -46 is -64 to -38
texts 45
th 46
than -63 # -166 & 84 a 86 anyone 53 five -27 one 42 that -25
thanks 75 to 50
that 0 & 36 a 24 all 34 an -23 are -26 can -34 can't 40 could -85 does -30 failed -31 fails -35 have -54 hour -44 i -41 in 38 is -46 isn't 64 it -20 knows -73 my -52 needs -71 no -30 of -90 one 26 order 38 stays -26 stood 40 tenants 30 the 38 they 53 time 27 two 20 was -27 we 27 would 38 ~ -53
that's -20 all -46 it -54 our 48 the 111 what -24
the 26 # -28 & 62 absence 28 account 41 action -26 address -94 admin 21 agenda 31 agent 50 amount -39 answer -37 api -28 app -20 application 49 approval 23 architecture 20 archive 20 auditor 31 author -21 autumn 51 background -32 backlog 76 backup -33 bad 24 badge -22 balance -64 bank -155 bank's 88 barrier 46 batch 25 bed -30 beginning 52 bell -76 better -34 bi 20 big 50 billing -21 bin -46 blue 27 board -39 body -123 booking -45 boss 25 bottom -23 box -37 bridge 36 browser -117 browser's -22 bucket -20 build -60 bulk -27 burger -20 bus -21 button 20 buttons -30 cache -58 calendar -102 call -26 caller -56 canteen 54 card -60 carrier 53 case -34 catalog -33 catalogue -59 cause -58 cdn 62 central 26 centre -25 certificate -23 certificates 75 changelog -54 chaos 57 check -76 checklist -36 checkout 38 checksum -26 ci 70 ciso 33 class 35 clerk's -36 cloud 21 code 32 coffee 66 colleagues 44 collector -22 comment 35 commercial 78 commit -36 company -83 company's -81 compliance -43 component 63 concept 61 confirmation -35 connection -82 connector -20 consultants 46 consumer -73 consumers 32 contract -30 controller -22 controllers 35 cookie 26 cookiecutter 49 copy -37 corporate 35 cost -89 count -22 course 29 credit 33 crew -101 crm 26 cto 32 customer -68 customer's -64 customs 40 daily 41 dashboard -68 data 44 database 31 day -189 db 39 dbml -21 dead 24 deadline -28 decision -37 default -65 delivery 37 demo -34 department 40 deploy -24 depot -20 detail -44 dev -74 developers -44 device -52 diagram 59 diff -30 directory -67 discussion 53 disk 24 document -79 documentation 35 double 41 draft -62 drafts 26 drawing 21 drawings 68 driver -36 due -39 duty -42 early 57 ecb -26 edge -46 element 36 end -102 engineer -42 engineering -20 enterprise 66 entire -37 environment 22 epic 68 epics 24 erp -35 error -78 eu -39 event -92 evidence -50 exception -38 exchange 44 exit -40 export 71 exporter 22 external 47 fallback -60 fax 21 fee -34 feed 28 fences 63 ferry 38 field -50 fields -31 figures 70 file -28 files 60 filter -57 fire 23 first -158 five -73 flag -20 fleet 45 flow -44 fold 64 footer -57 forecast -26 form -51 former 101 foundation 25 four 83 fourth -70 framework 21 full -93 function 41 further 66 future 24 gate -40 gdpr 54 generator -37 green 58 group's 29 guard -51 guild -46 handbook 21 handover 24 hardware 24 headers 21 heading 41 heart 63 help 57 highest -51 history -30 hold -26 holder -22 hospital 26 house 47 html -28 id -23 image -61 images 34 import 23 index -47 insurer 31 integration 69 interface 43 intranet 67 invoice -21 iso -33 job -30 json -28 key 47 kick 60 kiosk -38 kit -44 kitchen 60 label -23 last -131 later -29 layout 62 lease -28 left -123 legacy -30 legal 33 letter -22 level -69 library -122 life 27 lift -23 limit -116 line -34 lines 60 link -136 list -55 load -49 lock -45 log -62 logger -26 login -32 logo 81 lot -37 lower -20 lowest 20 loyalty 45 machine -30 mail 34 mailbox 26 main 50 mainframe 39 maintenance -29 management 27 manager -20 map -98 master 33 matrix 28 mean 25 meeting 36 menu -47 merger 97 mesh 25 message -77 messages 59 meter -24 metrics 37 middle -24 migration 80 migrations 69 minutes 25 missing -34 model -25 moment 87 monitoring 46 month -66 month's -20 monthly -73 most 66 move 35 name -72 naming 46 national -76 navigation 41 need 55 neighbouring 178 network 21 new 144 newsletter 58 next -75 night 73 nightly -37 node -100 notation 32 note -44 notes 26 number -123 object 100 offsite 45 old 66 oldest -73 on 24 one 39 ones 107 only -99 operations -188 order -147 orders -22 original 30 other 87 others 167 outage -65 outbox -32 outcome 67 output 56 outside -26 overall 20 overview -31 owner -61 package 29 page -123 pager 27 pages -42 panel -37 paper -28 parcel -24 parent 100 partition -31 partner 42 past 26 path -58 patient 24 payload 24 payment 62 payments -44 pdf -48 people -39 phone -22 physical 39 picture -28 pictures -22 pilot 112 pipeline 33 place 50 plan 53 planned -69 planner -60 plant 21 plate -32 platform -151 platform's -63 playground 30 pod -146 pods -28 port 25 portal 122 position -33 post -48 poster 47 pr -21 pre -68 predecessor 31 present 36 press -78 preview -41 previous 41 pricing 85 principle 29 print 164 procedure 59 process 41 profile 21 program -27 project 34 provider 34 pump 53 q 24 quality -29 quarter -29 query -74 queue -61 quiet 39 quota -23 raci 28 rack -32 radio -40 rates -43 raw -36 reader's -38 real -37 reason -46 reception 25 record -45 records -37 red 57 redesign 47 reference 63 register -33 registry 26 regulator -24 release -32 remaining 138 reorganisation 52 replica -21 repo 49 report 44 request -52 requirements 26 respective 35 response 45 responsible 104 rest 96 result 21 results 44 retention -30 return -80 right 47 rights 30 roadmap 32 robot 45 role -72 room -36 rota -44 route -61 row -87 rule 29 rules 60 run -36 runbook -72 runners 20 sales -97 same -61 sample 21 scale -75 scanner -69 scheduler -28 schema 29 school 29 score -22 scripts 31 sdk 47 search -57 seat -35 second 57 secret -24 section 44 security -74 sender -44 sensor -26 sequence -20 server -46 service -60 set -48 shared 20 sheet 73 shelf -28 shift 49 sibling 98 sidecar -66 signature -47 signed -31 single -32 sister 95 six 20 sms -35 sole -28 source -32 spans 96 split 124 sponsor 26 sprint 74 sql -33 squad 49 sre 20 staff 65 staging 74 standard -102 start -51 state 21 statement -42 statements 25 status -47 steering 64 steps -62 stock -22 story 61 structure 46 subject 72 sum 35 summer 86 supplier 58 support -85 survey 20 syntax -50 table -35 tables 40 tablet -40 tags 21 talk 45 target -45 tariff -44 team -32 team's -56 teams 41 technical -22 template 36 tenant -96 tenant's -46 tenants 33 tender 44 text -98 thing -23 third 74 three -79 ticket -64 tile -20 till 36 time 49 tool 42 top -51 topic -27 tracker -31 trail -32 train 77 training 73 trial 27 truth 41 two -22 ui -59 union 56 unique -39 update 33 upgrade 24 upload 56 upper 37 user -68 user's -30 usual 150 ux 44 vendor's -38 very -76 view -35 vote 59 vpn -32 waiting -60 ward -76 warehouse -73 way 44 weather 89 web 46 webhook -27 website -49 week 82 weight -39 whiteboard 45 whole -40 widget 22 wiki -124 window -99 wish 70 word -89 workflow -29 worklist 32 works 74 workshop 27 wrong 88 yaml 23 year 59 years 20 yellow -52 ~ 88
their 35 & -45 new 44
theirs 156
them 92 & -31 : -58 ; 23 all 117 and 41 as 31 down 37 here 33 if 22 is 80 later -47 on 74 out 63 the 26 to -37 up 79 when 46 with 46
themselves -86
then 0 # -62 & -137 a 118 ask -22 delete -30 it 42 on -74 open 53 parks -32 restart -56 some 25 the 51 we 81
there 135 ; 45 a -47 and 32 are 100 for -25 in 25 is -52 was 39 were 34 yet -34
there's 105 a 138 an 38 no -58 nothing -37
therefore 24
these 237 days 43 in 49 on 21
they 126 answer 20 are -94 do 35 go -27 have -21 need 33 say 44 stay 36 want 50 were -105
they'd 37
they're 30
they've 40
thing 151 and 52 we 90
things 184 in -30 that 81
think 164 about 60 of 23
thinking 38
thinks 26
third -95 entry -46 party 31 tab -58
thirty -86 minutes -20
this 177 : -54 after 37 and 63 area 27 chapter 25 component 56 for 50 heading 44 is -43 line 111 list 36 module -64 month 23 nicely 25 on 24 one 102 order -79 page 85 part 44 place 29 section 135 service -48 subject 28 time 22 with 25 ~ -66
those 42 are 38 days 47 for 52 in 44 of 51
though 23 not 25
thought 40
thousand -40 words 35
thread -47
threads -131
threat 21 model -20
three -21 : -20 columns -21 days -42 people -40 questions -28 roles 28 seconds -34 times -27 weeks 80
threshold -38
thresholds 124
threw 33
throttling 106
through 0 & -40 a -71 all 23 the 131 which -25
throughput 30
throw 53
thumb 36
thumbnails -21
tick -85
ticket -38 # -52 : 20 and 38 is -32 number 36 to -62 with 30
tickets -81
tide -26
tidy 129
tied 67 to 28
tier 49
tiers 69
tiff -20
tight 117
tile -89 on -45
tiles 67
till 36 and -26 the 48
tills -25
time 34 # -21 ; -29 and 117 being 52 for -58 from -31 in -77 is -41 of -81 only 56 to 33 zone -29
timeline -60
timely 113
timeout 168
timeouts 63
timers -48
times 32 a 31 as -33 in -26 the -30
timestamp -75
timestamptz -31
timetable -39
tiny -43
tired -22
title -27 and -20
titles -72
tls -63 # 46
to 70 # -127 add 23 agree -36 answer 24 anyone 40 approve 20 be 113 begin 60 bring 72 build 56 call -89 choose 43 close -31 code 25 come 100 commit 27 copy -26 correct -28 customers -23 date 47 describe 21 discuss 97 do -50 draw -44 each 66 end 29 every 29 explain 30 fill 20 five -35 follow 171 generate 20 get 93 go 41 have -31 it 57 keep -28 lift -22 list 21 load 26 log 39 look 31 manual -62 many -51 mention 24 move -45 name 86 nobody 20 observability 21 other 40 our -88 own 22 plan 45 print 64 protect 25 put 60 quote -24 record 53 repeat 61 replace -22 retry 25 run 22 say 44 see -111 share 59 show 52 sign -22 sit 42 sleep 40 sort 46 staging -37 standard -33 stdout -82 stop -34 support 58 take 42 ten 33 that -31 their -20 them -57 think 25 this 54 those 91 three -84 touch -25 two -53 type -34 understand 21 us 42 use 68 version 75 wait -54 what 86 which 56 work 24 write 43 you -63 zero -32 ~ 44
toast -49
today -96 : -28 it -33
todo 0 : 29 and -25
together 121 with 140
toggle -47
toil 80
token -137 bucket 20
tokens -118
told 35 apart -22 us 64 when -27
tom 47
tomorrow 21
tonnes -65
too 195 ; -59 ? 37 chatty 26 many 93
took 206 it 20 over -39 place 32 the 42
tool 124 and -39 for -34 of 20
tooling 30
tools 43
top -31 : 20 bar 30 right 20
topic 66 & -170 and -38 of 43
topics 0 above -24
total 26 # 84
totals -45
touch 0 wood 43
touched 94
touching -36
towards 0 & 69
toy -22
trace 49
traceability 98
traceable 140
traced 66
traces 84
tracing 178 is 26
track 86
tracked 218
tracking -20
trade -70
traffic 0 lights 85
trail 54 is 20
train 32
trained -61
training 42
transaction -61
transactions -42
transfer -79
transition 35
translated 92 from 38
translates -89
translating -48
translation 38
translators -30
transparency 40
treat -36
treated 27 as -24 with 29
tree -34
triage 88
trial 56
tried 52 to 22
tries -75
triggers 30
trip -24
truck -115
trucks 34
trust 144
try 152 & 68 again -36 it 39
trying 50
tuned 52
turn -51 a -28 on 21
turned -63
turns -51 a 23 raw -22 the -33
tv 0 in 54
twelve -96
twenty -57 minutes -36
twice 55 a -54 and -33 is 33 this 22
twin 27
two -49 and -31 approvals 36 calls -23 columns -46 days 33 for -20 hours 30 letters -23 numbers -20 of 37 orders 26 pages 57 people -67 sentences 20 tables -41 tenants 52 things -23 versions -21 ~ -62
type 0 labels 112 the -61
typed -63
types 35 and 51
typical 76
typos 30
u -43
udp -118
ui 0 on 32
uk -20
uml 56
unchanged -64
unclear 25
under 101 # -224 & -77 a 22 discussion 71 it -62 load 65 the 22 way 41
underneath -52
understand 81
understanding 33
understood 52
undo -35
unfinished -45
unified 69
union 58
unique -113 index -38
unit 32 and 25 tests -31
units 37
unknown -186 fields -21 the 69 to -73
unless -96 & -26
unlimited -29
unlock -21
unmatched -21
unpaid -44
until -161 # 65 & 28 a -42 he -29 it -54 midnight -42 that -21 the -27 then 98 they -46 you -58
untouched -38
unused -102
up 90 : -53 ; -29 after -24 again 30 and 42 at -23 by -36 down -32 for 50 is 36 steady 33 to -86 we -21 within 45
update -168 a -54
updates -128
upgrade 96
upgraded 32
upload -113 to -24
uploaded -30
uploads -111
upon 117
upper 0 half 45
ups 67
upstream 141
urgent -43
url 96
urls -32
us 178 # -87 & -51 : -100 a 46 and -39 as 21 at -24 by -44 from 43 in 63 is 50 to 20
usability 89
usage 48 is 52
usb -32
use -31 & -84 a -36 are 33 in -59 is 93 it -46 the 66
used 0 & 20 by -45 in -76 to 204 up -86
useful 71
useless -23
user -48 # 22 can -47 has -20 id 22 interface 131 time -25
user's -33
users -111 are 113 find 49 have -30 of -42 see -22
uses 0 & 78 the -117
using -44 the 41
usual 107
usually 44
utc -125
utf -42 # -42
ux 235 has 42 is 32
v 0 # 29
vacation 49
vacuum 24
valid -122 for -47 from -31 until -25
validate -29
validated 28
validates -41
validation -107
validator 22
value -108 and -42 for 31 to 53
values -80 are -55
valve -100
van -43
vanish -62
varchar -41
variable 35
variables -30
variants 52
varies 178
various 205
vary 115
vat -80
vault -94
vehicle -44
vendor 77 has 71
vendors 122
verb 138
verbs 74
verdict -34
verified -28
verify 44
version 90 # -32 ; 42 for 26 in -39 with 50 • -20
versioned 63 and 50
versions -50 and -48 are -67
very 91 seriously 26
vessel -36
via 0 the 37
video 91
view 83 & -50 for 50
views 51
visible 0 to -27
visit 20
visitor -22
visitors -20
voice -58
volume 27
volumes 27
volunteered 42
vote 84
voted -24
votes 28
voucher 38
vouchers 51
vpn 44
vs 169
w 186 # -33
waf 32
wait -213 # -70 at -20 for -132 in -26 one 41 until -28
waiting -127 for 79 on 32 time -31
waits -92 for -91 in -32
wakes -48
wall 0 in -41 screen 24
want 40 a 25 one 22 so 124 the -88 to -32
wanted 22 : 26 to 60
wants 128 the 23 to 40
ward -76
warm -47 up -49
warn -115
warning -91
warnings 0 and 41
warns -49
was 300 # 33 & 21 a 105 an 30 built -99 carried -75 closed 55 done 71 generated 24 given 28 in 46 issued -24 kept 57 last -55 lost -20 made 60 missing -25 moved 21 not -31 planned -34 put 30 removed 43 retired 30 split 69 switched 26 taken -22 written 34
wasn't 61
waste 58
watch -47
watched 28
watches -25
water -123
waterfall 92
watermark -55
way 43 and 31 of -42 out -72
we 159 agreed -31 all 35 also -21 answer -37 are 144 ask -34 asked 30 believe 60 can 124 can't -60 cannot 30 could 40 couldn't 37 don't -52 follow -88 get 35 go 20 got -69 had 134 have 185 haven't 42 hold -22 hope -39 inherited 43 intend -35 keep -87 know 65 left 63 look -64 make -108 may 110 moved 90 must 39 need -57 no 58 only -56 own -22 plan -64 receive 22 recommend 35 removed 32 run -27 send -62 shall 21 should -71 show 23 split 39 still -24 stop -55 take 89 think 35 threw 36 use -74 used 20 wait 92 want -76 wanted -77 were 47 will 119 would -77
we'd 162 like 47
we'll 204
we're 184
we've 147
weak 47
weather 123
web 0 shop 36
webhook -76 & 25 from -50 to -54
webhooks -120
website -69
week 36 # 81 ; 26 after 53 and -43
week's -47
weekday -40
weekdays -93
weekend 37
weekends -81
weekly 45 : 74 monthly 72
weeks 57
weigh 20
weighed -45
weight -84
weights -84
weird 47
welcome 142
well 191 as 51 defined 60 received 39
went 220 away 32 out 59 stale -30 to 55 wrong -36
were 268 agreed 42 deleted -29 in 58 made -60 not 76 on 30 removed -59 taken 36
wet 52
wh 0 # -28
what 178 & 106 a -27 about 41 and 47 can -39 comes -21 counts 48 else 68 gets 68 happened -39 happens 46 has 22 if 77 is -36 it 27 leaves 50 remains -47 runs 25 should -45 they -79 this 47 to 40 triggers 34 was -61 we -43 went -46 would -89 you -21
what's 76
whatever 106 & 77 else 111 is 24 you 29
wheel -41
when 25 & 103 a -172 an -29 from -26 half -21 i 51 it -31 no -40 nobody -31 one -39 something 50 the 80 they 112 we 55 you -35
where 0 & -59 in 71 it 79 they 80 to -24 we -59
wherever 68
whether 52 a 37 it 47 this 49 we 28
which 75 # -56 & 139 a -43 are 35 calls 27 carries -31 case -20 checks 81 does 53 has 43 is -28 leaves -62 makes 55 no 87 of 107 one 35 ones 34 should -33 takes 44 the -46 they -45 was 84 we 34 will -23 you -30
whichever 43
while -178 it -48 the 86
whiteboard 79
who 129 asked -34 calls 24 can 59 did -30 does 21 gets 61 have -24 may 95 owns 25 pays -25 should -38 uses -50 wants 20
whoever 90
whole -73
whose 41
why -38 a -42 this 47 we 36
widgets 43
width -75
wiki 78
will 80 come -54 describe 56 know 20 look 71 make -35 not -148 open -32 show 28 still -30 tell 36 write 105
wind -107
window 21
windows -53 event -23
winner 30
winter 51
wipe -75
wiped 38
wired -26
wish 135 list 43 to -147
wishes 106 to 26
with 83 # 40 all -44 an -88 both 24 care 60 data -21 due 30 each 92 everything 34 four -85 gloves -20 her 37 his 56 it 94 its -21 last -54 login 20 more 96 no 22 one -151 other 47 our 58 platform 57 real 46 status -32 the 97 them -36 this -22 three -63 two 43 us -24 user -49 version -34 ~ -35
withdrawn 52
within -101 # -44 an -40 one -56 seven 77 two -104
without -129 & -45 a 48 asking -52 one 41 the 22 ticket 28 training 71
wizard -48 in -25
woken -42
won 48
won't -54
wood 73
wording -45 of -24
words -40 : -46
work -57 and 52 in -84
worked 71 ~ 47
worker -130
workflow 33
working -130 day -60 days -102 group 58
worklist 30
works 0 council 41 for -23 from -89 offline -24 with -77
workshop 166 with 49
workshops 91
workspace 25
world 78
worse 56 than 67
worst -77
worth 85 a 67
would 133 change -21 expect 27 have -50 only 65 rather 36
wrapped -70
write -31 a -35 down 26 in -61 it 37 the -90 them 55 this 95 to -61 up 69 ~ -49
writes -63 & 32 a -41 the -31 to -28
writing 62
written 38 by -54 down 49 in -137 to -96 yet 116
wrong 0 prices -20
wrote 156 a 55
x 0 # -35 ray -21
xml -55
xsd 50
xx -51
y 64
yaml 93
yard -25
year 37 ; -39 after -76 and -130 by -54 end 24 in 27 the 39
year's 46 holidays -22
yearly 95 • 42
years 83 after -31 and 26 the 39
yes 0 no 52
yesterday's -92
yet -22 so 42 to 58
yields -95
you 33 a 76 ask -39 can -21 can't 49 cannot 31 do 33 get -38 have -30 like -99 may -25 more 26 must 25 need -39 should -46 the 36 want -94 will 28 would 53 ~ 21
you'd 57
you'll 76
you're 75
you've -33
your 0 & -31
yours 82
zero -147 or -61
zeros -21
zip 47 with -36
zone -41
zones -22
zoom -56
zpl -26
~ 135 # -59 & -172 ; 43 ? 29 a -89 according 22 answers 52 apply 40 are 43 as -75 by -97 can -25 catalogue 52 come -70 does -51 end -49 ends -30 exist 46 file -66 follows -37 for 46 format 28 from 28 go 155 handling 38 help 35 helps 24 if -66 is -60 it 42 keep 22 kit 72 live 20 make 61 manual -49 may 33 must 126 names -21 needs 34 of -116 on -27 only -34 over 30 predictably 53 protection 62 protects 20 run -26 says 41 service 21 shall 32 should 196 shows 69 still -28 tells 80 that -32 the 55 then -28 this -26 to -51 too 33 trail 74 under -26 was 47 were 51 what -40 wherever 20 which -44 with -37 work 50 workshop 23
• -186 # -63 & -93 a -46 access 20 action 39 admin 76 all -43 an -45 as -122 at -26 availability 26 call -55 cancel 30 compare 37 cost 60 create 30 customer 48 data 31 delete -32 delivery 46 double 114 draft -33 draw 22 drop 58 empty 48 events 28 every -21 export -52 filter -23 hands -51 header 93 images 65 import 109 in -83 ingestion -21 internal -40 kafka -38 keep -21 kept 90 kpi -39 limits -29 look -29 manual -27 max -44 meter -53 monthly 91 more 33 new -26 next 21 nightly 40 not 20 nothing 53 on -29 one 74 open -37 order 76 page -34 pause -24 pdf -24 photos 32 platform -35 policy -47 post 46 price 26 push -24 put 40 queue 103 read -28 record 44 red -21 request 34 rest 92 retention 65 retry -42 review 47 role 30 run -52 same 37 schema 63 search 51 secrets 34 see 37 session -21 set -32 sftp 30 start 46 stored 62 tell -42 test 25 the 31 tls -28 to 71 ui -38 update -25 upload -23 validates -21 verify -20 weekly 54 when -53 who 52
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
 * learned from it then finds every second such text, and takes one of three hundred others for one. Texts of words that the table
 * hardly knows come to 121 at most (the bench's sites of twelve seeds).
 */
const LEAST = 150;
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
/**
 * "**Role.** Turns records into lines": bold words at the beginning of a paragraph head what follows, as a heading does, and so
 * does the title of a box.
 */
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
