export const id = 812;
export const ids = [812];
export const modules = {

/***/ 35812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDockerfile: () => (/* binding */ parseDockerfile)
});

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/named-contexts.js
/** Whether the bake file defines a context of this name, which replaces a stage of that name. Source: docker buildx build, `--build-context`. */
function isNamedContext({ bake }, reference) {
    return bake?.contexts.has(reference) === true;
}
/** Replaces a named context by the image that the bake file gives for it; a folder uses no image at all. */
function resolveUse(use, { bake }) {
    const context = bake?.contexts.get(use.reference);
    if (context === undefined || 'target' in context)
        return [use];
    return 'image' in context ? [{ ...use, reference: context.image }] : [];
}
/** Does the same for the base of a stage. */
function resolveNamedBase(base, { bake }) {
    const context = bake?.contexts.get(base ?? '');
    return context !== undefined && 'image' in context ? context.image : base;
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var platforms = __webpack_require__(49335);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/build-args.js

/** Names and defaults of an `ARG`. The library reads `ARG A B=1` as a single name, like the old form of `ENV`. */
function parseArgDeclarations(instruction) {
    const properties = instruction.getProperties();
    const words = instruction.getPropertyArguments().map((word) => word.getValue());
    if (properties.length === words.length)
        return properties.map((property) => [property.getName(), property.getValue() ?? undefined]);
    return words.map((word) => {
        const [, name = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
        return [name, value?.replace(/^(["'])(.*)\1$/s, '$2')];
    });
}
/** The arguments that the builder sets itself. Source: Docker "Dockerfile reference", automatic platform ARGs. */
function platformArgs(target) {
    return new Map([...argsFor('TARGET', target), ...argsFor('BUILD', (0,platforms/* hostPlatform */.ol)())]);
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

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/expand-variables.js
/**
 * Expands `$name`, `${name}` and the forms with `:-`, `-`, `:+` and `+` as Docker does in `FROM`. Source: Docker "Dockerfile
 * reference", environment replacement.
 */
function expandVariables(text, values) {
    let missing;
    const expandWord = (word) => {
        const expansion = expandVariables(word, values);
        missing ??= expansion.missing;
        return expansion.text;
    };
    const expanded = text.replaceAll(/\\\$|\$(?:(\w+)|\{(\w+)(?:(:?[-+])((?:[^{}]|\{[^{}]*\})*))?\})/g, (match, ...captures) => {
        if (match === '\\$')
            return '$';
        const [bare, braced, operator, word = ''] = captures;
        const name = bare ?? braced ?? '';
        const value = values.get(name);
        const isSet = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
        if (operator?.endsWith('-') === true)
            return isSet ? (value ?? '') : expandWord(word);
        if (operator?.endsWith('+') === true)
            return isSet ? expandWord(word) : '';
        if (value === undefined || value === '')
            missing ??= name;
        return value ?? '';
    });
    return missing === undefined ? { text: expanded } : { text: expanded, missing };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/run-mounts.js
var run_mounts = __webpack_require__(87120);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/stages.js


/** Finds a stage by name, without regard to case. The latest one counts. */
function findStage(stages, name) {
    const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase());
    return index < 0 ? undefined : index;
}
/** Index of the stage to build: the one that the bake file names, or the last one. */
function findTargetStage(stages, source) {
    const target = source.bake?.stage;
    if (target === undefined)
        return stages.length - 1;
    const index = /^\d+$/.test(target) ? Number(target) : findStage(stages, target);
    if (index === undefined || index >= stages.length)
        throw new errors/* UserError */.yo(`${source.displayPath} has no stage \`${target}\`, which the bake file builds`, {
            at: (0,dockerfile_source/* dockerfileLocation */.q)(source, 1),
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

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/parse-stages.js









/** Parses the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
function parseStages(source, buildArgs, platform) {
    const args = new Set();
    const values = platformArgs(platform ?? (0,platforms/* hostPlatform */.ol)());
    const stages = [];
    for (const instruction of main.DockerfileParser.parse(source.text).getInstructions()) {
        const stage = stages.at(-1);
        if (instruction instanceof main.Arg)
            for (const [name, defaultValue] of parseArgDeclarations(instruction)) {
                args.add(name);
                const value = buildArgs.get(name) ?? defaultValue;
                // Only an ARG before the first FROM has a value in a FROM.
                if (stage === undefined && value !== undefined)
                    values.set(name, expandVariables(value, values).text);
            }
        else if (instruction instanceof main.From)
            stages.push(startStage(instruction, stages, values, source));
        else if (stage !== undefined)
            addInstruction(instruction, stage, stages, source);
    }
    if (stages.length === 0)
        throw new errors/* UserError */.yo(`${source.displayPath} has no FROM`, { at: (0,dockerfile_source/* dockerfileLocation */.q)(source, 1) });
    return { stages, args };
}
function startStage(from, stages, values, source) {
    const line = lineOf(from);
    const written = from.getImage() ?? '';
    const { text: reference, missing } = expandVariables(written, values);
    if (reference === '' || missing !== undefined)
        throw new errors/* UserError */.yo(`${source.displayPath}:${line}: \`FROM ${written}\` names no image`, {
            why: missing === undefined ? '' : `ARG ${missing} has no value there`,
            fix: 'Give the ARG a default before the first FROM, or set its value in `build-args`',
            at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
        });
    const stage = isNamedContext(source, reference) ? undefined : findStage(stages, reference);
    const use = reference === 'scratch' ? undefined : { reference, instruction: 'FROM', line };
    const name = from.getBuildStage()?.toLowerCase();
    return { name, from: stage ?? use, stages: new Set(), uses: [], mounts: [], copies: [] };
}
function addInstruction(instruction, stage, stages, source) {
    const line = lineOf(instruction);
    const addUse = (reference, by) => {
        if (reference.includes('$'))
            throw new errors/* UserError */.yo(`${source.displayPath}:${line}: ${by} does not expand the variable in \`${reference}\``, {
                fix: 'Write `FROM <that image> AS <stage>` before it and copy from the stage',
                at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
            });
        const named = isNamedContext(source, reference) ? undefined : findStage(stages.slice(0, -1), reference);
        const index = /^\d+$/.test(reference) ? Number(reference) : named;
        if (index !== undefined)
            stage.stages.add(index);
        else if (reference !== 'scratch')
            stage.uses.push({ reference, instruction: by, line });
    };
    if (instruction instanceof main.Copy || instruction instanceof main.Add) {
        const from = instruction
            .getFlags()
            .find((flag) => flag.getName() === 'from')
            ?.getValue();
        if (typeof from === 'string')
            addUse(from, 'COPY --from');
        else
            for (const path of copiedPaths(instruction))
                stage.copies.push({ path, line });
    }
    if (!(instruction instanceof main.Run))
        return;
    for (const { type, from, id, required } of (0,run_mounts/* parseMounts */.qV)(instruction)) {
        if (from !== undefined)
            addUse(from, 'RUN --mount');
        if (type === 'secret' || type === 'ssh')
            stage.mounts.push({ type, id, required, line });
    }
}
function copiedPaths(instruction) {
    // A here-document is text of the Dockerfile itself.
    if (instruction.getArguments()[0]?.getValue().startsWith('<<') === true)
        return [];
    const json = instruction.getJSONStrings().map((each) => each.getJSONValue());
    return (json.length > 0 ? json : instruction.getArguments().map((each) => each.getValue())).slice(0, -1);
}
function lineOf(instruction) {
    return instruction.getRange().start.line + 1;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/analyze.js



/**
 * Parses a Dockerfile. Build arguments replace the defaults of `ARG` in `FROM`. `platform` defaults to that of this machine. Errors
 * point at the line.
 */
function parseDockerfile(source, buildArgs, platform) {
    const { stages, args } = parseStages(source, buildArgs, platform);
    const target = findTargetStage(stages, source);
    const built = reachableStages(stages, target)
        .map((index) => stages[index])
        .filter((stage) => stage !== undefined);
    const uses = built.flatMap((stage) => (typeof stage.from === 'object' ? [stage.from, ...stage.uses] : stage.uses));
    return {
        source,
        uses: uses.flatMap((use) => resolveUse(use, source)),
        contexts: new Set(uses.map(({ reference }) => reference).filter((name) => isNamedContext(source, name))),
        mounts: built.flatMap((stage) => stage.mounts),
        copies: built.flatMap((stage) => stage.copies),
        args,
        stages: built.length,
        base: resolveNamedBase(findBase(stages, target), source),
    };
}


/***/ }),

/***/ 87120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ mountTarget),
/* harmony export */   cE: () => (/* binding */ mountIdOption),
/* harmony export */   qV: () => (/* binding */ parseMounts)
/* harmony export */ });
/** Parses the mounts of a `RUN`, in the order of the text. */
function parseMounts(run) {
    return run
        .getFlags()
        .filter((flag) => flag.getName() === 'mount')
        .map(parseMount);
}
function parseMount(flag) {
    const option = (name) => flag.getOption(name)?.getValue() ?? undefined;
    const type = option('type');
    const required = flag.getOption('required');
    return {
        flag,
        type,
        from: option('from'),
        id: mountIdOption(flag)?.getValue() ?? defaultId(type, flag),
        required: required !== null && required.getValue() !== 'false',
    };
}
function defaultId(type, flag) {
    if (type === 'ssh')
        return 'default';
    return type === 'secret' ? (mountTarget(flag)?.split('/').at(-1) ?? '') : '';
}
/** The option that names the secret or agent of a mount, if there is one. In the builder, `source` takes precedence over `id`. */
function mountIdOption(flag) {
    return flag.getOption('source') ?? flag.getOption('src') ?? flag.getOption('id');
}
/** The path of a mount in the step, if it is written. */
function mountTarget(flag) {
    const values = ['target', 'dst', 'destination'].map((name) => flag.getOption(name)?.getValue() ?? undefined);
    return values.find((value) => value !== undefined);
}


/***/ })

};
