export const id = 794;
export const ids = [794];
export const modules = {

/***/ 54776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformArgs),
/* harmony export */   x: () => (/* binding */ parseArgDeclarations)
/* harmony export */ });
/* harmony import */ var _inputs_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49335);

/** Names and defaults of an `ARG`, as written: quotes and variables are not resolved. `escape` is that of the Dockerfile. */
function parseArgDeclarations(instruction, escape) {
    const continuation = new RegExp(`[${escape === '\\' ? '\\\\' : escape}][ \\t]*\\r?\\n(?:[ \\t]*(?:#.*)?\\r?\\n)*`, 'g');
    return instruction.getPropertyArguments().map((word) => {
        const text = word.getValue().replaceAll(continuation, '');
        const [, name = text, value] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
        return [name, value];
    });
}
/** The arguments that the builder sets itself. Source: Docker "Dockerfile reference", automatic platform ARGs. */
function platformArgs(target) {
    return new Map([...argsFor('TARGET', target), ...argsFor('BUILD', (0,_inputs_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPlatform */ .ol)())]);
}
function argsFor(side, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return [
        [`${side}PLATFORM`, platform],
        [`${side}OS`, os],
        [`${side}ARCH`, architecture],
        [`${side}VARIANT`, variant],
    ];
}


/***/ }),

/***/ 27286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76137);

/**
 * Expands a word of `FROM` or `ARG` as the builder does: variables with all modifiers, quotes and escapes. Throws a
 * `SubstitutionError`. Source: Docker "Dockerfile reference", environment replacement; BuildKit, frontend/dockerfile/shell.
 */
