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
    const continuation = new RegExp(`[${escape === '\\' ? '\\\\' : escape}][ \\t]*\\r?\\n(?:[ \\t]*#.*\\n)*`, 'g');
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

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ expandVariables)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/substitution-error.js
var substitution_error = __webpack_require__(32884);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/shell-pattern.js

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
            throw new substitution_error/* SubstitutionError */.U(`the pattern \`${pattern}\` has the invalid escape \`${token}\``);
        return token;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/expand-variables.js


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
        throw new substitution_error/* SubstitutionError */.U(`\`${end}\` is missing`);
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
        throw new substitution_error/* SubstitutionError */.U('a single quote is not closed');
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
    throw new substitution_error/* SubstitutionError */.U('a double quote is not closed');
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
        return name === '' ? '$' : (expand_variables_valueOf(scanner, name) ?? '');
    }
    take(scanner);
    const name = readName(scanner);
    if (name === '')
        throw new substitution_error/* SubstitutionError */.U('a name is missing in `${}`');
    const modifier = take(scanner);
    if (modifier === '}')
        return expand_variables_valueOf(scanner, name) ?? '';
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
function expand_variables_valueOf({ values, unset }, name) {
    const value = values.get(name);
    if (value === undefined)
        unset.add(name);
    return value;
}
/** `${name-word}`, `${name+word}`, `${name?word}`, and the forms with a colon, for which an empty value counts as none. */
function chooseValue(scanner, name, modifier) {
    const operator = modifier.replace(/^:/, '');
    if (!['-', '+', '?'].includes(operator))
        throw new substitution_error/* SubstitutionError */.U(`\`\${${name}${modifier}\` has an unknown modifier`);
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
    throw new substitution_error/* SubstitutionError */.U(`\`${name}\` ${problem}${word === '' ? '' : `: ${word}`}`);
}
/** `${name#pattern}` and `${name%pattern}`; a doubled modifier removes the longest match. */
function removeMatch(scanner, name, modifier) {
    const operand = readUntil(scanner, '}', 'kept for a pattern');
    const value = expand_variables_valueOf(scanner, name) ?? '';
    const isLongest = operand.startsWith(modifier);
    const pattern = isLongest ? operand.slice(1) : operand;
    const match = findAffix(pattern, value, { side: modifier === '#' ? 'prefix' : 'suffix', isLongest });
    return modifier === '#' ? value.slice(match.length) : value.slice(0, value.length - match.length);
}
/** `${name/pattern/text}` replaces the first match, `${name//pattern/text}` all of them. */
function replaceMatches(scanner, name) {
    const isAll = scanner.rest.startsWith('/');
    if (isAll)
        take(scanner);
    const pattern = readUntil(scanner, '/', 'kept for a pattern');
    const text = readUntil(scanner, '}', 'kept');
    const value = expand_variables_valueOf(scanner, name) ?? '';
    return isAll ? replaceAllMatches(pattern, value, text) : replaceFirstMatch(pattern, value, text);
}


/***/ }),

/***/ 61050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ isNamedContext),
/* harmony export */   Wb: () => (/* binding */ resolveUse),
/* harmony export */   dO: () => (/* binding */ resolveNamedBase)
/* harmony export */ });
/** Whether a bake file or an input defines a context of this name, which replaces a stage of that name. Source: docker buildx build, `--build-context`. */
function isNamedContext({ contexts }, reference) {
    return contexts?.has(reference) === true;
}
/** Replaces a named context by the image that is given for it; a folder uses no image at all. */
function resolveUse(use, { contexts }) {
    const context = contexts?.get(use.reference);
    if (context === undefined || 'target' in context)
        return [use];
    return 'image' in context ? [{ ...use, reference: context.image }] : [];
}
/** Does the same for the base of a stage. */
function resolveNamedBase(base, { contexts }) {
    const context = contexts?.get(base ?? '');
    return context !== undefined && 'image' in context ? context.image : base;
}


/***/ }),

/***/ 87120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mountIdOption),
/* harmony export */   q: () => (/* binding */ parseMounts)
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

/***/ 27794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addInstruction),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _named_contexts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61050);
/* harmony import */ var _run_mounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87120);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56111);
/* harmony import */ var _stage_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11826);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92085);







