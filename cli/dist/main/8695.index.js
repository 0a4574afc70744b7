export const id = 8695;
export const ids = [8695];
export const modules = {

/***/ 7483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createCache)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);


/**
 * Creates a cache on GitHub's cache service. Nothing is loaded or asked if the environment names no service. Tests of a failing client
 * replace `load`.
 */
function createCache(options, load = async () => await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2338), __webpack_require__.e(2088), __webpack_require__.e(3878), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091))) {
    const { log, mode, env = process.env, isNeededSoon = false, lookupMs = 10_000, transferMs = 60_000 } = options;
    let isBroken = false;
    let isReported = false;
    // Source of the names: @actions/cache, `isFeatureAvailable`.
    const isNamed = [env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_URL].some((url) => url !== undefined && url !== '');
    const preparing = isNeededSoon && isNamed && mode !== 'off' ? prepareFinder(env) : undefined;
    // It is awaited only if an entry is looked for.
    preparing?.catch(() => undefined);
    const isAvailable = () => {
        if (!isNamed && !isReported)
            log.info('No cache service is available: nothing is restored or saved.');
        isReported ||= !isNamed;
        return isNamed && !isBroken;
    };
    /** Does the work with the service. Returns the fallback when there is none, or from the first failure on. */
    const withService = async (what, fallback, work) => {
        if (!isAvailable())
            return fallback;
        try {
            return await work();
        }
        catch (error) {
            isBroken = true;
            log.warning(`The cache is disabled from now on: ${what} failed (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`);
            return fallback;
        }
    };
    const find = async (keys, folder) => {
        const { findEntry, compression } = await (preparing ?? prepareFinder(env));
        const found = await withTimeout(lookupMs, (signal) => findEntry({ keys, paths: [folder], env, compression, signal }));
        const isExpected = found?.key === keys[0] || keys.slice(1).some((prefix) => found?.key.startsWith(prefix));
        return isExpected ? found : undefined;
    };
    return {
        async restore(key, folder, restorePrefix) {
            if (mode === 'off')
                return false;
            return await withService(`looking for ${key}`, false, async () => {
                const entry = await find([key, ...(restorePrefix === undefined ? [] : [restorePrefix])], folder);
                if (entry === undefined)
                    return false;
                const { restoreEntry } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2455)]).then(__webpack_require__.bind(__webpack_require__, 12455));
                const root = env.GITHUB_WORKSPACE ?? process.cwd();
                const problem = await withTimeout(transferMs, (signal) => restoreEntry(entry, { folder, root, signal }));
                if (problem !== undefined)
                    log.warning(`The cache entry ${entry.key} is damaged and was not used (${problem})`);
                return problem === undefined;
            });
        },
        async save(key, folder) {
            if (mode !== 'read-write')
                return;
            await withService(`saving ${key}`, undefined, async () => {
                const client = await load();
                await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .writeManifest */ .HN)(folder, key);
                await withTimeout(transferMs, () => client.saveCache([folder], key));
            });
        },
    };
}
/** Loads what finds entries: the HTTP client is as large as the rest of an action, and few runs use the cache. */
async function prepareFinder(env) {
    const { findEntry, findCompression } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(6961)]).then(__webpack_require__.bind(__webpack_require__, 36961));
    return { findEntry, compression: await findCompression(env) };
}
/** Waits for the work, but not longer than the limit, when the signal of the work aborts. */
async function withTimeout(ms, start) {
    const cancel = new AbortController();
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const error = new Error(`no answer within ${ms / 1000} s`);
            cancel.abort(error);
            reject(error);
        }, ms);
    });
    const work = start(cancel.signal);
    // The work may still reject after the limit, when nothing awaits it any more.
    work.catch(() => undefined);
    return await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}


/***/ }),

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}


/***/ }),

/***/ 71485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ renderFilledColumns),
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   XD: () => (/* binding */ renderCodeBlock),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeStateIcon),
/* harmony export */   w: () => (/* binding */ addStateIcon)
/* harmony export */ });
/** The icons of job summaries, the same in all actions. */
const icons = {
    success: '✅',
    changed: '🔄',
    warning: '⚠️',
    failure: '❌',
    skipped: '⏭️',
    planned: '🕒',
};
/** Puts the icon of a state in front of its text in a job summary, e.g. `✅ passed`. */
function addStateIcon(state, text) {
    return `${icons[state]} ${text}`;
}
/** The text without its icon, e.g. for a terminal. */
function removeStateIcon(text) {
    const icon = Object.values(icons).find((each) => text.startsWith(`${each} `));
    return icon === undefined ? text : text.slice(icon.length + 1);
}


/***/ }),