function expandVariables(word, values, escape = '\\') {
    const scanner = { values, escape, unset: new Set(), rest: word };
    const text = readUntil(scanner, undefined);
    return { text, unset: [...scanner.unset] };
}
/** Reads to the end of the word, or to a character that ends an operand. */
function readUntil(scanner, end, escapes = 'resolved') {
    let text = '';
    while (scanner.rest !== '') {
        const char = take(scanner);
        if (char === end)
            return text;
        if (char === '$')
            text += readVariable(scanner);
        else if (char === "'")
            text += readSingleQuoted(scanner, escapes);
        else if (char === '"')
            text += readDoubleQuoted(scanner, escapes);
        else if (char === scanner.escape)
            text += (escapes === 'resolved' ? '' : char) + take(scanner);
        else
            text += char;
    }
    if (end !== undefined)
        throw new _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .SubstitutionError */ .Ug(`\`${end}\` is missing`);
    return text;
}
function take(scanner) {
    const [char = ''] = scanner.rest;
    scanner.rest = scanner.rest.slice(char.length);
    return char;
}
function readSingleQuoted(scanner, escapes) {
    const end = scanner.rest.indexOf("'");
    if (end < 0)
        throw new _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .SubstitutionError */ .Ug('a single quote is not closed');
    const text = scanner.rest.slice(0, end);
    scanner.rest = scanner.rest.slice(end + 1);
    return escapes === 'kept for a pattern' ? text.replaceAll(scanner.escape, scanner.escape.repeat(2)) : text;
}
function readDoubleQuoted(scanner, escapes) {
    let text = '';
    while (scanner.rest !== '') {
        const char = take(scanner);
        if (char === '"')
            return text;
        if (char === '$')
            text += readVariable(scanner);
        else if (char === scanner.escape)
            text += readQuotedEscape(scanner, escapes);
        else
            text += char;
    }
    throw new _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .SubstitutionError */ .Ug('a double quote is not closed');
}
/** In double quotes, only a quote, a dollar sign and the escape character can be escaped. */
function readQuotedEscape(scanner, escapes) {
    const [next = ''] = scanner.rest;
    if (next === '')
        return '';
    const isEscaped = ['"', '$', scanner.escape].includes(next);
    if (isEscaped)
        take(scanner);
    const kept = escapes === 'resolved' ? '' : scanner.escape;
    return isEscaped ? kept + next : kept + scanner.escape;
}
/** Reads what follows a dollar sign. */
function readVariable(scanner) {
    if (!scanner.rest.startsWith('{')) {
        const name = readName(scanner);
        return name === '' ? '$' : (valueOf(scanner, name) ?? '');
    }
    take(scanner);
    const name = readName(scanner);
    if (name === '')
        throw new _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .SubstitutionError */ .Ug('a name is missing in `${}`');
    const modifier = take(scanner);
    if (modifier === '}')
        return valueOf(scanner, name) ?? '';
    if (modifier === '/')
        return replaceMatches(scanner, name);
    if (modifier === '#' || modifier === '%')
        return removeMatch(scanner, name, modifier);
    return modifier === ':' ? chooseValue(scanner, name, `:${take(scanner)}`) : chooseValue(scanner, name, modifier);
}
/** A number, one of the shell's special parameters, or a name; '' if none follows. */
function readName(scanner) {
    const [name = ''] = /^(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(scanner.rest) ?? [];
    scanner.rest = scanner.rest.slice(name.length);
    return name;
}
function valueOf({ values, unset }, name) {
    const value = values.get(name);
    if (value === undefined)
        unset.add(name);
    return value;
}
/** `${name-word}`, `${name+word}`, `${name?word}`, and the forms with a colon, for which an empty value counts as none. */
function chooseValue(scanner, name, modifier) {
    const operator = modifier.replace(/^:/, '');
    if (!['-', '+', '?'].includes(operator))
        throw new _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .SubstitutionError */ .Ug(`\`\${${name}${modifier}\` has an unknown modifier`);
    const word = readUntil(scanner, '}');
    const value = scanner.values.get(name);
    const counts = value !== undefined && (value !== '' || !modifier.startsWith(':'));
    if (operator === '+')
        return counts ? word : '';
    if (counts)
        return value;
    if (operator === '-')
        return word;
    const problem = value === undefined ? 'is not set' : 'is empty';
    throw new _shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .SubstitutionError */ .Ug(`\`${name}\` ${problem}${word === '' ? '' : `: ${word}`}`);
}
/** `${name#pattern}` and `${name%pattern}`; a doubled modifier removes the longest match. */
function removeMatch(scanner, name, modifier) {
    const operand = readUntil(scanner, '}', 'kept for a pattern');
    const value = valueOf(scanner, name) ?? '';
    const isLongest = operand.startsWith(modifier);
    const pattern = isLongest ? operand.slice(1) : operand;
    const match = (0,_shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .findAffix */ .q8)(pattern, value, { side: modifier === '#' ? 'prefix' : 'suffix', isLongest });
    return modifier === '#' ? value.slice(match.length) : value.slice(0, value.length - match.length);
}
/** `${name/pattern/text}` replaces the first match, `${name//pattern/text}` all of them. */
function replaceMatches(scanner, name) {
    const isAll = scanner.rest.startsWith('/');
    if (isAll)
        take(scanner);
    const pattern = readUntil(scanner, '/', 'kept for a pattern');
    const text = readUntil(scanner, '}', 'kept');
    const value = valueOf(scanner, name) ?? '';
    return isAll ? (0,_shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceAllMatches */ .td)(pattern, value, text) : (0,_shell_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFirstMatch */ .s1)(pattern, value, text);
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


/***/ }),