/** Adds what an instruction uses, mounts and copies to its stage. */
function addInstruction(instruction, place) {
    const { stage, escape, line, trigger } = place;
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Onbuild)
        stage.triggers.push(triggerText(instruction));
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Copy || instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Add)
        addCopy(instruction, place);
    if (!(instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run))
        return;
    const expand = (word) => (0,_stage_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandOrKeep */ .PB)(word, stage.variables.values, escape);
    for (const { type, from, id, required } of (0,_run_mounts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMounts */ .q)(instruction, expand)) {
        if (from !== undefined)
            addUse(from, 'RUN --mount', place);
        if (type === 'secret' || type === 'ssh')
            stage.mounts.push({ type, id, required, line, trigger });
    }
}
function addCopy(instruction, place) {
    const { stage, source, escape, line, trigger } = place;
    const flags = instruction.getFlags();
    const from = flags.find((flag) => flag.getName() === 'from')?.getValue();
    const exclude = excludedPatterns(flags);
    if (typeof from === 'string')
        addUse(from, 'COPY --from', place);
    if (typeof from === 'string' && !(0,_named_contexts_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamedContext */ .Tb)(source, from))
        return;
    for (const path of copiedPaths(instruction)) {
        const text = (0,_stage_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandPath */ .aD)(path, stage.variables, escape);
        const expanded = text === path ? undefined : text;
        const isRepository = instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Add && isSshRepository(text);
        // The builder clones with the agent `default`. Source: BuildKit, frontend/dockerfile/dockerfile2llb, ADD of a Git repository.
        if (isRepository)
            stage.mounts.push({ type: 'ssh', id: 'default', required: true, line, trigger });
        else
            stage.copies.push({ path, expanded, exclude, from: from ?? undefined, line, trigger });
    }
}
function addUse(reference, by, { stage, stages, source, line }) {
    if (reference.includes('$'))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source.displayPath}:${line}: ${by} does not expand the variable in \`${reference}\``, {
            fix: 'Write `FROM <that image> AS <stage>` before it and copy from the stage',
            at: (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .dockerfileLocation */ .q)(source, line),
        });
    const named = (0,_named_contexts_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamedContext */ .Tb)(source, reference) ? undefined : (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .findStage */ .U9)(stages.slice(0, -1), reference);
    const index = /^\d+$/.test(reference) ? Number(reference) : named;
    if (index !== undefined)
        stage.stages.add(index);
    else if (reference !== 'scratch')
        stage.uses.push({ reference, instruction: by, line });
}
/** Source: BuildKit, util/gitutil, "ParseURL": `ssh://` or the short form of scp. */
function isSshRepository(path) {
    return /^(?:ssh:\/\/|[\w.-]+@[\w.-]+:)/.test(path);
}
/** With `--parents`, patterns are relative to another folder, so they are not taken to exclude anything. */
function excludedPatterns(flags) {
    if (flags.some((flag) => flag.getName() === 'parents'))
        return undefined;
    const patterns = flags.flatMap((flag) => (flag.getName() === 'exclude' ? [flag.getValue() ?? ''] : []));
    return patterns.length === 0 ? undefined : patterns;
}
/** The sources of a copy. A here-document is no path, but text of the Dockerfile itself. */
function copiedPaths(instruction) {
    const words = parseJsonWords(instruction) ?? wordsBeforeText(instruction);
    return words.slice(0, -1).filter((word) => !/^\d*<<-?[^<]*$/.test(word));
}
/** The words of the JSON form: `COPY ["my folder", "/target/"]`; undefined for the other form. */
function parseJsonWords(instruction) {
    const [, array] = /^(?:--\S+\s+)*(\[[^]*\])\s*$/.exec(instruction.getArgumentsContent() ?? '') ?? [];
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
/** The words of the instruction without those of its here-documents. */
function wordsBeforeText(instruction) {
    // The method of the base class is declared as public for `COPY` alone.
    const lines = instruction
        .getHeredocs()
        .flatMap((each) => (each.getContentRange() ?? each.getDelimiterRange())?.start.line ?? []);
    const end = Math.min(...lines);
    const words = instruction.getArguments().filter((word) => word.getRange().start.line < end);
    return words.map((word) => word.getValue());
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
/* harmony import */ var _expand_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4898);
/* harmony import */ var _substitution_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32884);




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
        if (error instanceof _substitution_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SubstitutionError */ .U)
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


/***/ }),

/***/ 32884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SubstitutionError)
/* harmony export */ });
/** A word that the builder rejects, such as `${NAME:?}` without a value. Its message is part of a sentence. */
class SubstitutionError extends Error {
    name = 'SubstitutionError';
}


/***/ })

};