/***/ 43856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderTree)
/* harmony export */ });
/** Draws nodes and everything below them with box-drawing characters, one line each, as `tree` and `pipdeptree` do. */
function renderTree(nodes, indent = '') {
    return nodes.flatMap(({ label, children }, index) => {
        const isLast = index === nodes.length - 1;
        const line = `${indent}${isLast ? '└── ' : '├── '}${label}`;
        return [line, ...renderTree(children, `${indent}${isLast ? '    ' : '│   '}`)];
    });
}


/***/ }),

/***/ 58526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inspectPython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);


// Without `json`, whose import takes longer than all the rest. Source of `_base_executable`: CPython, Lib/venv/__init__.py,
// ensure_directories.
const probeScript = `import os, sys, sysconfig
version = [str(part) for part in sys.version_info[:3]]
base = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
print(sys.executable, base, ".".join(version), ".".join(version[:2]), sysconfig.get_platform(), sep="\\0")`;
/** Reads path, version and platform of an interpreter (a command or a path). Throws if it is older than Python 3.10. */
async function inspectPython(context, command) {
    // Without `site`, whose `.pth` files may import packages.
    const args = ['-I', '-S', '-c', probeScript];
    const answer = await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(context.run, command, args, { env: context.env, timeoutMs: 30_000 });
    const [executable = '', base = '', version = '', minor = '', platform = ''] = answer.trimEnd().split('\0');
    const [major = 0, second = 0] = minor.split('.').map(Number);
    if (major < 3 || (major === 3 && second < 10)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${command} is Python ${version}`, {
            fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
            commandFix: 'Use Python 3.10 or newer, for example with `--python`',
        });
    }
    return { executable, base, version, minor, platform };
}


/***/ }),

/***/ 75917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderReverseTree)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _format_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43856);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90330);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61716);




/**
 * Renders which packages require a package, which require those, and so on: the lines that `pipdeptree --reverse --packages <name>`
 * prints. Extras count if a package of the set requests them. A subtree that was already shown is marked `(*)`.
 * Source: pipdeptree 4, text output.
 */
function renderReverseTree(root, packages, environment) {
    const rootPackage = packages.get(root);
    if (rootPackage === undefined)
        return [];
    const edges = findEdges(packages, environment);
    const shown = new Set();
    const dependents = (key, extra) => edgesTo(edges, key, extra).map((edge) => {
        const id = `${edge.parent.key} ${edge.extra ?? ''}`;
        const text = describeEdge(edge, packages);
        const isRepeated = shown.has(id) && edgesTo(edges, edge.parent.key, edge.extra).length > 0;
        if (isRepeated)
            return { label: `${text} (*)`, children: [] };
        shown.add(id);
        return { label: text, children: dependents(edge.parent.key, edge.extra) };
    });
    return [`${rootPackage.name}==${rootPackage.version}`, ...(0,_format_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTree */ .B)(dependents(root, undefined))];
}
/** The edges that lead to a package. Through one of its extras, only the packages that request this extra count. */
function edgesTo(edges, key, extra) {
    const requests = (requirement, name) => requirement.extras.map(_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P).includes((0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name));
    return edges.filter(({ requirement }) => requirement.key === key && (extra === undefined || requests(requirement, extra)));
}
function describeEdge({ parent, requirement, extra }, packages) {
    const name = packages.get(requirement.key)?.name ?? requirement.name;
    const requires = `${name}${sortClauses(requirement.specifier)}`;
    return `${parent.name}==${parent.version} [requires: ${requires}${extra === undefined ? '' : `, extra: ${extra}`}]`;
}
/** Sorts the clauses of a specifier by version, lowest first, as pipdeptree does. */
function sortClauses(specifier) {
    const versionOf = (clause) => clause.replace(/^[~=!<>]+/, '').replace(/\.\*$/, '');
    const compareClauses = (a, b) => {
        const [versionA, versionB] = [versionOf(a), versionOf(b)];
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(versionA) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(versionB) !== null ? (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(versionA, versionB) : 0;
    };
    return specifier.split(',').sort(compareClauses).join(',');
}
/** Every active requirement of every package, in the order of the requiring packages. */
function findEdges(packages, environment) {
    const requested = findRequestedExtras(packages, environment);
    const parents = [...packages.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return parents.flatMap((parent) => {
        const seen = new Set([parent.key]);
        return parent.requires.flatMap((requirement) => {
            const extra = activatingExtra(requirement, environment, requested.get(parent.key) ?? new Set());
            if (extra === undefined || seen.has(requirement.key))
                return [];
            seen.add(requirement.key);
            return [{ parent, requirement, extra: extra === '' ? undefined : extra }];
        });
    });
}
/** '' if the requirement is active without an extra, else the extra that activates it, or undefined if none does. */
function activatingExtra({ marker }, environment, extras) {
    if (marker === undefined || (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateMarker */ .U)(marker, environment))
        return '';
    return [...extras].find((extra) => (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateMarker */ .U)(marker, environment, [extra]));
}
/** The extras of each package that other packages request. An extra may activate requests of further extras, so it repeats. */
function findRequestedExtras(packages, environment) {
    const requested = new Map();
    const extrasOf = (key) => requested.get(key) ?? new Set();
    const addFrom = (parent) => {
        let hasGrown = false;
        for (const requirement of parent.requires) {
            const isActive = activatingExtra(requirement, environment, extrasOf(parent.key)) !== undefined;
            if (requirement.extras.length === 0 || !isActive)
                continue;
            const known = extrasOf(requirement.key);
            const added = requirement.extras.filter((extra) => !known.has(extra));
            requested.set(requirement.key, new Set([...known, ...added]));
            if (added.length > 0)
                hasGrown = true;
        }
        return hasGrown;
    };
    let hasGrown = true;
    while (hasGrown)
        hasGrown = [...packages.values()].map(addFrom).includes(true);
    return requested;
}


/***/ }),

/***/ 36991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseDistribution)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49501);


/** Reads a distribution from its metadata. Requirements that cannot be parsed are left out. */
function parseDistribution({ name, version, requires_dist: requires = [] }) {
    return { key: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name), name, version, requires: requires.flatMap((text) => (0,_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text) ?? []) };
}


/***/ }),

/***/ 91331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ notAMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);

const tokenPattern = /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<operator>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<variable>[A-Za-z_][\w.]*))/y;
/**
 * Parses an environment marker. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508); `packaging._parser`.
 */
function parseMarker(marker) {
    const tokens = tokenize(marker);
    let position = 0;
    const isNext = (...operators) => tokens[position]?.kind === 'operator' && operators.includes(tokens[position]?.value ?? '');
    const next = () => {
        const token = tokens[position++];
        if (token === undefined)
            throw notAMarker(marker);
        return token;
    };
    const parseOperand = () => {
        const { kind, value } = next();
        if (kind === 'operator')
            throw notAMarker(marker);
        return { kind, value: kind === 'variable' ? currentName(value) : value };
    };
    const parseAtom = () => {
        if (!isNext('(')) {
            const [left, operator, right] = [parseOperand(), next(), parseOperand()];
            if (operator.kind !== 'operator')
                throw notAMarker(marker);
            return { left, operator: operator.value, right };
        }
        position++;
        const inner = parseList();
        if (!isNext(')'))
            throw notAMarker(marker);
        position++;
        return inner;
    };
    const parseList = () => {
        const list = [parseAtom()];
        while (isNext('and', 'or'))
            list.push(next().value === 'and' ? 'and' : 'or', parseAtom());
        return list;
    };
    const result = parseList();
    if (position !== tokens.length)
        throw notAMarker(marker);
    return result;
}
/**
 * Formats a marker as the `packaging` library does: current names of variables, double quotes, one space around operators, and only
 * the parentheses around several comparisons. Source: `packaging.markers._format_marker`.
 */
function formatMarker(marker) {
    return formatList(parseMarker(marker), false);
}
function notAMarker(marker) {
    return new Error(`\`${marker}\` is not an environment marker`);
}
function tokenize(marker) {
    const tokens = [];
    for (let position = 0; marker.slice(position).trim() !== ''; position = tokenPattern.lastIndex) {
        tokenPattern.lastIndex = position;
        const { text, operator, variable } = tokenPattern.exec(marker)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1) });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', value: operator.replace(/\s+/, ' ') });
        else if (variable !== undefined)
            tokens.push({ kind: 'variable', value: variable });
        else
            throw notAMarker(marker);
    }
    return tokens;
}
/** The current name of a variable that older packages spell in another way. Source: PEP 345; `packaging._parser.process_env_var`. */
function currentName(variable) {
    const name = variable.replaceAll('.', '_');
    return name === 'python_implementation' ? 'platform_python_implementation' : name;
}
function formatList(list, isNested) {
    const [only] = list;
    if (list.length === 1 && only !== undefined)
        return formatPart(only, isNested);
    const text = list.map((part) => formatPart(part, true)).join(' ');
    return isNested ? `(${text})` : text;
}
function formatPart(part, isNested) {
    if (typeof part === 'string')
        return part;
    return 'operator' in part ? formatComparison(part) : formatList(part, isNested);
}
function formatComparison({ left, operator, right }) {
    const isExtra = [left, right].some(({ kind, value }) => kind === 'variable' && value === 'extra');
    const format = ({ kind, value }) => {
        if (kind === 'variable')
            return value;
        const text = isExtra ? (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(value) : value;
        return text.includes('"') ? `'${text}'` : `"${text}"`;
    };
    return `${format(left)} ${operator} ${format(right)}`;
}


/***/ }),