/***/ 76137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ SubstitutionError),
/* harmony export */   q8: () => (/* binding */ findAffix),
/* harmony export */   s1: () => (/* binding */ replaceFirstMatch),
/* harmony export */   td: () => (/* binding */ replaceAllMatches)
/* harmony export */ });
/** A word that the builder rejects, such as `${NAME:?}` without a value. Its message is part of a sentence. */
class SubstitutionError extends Error {
    name = 'SubstitutionError';
}
/** The shortest or longest text at an end of the value that matches the pattern; '' if none does. */
function findAffix(pattern, value, { side, isLongest }) {
    const expression = toExpression(pattern, isLongest);
    if (side === 'prefix')
        return new RegExp(`^${expression}`, 'u').exec(value)?.[0] ?? '';
    const suffix = new RegExp(`^${expression}$`, 'u');
    const characters = Array.from(value);
    const suffixes = characters.map((_, index) => characters.slice(index).join('')).concat('');
    return (isLongest ? suffixes : suffixes.reverse()).find((each) => suffix.test(each)) ?? '';
}
function replaceFirstMatch(pattern, value, text) {
    return value.replace(new RegExp(toExpression(pattern, true), 'u'), () => text);
}
/** An empty match right after another does not count, as in Go. */
function replaceAllMatches(pattern, value, text) {
    let result = '';
    let end = 0;
    for (const { 0: match, index } of value.matchAll(new RegExp(toExpression(pattern, true), 'gu'))) {
        if (match === '' && index === end && index > 0)
            continue;
        result += value.slice(end, index) + expandTemplate(text, match);
        end = index + match.length;
    }
    return result + value.slice(end);
}
/** In the text, a dollar sign has the meaning that Go's regular expressions give it. Source: Go, regexp, "Expand". */
function expandTemplate(text, match) {
    return text.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (template, braced, bare) => {
        if (template === '$$')
            return '$';
        return (braced ?? bare) === '0' ? match : '';
    });
}
/**
 * A pattern of the shell as a regular expression: `*` is any text, `?` one character; there are no bracket expressions. Source:
 * POSIX.1-2017, Shell Command Language, 2.13; BuildKit, frontend/dockerfile/shell.
 */
function toExpression(pattern, isGreedy) {
    return pattern.replaceAll(/\\(.?)|\*|\?|[[\]{}.+()|^$/]/gsu, (token, escaped) => {
        if (token === '*')
            return isGreedy ? '.*' : '.*?';
        if (token === '?')
            return '.';
        if (escaped === undefined)
            return `\\${token}`;
        // These would end the operand, so their escape is not part of the pattern.
        if (escaped === '}' || escaped === '/')
            return `\\${escaped}`;
        if (!['*', '?', '\\'].includes(escaped))
            throw new SubstitutionError(`the pattern \`${pattern}\` has the invalid escape \`${token}\``);
        return token;
    });
}


/***/ }),

/***/ 27794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addInstruction),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _references_named_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77774);
/* harmony import */ var _named_contexts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61050);
/* harmony import */ var _parse_instructions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31481);
/* harmony import */ var _run_mounts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87120);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56111);
/* harmony import */ var _stage_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11826);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92085);









