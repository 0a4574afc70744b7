export const id = 246;
export const ids = [246];
export const modules = {

/***/ 84246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDockerfiles: () => (/* binding */ checkDockerfiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/task-pool.js
var task_pool = __webpack_require__(94706);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/build/create-request.js + 2 modules
var create_request = __webpack_require__(97781);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/buildx/attestations.js
var attestations = __webpack_require__(96731);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/buildx/buildx-command.js
var buildx_command = __webpack_require__(34720);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/buildx/buildx-output.js
var buildx_output = __webpack_require__(66696);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/context-files/copy-ignore-file.js
var copy_ignore_file = __webpack_require__(45000);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/parse-instructions.js
var parse_instructions = __webpack_require__(31481);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/checks/inherited-settings.js


/**
 * Adds what images of the graph set (`ENV`, `SHELL`) below each `FROM` that names one. A check runs before these images are built, and
 * without their settings, BuildKit would report their variables as undefined.
 */
function addInheritedSettings(node, graph) {
    const { source, uses } = node.dockerfile;
    const escape = (0,parse_instructions/* parseInstructions */.t)(source.text).getEscapeCharacter();
    const added = new Map();
    for (const { instruction, reference, line } of uses) {
        const parent = instruction === 'FROM' ? findParent(node, reference, graph) : undefined;
        const end = parent === undefined ? undefined : endOfInstruction(source.text, line);
        if (parent === undefined || end === undefined)
            continue;
        added.set(end, writeSettings(collectSettings(parent, graph), { escape, isLowerCase: isLowerCase(source.text, line) }));
    }
    const lines = [];
    const origins = [];
    for (const [index, line] of source.text.split('\n').entries()) {
        lines.push(line, ...(added.get(index + 1) ?? []));
        origins.push(index + 1, ...(added.get(index + 1) ?? []).map(() => undefined));
    }
    return { text: lines.join('\n'), originalLine: (line) => origins[line - 1] };
}
/** The external image at the end of the chain of parents; undefined for `scratch`. */
function findExternalBase(node, graph, baseOverrides) {
    const { base } = node.dockerfile;
    if (base === undefined)
        return undefined;
    const parent = findParent(node, base, graph);
    return parent === undefined ? (0,base_overrides/* resolveBase */.gU)(base, baseOverrides) : findExternalBase(parent, graph, baseOverrides);
}
function findParent({ parents }, reference, graph) {
    const name = [...parents].find(([, references]) => references.has(reference))?.[0];
    return graph.find((node) => node.name === name);
}
/** The settings of an image with those of its parents, which it replaces. */
function collectSettings(node, graph) {
    const { base, settings } = node.dockerfile;
    const parent = base === undefined ? undefined : findParent(node, base, graph);
    if (parent === undefined)
        return settings;
    const inherited = collectSettings(parent, graph);
    return { env: new Map([...inherited.env, ...settings.env]), shell: settings.shell ?? inherited.shell };
}
/** BuildKit compares the case of instructions, so the new ones have that of the `FROM`. */
function writeSettings({ env, shell }, { escape, isLowerCase }) {
    const keyword = (name) => (isLowerCase ? name.toLowerCase() : name);
    const quote = (value) => `"${value.replaceAll(/["$\\`]/g, (sign) => `${escape}${sign}`).replaceAll(/\r?\n/g, ' ')}"`;
    return [
        ...[...env].map(([name, value]) => `${keyword('ENV')} ${name}=${quote(value)}`),
        ...(shell === undefined ? [] : [`${keyword('SHELL')} ${shell}`]),
    ];
}
function isLowerCase(text, line) {
    return /^\s*from\b/.test(text.split('\n')[line - 1] ?? '');
}
/** The last line, from 1, of the instruction that starts at a line. */
function endOfInstruction(text, line) {
    const instructions = (0,parse_instructions/* parseInstructions */.t)(text).getInstructions();
    const range = instructions.find((each) => each.getRange().start.line === line - 1)?.getRange();
    return range === undefined ? undefined : range.end.line + 1;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/checks/lint-result.js
/** Reads the metadata that Buildx writes of a check. Undefined if it holds no result. */
function parseLintResult(metadata) {
    const { 'result.json': result } = JSON.parse(metadata);
    if (result === undefined)
        return undefined;
    // A newer client may decode what is JSON.
    const { warnings, buildError } = (typeof result === 'string' ? JSON.parse(result) : result);
    const problems = (warnings ?? []).map(({ ruleName: rule, url = '', detail = '', location }) => {
        return { rule, detail, url, line: startOf(location) };
    });
    if (buildError === undefined)
        return problems;
    // The number is that of the text that was checked, which may have more lines than the user's.
    const detail = buildError.message.replace(/^dockerfile parse error on line \d+: /, '');
    return [...problems, { rule: undefined, detail, url: '', line: startOf(buildError.location) }];
}
function startOf(location) {
    return location?.ranges?.[0]?.start?.line ?? 1;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/checks/report-problems.js



/** Reports each problem at its line, once for all images of the Dockerfile, and throws for the rule `fail`. */
function reportProblems({ log, summary }, rule, problems) {
    const found = new Map(problems.map((problem) => [describe(problem), problem]));
    const unique = [...found.values()].sort((a, b) => compareText(a.source.displayPath, b.source.displayPath) || a.line - b.line);
    for (const { source, line, detail, rule: name, url } of unique) {
        const message = `${detail}${name === undefined ? '' : ` (${name})`}${url === '' ? '' : `: ${url}`}`;
        const at = (0,dockerfile_source/* dockerfileLocation */.q)(source, line);
        if (rule === 'fail')
            log.error(message, at);
        else
            log.warning(message, at);
    }
    if (unique.length === 0) {
        log.info('BuildKit found no problem in the Dockerfiles');
        return;
    }
    const rows = unique.map((problem) => [placeOf(problem), problem.rule ?? 'error', problem.detail, problem.url]);
    summary.add(`## Dockerfile checks\n\n${(0,markdown/* renderTable */.bo)(['Line', 'Rule', 'Problem', 'More'], rows)}`);
    if (rule !== 'fail')
        return;
    const count = unique.length === 1 ? 'a problem' : `${unique.length} problems`;
    throw new errors/* UserError */.yo(`BuildKit found ${count} in the Dockerfiles: ${unique.map(describe).join('; ')}`, {
        fix: 'Correct them, or skip a rule with the first line `# check=skip=<rule>` of the Dockerfile',
    });
}
/** Says that the builder knows no checks. Throws for the rule `fail`, because nothing was checked. */
function reportOldBuilder(log, rule, builder) {
    const what = `The Dockerfiles were not checked: the builder \`${builder}\` knows no checks, which BuildKit has from 0.14 on`;
    if (rule === 'fail')
        throw new errors/* UserError */.yo(what, { fix: 'Use Docker Engine 27 or newer, or a newer `builder`' });
    log.warning(what);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function describe(problem) {
    return `${placeOf(problem)}: ${problem.detail}${problem.rule === undefined ? '' : ` (${problem.rule})`}`;
}
function placeOf({ source, line }) {
    return `${source.displayPath}:${line}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/checks/check-dockerfiles.js











const maxAttempts = 3;
/**
 * Asks BuildKit for problems of the Dockerfiles, and builds nothing. Dockerfiles of the catalogue are left out, because the user cannot
 * change them. Throws for the rule `fail` if there are any.
 */
async function checkDockerfiles(context, check) {
    const nodes = check.images.nodes.filter(({ dockerfile }) => !dockerfile.source.isFromCatalogue);
    if (check.rule === 'off' || nodes.length === 0)
        return;
    const folder = await context.privateDir();
    const emptyFolder = (0,external_node_path_.join)(folder.path, 'check-scratch');
    await (0,promises_.mkdir)(emptyFolder, { mode: 0o700 });
    const flag = await findCheckFlag(context, check.engine);
    const place = { folder, emptyFolder, flag };
    const results = new Map();
    const tasks = nodes.map((node) => ({
        name: node.name,
        dependsOn: [],
        run: async () => void results.set(node.name, await checkDockerfile(context, node, check, place)),
    }));
    // Throws the error of a check that could not run, so that no Dockerfile counts as checked without a result.
    await (0,task_pool/* runTasks */.e)(tasks);
    const found = [...results.values()];
    if (found.includes('too old'))
        reportOldBuilder(context.log, check.rule, check.engine.builder);
    else
        reportProblems(context, check.rule, found.flatMap((problems) => (problems === 'too old' ? [] : problems)));
}
/** Buildx has `--call` from 0.15 on, and before that, `--print` for the same request among its experimental flags. */
async function findCheckFlag({ run }, { buildx: [buildx, ...words] }) {
    const { stdout } = await run(buildx, [...words, 'build', '--help']);
    return stdout.includes('--call') ? '--call=check' : '--print=lint';
}
async function checkDockerfile({ run, env, workspace, signal }, node, { engine, images, settings }, { folder, emptyFolder, flag }) {
    const { text, originalLine } = addInheritedSettings(node, images.graph);
    const dockerfiles = new Map([[node.name, await writeCopy(folder, node, text)]]);
    const request = (0,create_request/* createRequest */.W)(node, {
        env,
        workspace,
        folder: folder.path,
        // The parents are not built, so that the builder finds them nowhere.
        engine: { ...engine, driver: 'docker' },
        images: { ...images, parentImages: new Map() },
        settings,
        cache: undefined,
        attestations: attestations/* noAttestations */.zR,
        annotations: new Map(),
        mounts: { secretFiles: new Map(), sshSockets: new Map(), trustSha256: undefined, dockerfiles },
    });
    const bases = findParentBases(node, images.graph, settings);
    const metadataFile = (0,external_node_path_.join)(folder.path, `check-${node.name}.json`);
    const asked = { ...request, ...replaceParents(request, bases, emptyFolder), metadataFile };
    const [buildx, ...words] = engine.buildx;
    const ask = async () => await run(buildx, [...words, ...(0,buildx_command/* createCheckCommand */.yA)(asked, flag)], {
        cwd: request.cwd,
        env: { ...request.env, BUILDX_EXPERIMENTAL: '1' },
        timeoutMs: settings.timeoutMs,
    });
    let answer = await ask();
    for (let attempt = 1; attempt < maxAttempts && isConnectionLost(answer); attempt++)
        answer = await ask();
    const { code, stderr, timedOut } = answer;
    signal.throwIfAborted();
    if (stderr.includes('unsupported request frontend.lint'))
        return 'too old';
    const found = parseLintResult(await (0,promises_.readFile)(metadataFile, 'utf8').catch(() => '{}'));
    const { source } = node.dockerfile;
    if (found === undefined) {
        const detail = timedOut ? 'the check took too long' : code === 0 ? 'the builder gave no result' : (0,buildx_output/* lastError */.VS)(stderr);
        return [{ source, rule: undefined, detail, url: '', line: 1 }];
    }
    return found.flatMap((problem) => {
        // Warnings about added lines are about other images; an error is never dropped.
        const line = originalLine(problem.line) ?? (problem.rule === undefined ? 1 : undefined);
        return line === undefined ? [] : [{ ...problem, source, line }];
    });
}
/** A busy engine may close a connection before BuildKit answers. A check changes nothing, so it is asked for again. */
function isConnectionLost({ code, stderr }) {
    return code !== 0 && /Unavailable: connection error|error reading server preface/.test(stderr);
}
/** The external bases of the images of the graph that a Dockerfile uses, by the name that it uses; undefined for `scratch`. */
function findParentBases({ parents }, graph, { baseOverrides }) {
    const bases = new Map();
    for (const [name, references] of parents) {
        const parent = graph.find((node) => node.name === name);
        const base = parent === undefined ? undefined : findExternalBase(parent, graph, baseOverrides);
        for (const reference of references)
            bases.set(reference, base);
    }
    return bases;
}
/** Replaces the parents, which are not built yet, by what they are built from. */
function replaceParents(request, bases, emptyFolder) {
    const images = new Map([...request.images].filter(([name]) => !bases.has(name)));
    const contexts = new Map(request.contexts);
    for (const [name, base] of bases)
        if (base === undefined)
            contexts.set(name, emptyFolder);
        else
            images.set(name, base);
    return { images, contexts };
}
/** Writes the text with its `<Dockerfile>.dockerignore`, for which the builder looks beside it. */
async function writeCopy(folder, { name, dockerfile }, text) {
    const { path } = dockerfile.source;
    const subfolder = `check-${name}`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder.path, subfolder), { mode: 0o700 });
    const copy = await folder.write((0,external_node_path_.join)(subfolder, (0,external_node_path_.basename)(path)), text);
    await (0,copy_ignore_file/* copyIgnoreFile */.O)(path, copy);
    return copy;
}


/***/ }),

/***/ 31481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isHiddenWord),
/* harmony export */   t: () => (/* binding */ parseInstructions)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _run_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87120);


/**
 * Parses the instructions of a Dockerfile, which keep their places in the text. Comments and here-documents are hidden from the parser of
 * the library, which finds here-documents in quoted text too and takes the text of some for instructions. Source: BuildKit,
 * frontend/dockerfile/parser, "Parse" and "heredocsFromLine".
 */
function parseInstructions(text) {
    return dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(hideTexts(text));
}
function hideTexts(text) {
    const lines = text.split('\n');
    const { count, escape } = readDirectives(lines);
    const source = { lines, escape };
    for (let at = count; at < lines.length;)
        at = hideInInstruction(source, at);
    return lines.join('\n');
}
/** The number of lines with directives, which a line of any other kind ends, and the escape character. */
function readDirectives(lines) {
    const directives = lines.map((line) => /^\uFEFF?\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i.exec(line));
    const end = directives.indexOf(null);
    const found = directives.slice(0, end < 0 ? lines.length : end);
    const escape = found.find((directive) => directive?.[1]?.toLowerCase() === 'escape')?.[2];
    return { count: found.length, escape: escape === '`' ? '`' : '\\' };
}
function isComment(line = '') {
    return line.trimStart().startsWith('#');
}
/** Hides the here-documents of the instruction that begins at a line, or a comment. Returns the index of the line behind it. */
function hideInInstruction(source, start) {
    const { lines, escape } = source;
    if (isComment(lines[start])) {
        lines[start] = '#';
        return start + 1;
    }
    const { text, end } = readInstruction(source, start);
    const hasDocuments = /^\uFEFF?\s*(?:onbuild\s+)?(?:run|copy|add)\s/i.test(text);
    const documents = hasDocuments ? findDocuments(text) : [];
    for (let at = start; at < end; at++) {
        const line = isComment(lines[at]) ? '#' : (lines[at] ?? '');
        lines[at] = endWithoutEscape(hasDocuments ? hideWords(line, documents) : line, escape);
    }
    return documents.reduce((at, document) => hideDocument(source, at, document), end);
}
/** The text of an instruction in one line. In a continuation, comments and empty lines do not count. */
function readInstruction({ lines, escape }, start) {
    const continuation = continuationOf(escape);
    let text = '';
    for (let at = start; at < lines.length; at++) {
        const line = (lines[at] ?? '').replace(/\r+$/, '');
        if (at > start && (isComment(line) || line.trim() === ''))
            continue;
        text += line.replace(continuation, '$1');
        if (!continuation.test(line))
            return { text, end: at + 1 };
    }
    return { text, end: lines.length };
}
/** An escape character at the end of a line, unless another one escapes it. */
function continuationOf(escape) {
    return new RegExp(`(^|[^\\${escape}])\\${escape}[ \\t]*$`);
}
/** The beginning of the text that replaces the word of a here-document. */
const hiddenWord = '<_';
const word = String.raw `[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*'`;
/** Unlike in a shell, a here-document is a word: `"a <<b"` and `$((1<<2))` are none. */
function findDocuments(text) {
    // With a quote that nothing closes, the builder finds none.
    if (!text.includes('<<') || isJson(text) || !new RegExp(`^(?:\\s|${word})*$`, 's').test(text))
        return [];
    return (text.match(new RegExp(`(?:<<\\s+|${word})+`, 'gs')) ?? []).flatMap((each) => {
        const [, tab, quoted = ''] = /^\d*<<(-?)\s*([^<]+)$/s.exec(each) ?? [];
        return quoted === '' ? [] : [{ word: each, name: (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .unquote */ ._n)(quoted), ignoresTabs: tab === '-' }];
    });
}
function isJson(text) {
    const [, array] = /^\uFEFF?\s*(?:onbuild\s+)?\w+\s+(?:--\S+\s+)*(\[.*\])\s*$/is.exec(text) ?? [];
    try {
        return array !== undefined && Array.isArray(JSON.parse(array));
    }
    catch {
        return false;
    }
}
/** What is no here-document for the builder must be none for the parser of the library either. The line does not become empty. */
function hideWords(line, documents) {
    const hidden = documents.reduce((text, { word }) => text.replace(word, () => hiddenWord.padEnd(word.length, '_')), line);
    return hidden.replaceAll('<<', '<_');
}
/** Whether this was the word of a here-document. */
function isHiddenWord(text) {
    return /^<_+$/.test(text);
}
/** For the parser of the library, an escaped escape character continues the line. */
function endWithoutEscape(line, escape) {
    const [, text, end] = new RegExp(`^(.*\\${escape})\\${escape}([ \\t\\r]*)$`, 's').exec(line) ?? [];
    return text === undefined ? line : `${text}_${end ?? ''}`;
}
/** Without its last line, such as after `$((1 << 2))`, it is none, or the builder rejects the file. */
function hideDocument({ lines }, start, { name, ignoresTabs }) {
    const isLast = (line) => (ignoresTabs ? line.replace(/^\t+/, '') : line).replace(/\r+$/, '') === name;
    const last = lines.findIndex((line, at) => at >= start && isLast(line));
    if (last < 0)
        return start;
    lines.fill('', start, last + 1);
    return last + 1;
}


/***/ }),

/***/ 87120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   cE: () => (/* binding */ mountIdOption),
/* harmony export */   qV: () => (/* binding */ parseMounts)
/* harmony export */ });
/**
 * Parses the mounts of a `RUN`, in the order of the text. `expand` replaces the variables in a value; that of `from` has none. Source:
 * BuildKit, frontend/dockerfile/instructions, "parseMount".
 */
function parseMounts(run, expand = (word) => word) {
    return run
        .getFlags()
        .filter((flag) => flag.getName() === 'mount')
        .map((flag) => parseMount(flag, expand));
}
function parseMount(flag, expand) {
    const options = parseOptions(flag.getValue() ?? '');
    const option = (...names) => {
        const value = names.map((name) => options.get(name)).find((each) => each !== undefined);
        return value === undefined ? undefined : expand(value);
    };
    const type = option('type')?.toLowerCase();
    const target = option('target', 'dst', 'destination');
    const required = option('required');
    return {
        flag,
        type,
        from: options.get('from'),
        id: option(...idOptions) ?? defaultId(type, target),
        target,
        // Source: Go, strconv, "ParseBool".
        required: required !== undefined && !/^(?:0|f|F|FALSE|false|False)$/.test(required),
    };
}
/** The options by name, in lower case. One without a value has ''. */
function parseOptions(value) {
    const fields = unquote(value).split(',');
    return new Map(fields.map((field) => [/^[^=]*/.exec(field)?.[0].toLowerCase() ?? '', /=(.*)$/s.exec(field)?.[1] ?? '']));
}
/** A flag may have quotes anywhere in it. Source: BuildKit, frontend/dockerfile/parser, "extractBuilderFlags". */
function unquote(text) {
    return text.replaceAll(/\\(.)|["']/gs, (_, escaped) => escaped ?? '');
}
function defaultId(type, target) {
    if (type === 'ssh')
        return 'default';
    return type === 'secret' ? (target?.split('/').at(-1) ?? '') : '';
}
/** Names of the option for the secret or agent. In the builder, `source` takes precedence over `id`. */
const idOptions = ['source', 'src', 'id'];
/** The option that names the secret or agent of a mount, if there is one. */
function mountIdOption(flag) {
    const find = (name) => flag.getOptions().find((option) => unquote(option.getName()).toLowerCase() === name);
    return idOptions.map(find).find((option) => option !== undefined) ?? null;
}


/***/ })

};