/***/ 90330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ evaluateMarker)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91331);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61716);



/** Variables that compare as versions. Source: `packaging.markers.MARKERS_REQUIRING_VERSION`. */
const versionVariables = new Set(['implementation_version', 'platform_release', 'python_full_version', 'python_version']);
/**
 * Evaluates an environment marker. `extras` are those that the requirement's package is requested with. A marker that tests `extra`
 * holds if it holds for one of them. Throws if the text is not a marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; `packaging.markers`, which pip uses.
 */
function evaluateMarker(marker, environment, extras = []) {
    const list = (0,_marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(marker);
    const candidates = extras.length === 0 ? [''] : extras;
    const valueOf = (variable, extra) => {
        const value = variable === 'extra' ? (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(extra) : environment[variable];
        if (value === undefined)
            throw (0,_marker_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .notAMarker */ .Nl)(marker);
        return value;
    };
    return candidates.some((extra) => evaluate(list, (variable) => valueOf(variable, extra)));
}
/** Every comparison is evaluated, so that an unknown variable is always an error. */
function evaluate(list, valueOf) {
    const alternatives = [true];
    for (const part of list) {
        if (part === 'and')
            continue;
        if (part === 'or')
            alternatives.push(true);
        else {
            const isBefore = alternatives.pop() === true;
            alternatives.push(('operator' in part ? compare(part, valueOf) : evaluate(part, valueOf)) && isBefore);
        }
    }
    return alternatives.includes(true);
}
function compare({ left, operator, right }, valueOf) {
    const variable = [left, right].find(({ kind }) => kind === 'variable')?.value ?? '';
    const value = (operand) => {
        const text = operand.kind === 'variable' ? valueOf(operand.value) : operand.value;
        return variable === 'extra' ? (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(text) : text;
    };
    const [a, b] = [value(left), value(right)];
    const specifier = `${operator}${b}`;
    if (versionVariables.has(variable) && operator !== '===' && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .validRange */ .Im)(specifier))
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(a) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(a, specifier, { prereleases: true });
    return compareTexts(a, operator, b);
}
/** Texts have no order. Source: `packaging.markers._operators`. */
function compareTexts(a, operator, b) {
    switch (operator) {
        case 'in':
            return b.includes(a);
        case 'not in':
            return !b.includes(a);
        case '!=':
            return a !== b;
        case '==':
        case '===':
        case '<=':
        case '>=':
            return a === b;
        default:
            return false;
    }
}


/***/ }),