/** Adds what an instruction uses, mounts and copies to its stage. */
function addInstruction(instruction, place) {
    const { stage, escape, line, trigger } = place;
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Onbuild)
        stage.triggers.push(triggerText(instruction));
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Copy || instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Add)
        addCopy(instruction, place);
    if (!(instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run))
        return;
    const expand = (word) => (0,_stage_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandOrKeep */ .PB)(word, stage.variables.values, escape);
    for (const { type, from, id, required } of (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMounts */ .qV)(instruction, expand)) {
        if (from !== undefined)
            addUse(from, 'RUN --mount', place);
        if (type === 'secret' || type === 'ssh')
            stage.mounts.push({ type, id, required, line, trigger });
    }
}
function addCopy(instruction, place) {
    const { stage, source, escape, line, trigger } = place;
    const flags = instruction.getFlags();
    const from = valuesOf(flags, 'from')[0];
    const exclude = excludedPatterns(flags);
    if (from !== undefined)
        addUse(from, 'COPY --from', place);
    if (from !== undefined && !hasOwnFiles(source, from))
        return;
    const words = wordsOf(instruction);
    const target = (0,_stage_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandPath */ .aD)(words.at(-1) ?? '', stage.variables, escape);
    for (const path of words.slice(0, -1)) {
        const text = (0,_stage_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .expandPath */ .aD)(path, stage.variables, escape);
        const expanded = text === path ? undefined : text;
        // Source: BuildKit, frontend/dockerfile/dockerfile2llb, ADD of an address.
        const access = instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Add ? (0,_references_named_context_js__WEBPACK_IMPORTED_MODULE_2__/* .accessTo */ .Yi)(text) : [];
        stage.mounts.push(...access.map((each) => ({ ...each, line, trigger, isForSource: true })));
        // An address has no path that could name a key.
        if (access.length === 0)
            stage.copies.push({ path, expanded, target, exclude, from, line, trigger });
    }
}
function addUse(reference, by, { stage, stages, source, line }) {
    if (reference.includes('$'))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source.displayPath}:${line}: ${by} does not expand the variable in \`${reference}\``, {
            fix: 'Write `FROM <that image> AS <stage>` before it and copy from the stage',
            at: (0,_source_js__WEBPACK_IMPORTED_MODULE_8__/* .dockerfileLocation */ .q)(source, line),
        });
    const named = (0,_named_contexts_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedContext */ .Tb)(source, reference) ? undefined : (0,_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .findStage */ .U9)(stages.slice(0, -1), reference);
    const index = /^\d+$/.test(reference) ? Number(reference) : named;
    if (index !== undefined)
        stage.stages.add(index);
    else if (reference !== 'scratch')
        stage.uses.push({ reference, instruction: by, line });
}
/** Whether a name means files that nobody has built into an image before: a folder, or what the builder fetches. */
function hasOwnFiles(source, name) {
    const context = (0,_named_contexts_js__WEBPACK_IMPORTED_MODULE_3__/* .findNamedContext */ .Oh)(source, name);
    return context !== undefined && ('folder' in context || 'url' in context);
}
/** With `--parents`, patterns are relative to another folder, so they are not taken to exclude anything. */
function excludedPatterns(flags) {
    if (flags.some((flag) => flag.getName() === 'parents'))
        return undefined;
    const patterns = valuesOf(flags, 'exclude');
    return patterns.length === 0 ? undefined : patterns;
}
function valuesOf(flags, name) {
    return flags.flatMap((flag) => (flag.getName() === name ? [(0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_7__/* .unquote */ ._n)(flag.getValue() ?? '')] : []));
}
/** The sources of a copy and its target. Here-documents, which are no paths, are hidden. */
function wordsOf(instruction) {
    const words = parseJsonWords(instruction) ?? instruction.getArguments().map((word) => word.getValue());
    return words.filter((word) => !(0,_parse_instructions_js__WEBPACK_IMPORTED_MODULE_4__/* .isHiddenWord */ .n)(word));
}
/** The words of the JSON form: `COPY ["my folder", "/target/"]`; undefined for the other form. */
function parseJsonWords(instruction) {
    const [, array] = /^(?:--(?:[^\s"']|"[^"]*"|'[^']*')+\s+)*(\[[^]*\])\s*$/.exec(instruction.getArgumentsContent() ?? '') ?? [];
    if (array === undefined)
        return undefined;
    try {
        const words = JSON.parse(array);
        return words.every((word) => typeof word === 'string') ? words : undefined;
    }
    catch {
        return undefined;
    }
}
/** The text after `ONBUILD`, without continuations: a trigger of an image is one line. */
function triggerText(instruction) {
    return instruction.getArgumentsContent() ?? '';
}
function lineOf(instruction) {
    return instruction.getRange().start.line + 1;
}


/***/ }),

/***/ 11826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ startVariables),
/* harmony export */   PB: () => (/* binding */ expandOrKeep),
/* harmony export */   aD: () => (/* binding */ expandPath),
/* harmony export */   zv: () => (/* binding */ addVariables)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _build_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54776);
/* harmony import */ var _expand_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27286);
/* harmony import */ var _shell_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76137);