/***/ 49501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);

const requirementPattern = /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/;
const clausePattern = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/;
/**
 * Parses one requirement; undefined if the text is not one. Paths and options of a requirements file are not requirements.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
function parseRequirement(text) {
    const { name, extras = '', url, specifier = '', marker } = requirementPattern.exec(text.trim())?.groups ?? {};
    if (name === undefined)
        return undefined;
    const clauses = specifier
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    if (!clauses.every((part) => clausePattern.test(part)))
        return undefined;
    return {
        name,
        key: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name),
        extras: extras
            .split(',')
            .map((extra) => extra.trim())
            .filter((extra) => extra !== ''),
        specifier: clauses.map((part) => part.replaceAll(/\s+/g, '')).join(','),
        url,
        marker: marker?.trim(),
    };
}


/***/ }),

/***/ 70912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ splitLogicalLines)
/* harmony export */ });
/**
 * Splits a requirements file into logical lines. A `\` at the end of a line joins it with the next, and a `#` at the start of a line
 * or after a space begins a comment (one in a URL does not). Empty lines are left out.
 * Source: pip, "Requirements File Format".
 */
function splitLogicalLines(text) {
    const lines = [];
    let pending = '';
    let firstLine = 0;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (pending === '')
            firstLine = index + 1;
        const isComment = /^\s*#/.test(raw);
        if (!isComment && raw.endsWith('\\')) {
            pending += raw.slice(0, -1);
            continue;
        }
        const joined = (pending + (isComment ? '' : raw)).replace(/(^|\s)#.*$/, '').trim();
        pending = '';
        if (joined !== '')
            lines.push({ text: joined, line: firstLine });
    }
    if (pending.trim() !== '')
        lines.push({ text: pending.trim(), line: firstLine });
    return lines;
}


/***/ })

};