/** Variables at the start of a stage. `parent` is the stage that it starts from. */
function startVariables(parent, startsFromImage) {
    return {
        values: new Map(parent?.values),
        env: new Map(parent?.env),
        shell: parent?.shell,
        startsFromImage: parent === undefined ? startsFromImage : parent.startsFromImage,
    };
}
/** Adds what an `ARG`, `ENV` or `SHELL` sets. Source: BuildKit, frontend/dockerfile/dockerfile2llb, `dispatchArg` and `dispatchEnv`. */
function addVariables(instruction, variables, sources) {
    const { escape, buildArgs, globals } = sources;
    const known = new Map(variables.values);
    const expand = (word) => expandOrKeep(word, known, escape);
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Arg)
        for (const [name, defaultValue] of (0,_build_args_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArgDeclarations */ .x)(instruction, escape)) {
            const written = defaultValue === undefined ? globals.get(name) : expand(defaultValue);
            const value = buildArgs.get(name) ?? written;
            if (value !== undefined)
                variables.values.set(name, value);
        }
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Env)
        for (const [name, value] of parseAssignments(instruction, escape)) {
            variables.values.set(name, expand(value));
            variables.env.set(name, expand(value));
        }
    if (instruction.getKeyword() === 'SHELL')
        variables.shell = instruction.getArgumentsContent() ?? undefined;
}
/**
 * Expands a path of `COPY` or `ADD`. A variable that only the base image may set can have any value, so it becomes `**`, which matches
 * any path.
 */
function expandPath(path, variables, escape) {
    const { values, startsFromImage } = variables;
    const { text, unset } = tryExpand(path, values, escape) ?? { text: path, unset: [] };
    if (unset.length === 0 || !startsFromImage)
        return text;
    const withAny = new Map([...values, ...unset.map((name) => [name, '**'])]);
    return expandOrKeep(path, withAny, escape);
}
/** Expands a word. The builder rejects what cannot be expanded, so that it matters to nobody. */
function expandOrKeep(word, values, escape) {
    return tryExpand(word, values, escape)?.text ?? word;
}
function tryExpand(word, values, escape) {
    try {
        return (0,_expand_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandVariables */ .i)(word, values, escape);
    }
    catch (error) {
        if (error instanceof _shell_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .SubstitutionError */ .Ug)
            return undefined;
        throw error;
    }
}
/** `ENV NAME=value ...`, or the older form `ENV NAME value`, whose value is the rest of the line. */
function parseAssignments(instruction, escape) {
    const content = instruction.getArgumentsContent() ?? '';
    const [, name, value = ''] = /^([^\s=]+)\s+(.*)$/s.exec(content.trim()) ?? [];
    if (name !== undefined)
        return [[name, value]];
    return parseWords(instruction, escape);
}
function parseWords(instruction, escape) {
    const continuation = new RegExp(`[${escape === '\\' ? '\\\\' : escape}][ \\t]*\\r?\\n`, 'g');
    return instruction.getPropertyArguments().map((word) => {
        const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(word.getValue().replaceAll(continuation, '')) ?? [];
        return [name, value];
    });
}


/***/ }),

/***/ 92085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ reachableStages),
/* harmony export */   U9: () => (/* binding */ findStage),
/* harmony export */   hn: () => (/* binding */ findTargetStage),
/* harmony export */   lN: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56111);


/** Finds a stage by name, without regard to case. The latest one counts. */
function findStage(stages, name) {
    const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase());
    return index < 0 ? undefined : index;
}
/** Index of the stage to build: the one that the image names, or the last one. */
function findTargetStage(stages, source) {
    const target = source.stage;
    if (target === undefined)
        return stages.length - 1;
    const index = /^\d+$/.test(target) ? Number(target) : findStage(stages, target);
    if (index === undefined || index >= stages.length)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source.displayPath} has no stage \`${target}\`, which the image \`${source.image}\` is`, {
            at: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileLocation */ .q)(source, 1),
        });
    return index;
}
/** Indexes of a stage and of all stages that it needs, in order. */
function reachableStages(stages, target) {
    const reachable = new Set();
    const visit = (index) => {
        const stage = stages[index];
        if (stage === undefined || reachable.has(index))
            return;
        reachable.add(index);
        if (typeof stage.from === 'number')
            visit(stage.from);
        stage.stages.forEach(visit);
    };
    visit(target);
    return [...reachable].sort((a, b) => a - b);
}
/** The base image of a stage, through the stages that it starts from; undefined for `scratch`. */
function findBase(stages, index) {
    const from = stages[index]?.from;
    return typeof from === 'number' ? findBase(stages, from) : from?.reference;
}


/***/ })

};
