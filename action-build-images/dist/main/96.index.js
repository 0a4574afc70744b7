export const id = 96;
export const ids = [96];
export const modules = {

/***/ 90096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDockerfile: () => (/* binding */ readDockerfile)
});

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/named-contexts.js
/** A context that the bake file names takes the place of a stage of that name. Source: docker buildx build, `--build-context`. */
function isContext({ bake }, reference) {
    return bake?.contexts.has(reference) === true;
}
/** What a use means where the bake file says it: the image that it names, or nothing of the registry for a folder. */
function meant(use, { bake }) {
    const context = bake?.contexts.get(use.reference);
    if (context === undefined || 'target' in context)
        return [use];
    return 'image' in context ? [{ ...use, reference: context.image }] : [];
}
/** The same for the image that a stage stands on. */
function meantBase(base, { bake }) {
    const context = bake?.contexts.get(base ?? '');
    return context !== undefined && 'image' in context ? context.image : base;
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/discover.js
var discover = __webpack_require__(32622);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/platforms.js
var platforms = __webpack_require__(2881);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile-args.js

/** Names and defaults of an ARG. The library takes `ARG A B=1` for one name, as `ENV` once was written. */
function declared(instruction) {
    const properties = instruction.getProperties();
    const words = instruction.getPropertyArguments().map((word) => word.getValue());
    if (properties.length === words.length)
        return properties.map((property) => [property.getName(), property.getValue() ?? undefined]);
    return words.map((word) => {
        const [, name = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
        return [name, value?.replace(/^(["'])(.*)\1$/s, '$2')];
    });
}
/** The values that the builder gives by itself. Source: Docker "Dockerfile reference", automatic platform ARGs. */
function platformArgs(target) {
    const of = (side, platform) => {
        const [os = '', architecture = '', variant = ''] = platform.split('/');
        return [
            [`${side}PLATFORM`, platform],
            [`${side}OS`, os],
            [`${side}ARCH`, architecture],
            [`${side}VARIANT`, variant],
        ];
    };
    return new Map([...of('TARGET', target), ...of('BUILD', (0,platforms/* ownPlatform */.g$)())]);
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/expand.js
/**
 * Replaces `$name`, `${name}` and the forms with `:-`, `-`, `:+` and `+` as Docker does in `FROM`. Gives the name of the first
 * variable that has no value as `missing`. Source: Docker "Dockerfile reference", environment replacement.
 */
function expand(text, values) {
    let missing;
    const expanded = text.replaceAll(/\\\$|\$(?:(\w+)|\{(\w+)(?:(:?[-+])((?:[^{}]|\{[^{}]*\})*))?\})/g, (whole, bare, braced, operator, word = '') => {
        if (whole === '\\$')
            return '$';
        const name = bare ?? braced ?? '';
        const value = values.get(name);
        const isSet = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
        if (operator?.endsWith('-') === true)
            return isSet ? (value ?? '') : inner(String(word));
        if (operator?.endsWith('+') === true)
            return isSet ? inner(String(word)) : '';
        if (value === undefined || value === '')
            missing ??= name;
        return value ?? '';
    });
    return missing === undefined ? { text: expanded } : { text: expanded, missing };
    function inner(word) {
        const result = expand(word, values);
        missing ??= result.missing;
        return result.text;
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/run-mounts.js
var run_mounts = __webpack_require__(43439);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/stages.js


/** Names of stages are compared without regard to case; the latest one counts. */
function findStage(stages, name) {
    const index = stages.findLastIndex((stage) => stage.name === name.toLowerCase());
    return index < 0 ? undefined : index;
}
/** Index of the stage that is built: the last one, or that of the bake file. */
function lastStage(stages, source) {
    const asked = source.bake?.stage;
    if (asked === undefined)
        return stages.length - 1;
    const index = /^\d+$/.test(asked) ? Number(asked) : findStage(stages, asked);
    if (index === undefined || index >= stages.length)
        throw new errors/* UserError */.yo(`${source.shown} has no stage \`${asked}\`, which the bake file asks for`, { at: (0,discover/* placeOf */.$)(source, 1) });
    return index;
}
/** Indexes of the last stage and all that it needs, in order. */
function reach(stages, last) {
    const seen = new Set();
    const visit = (index) => {
        const stage = stages[index];
        if (stage === undefined || seen.has(index))
            return;
        seen.add(index);
        if (typeof stage.from === 'number')
            visit(stage.from);
        stage.stages.forEach(visit);
    };
    visit(last);
    return [...seen].sort((a, b) => a - b);
}
/** The image that a stage stands on in the end, through stages; undefined for `scratch`. */
function baseOf(stages, index) {
    const from = stages[index]?.from;
    return typeof from === 'number' ? baseOf(stages, from) : from?.reference;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/read-stages.js









/** Reads the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
function readStages(source, buildArgs, platform) {
    const args = new Set();
    const values = platformArgs(platform ?? (0,platforms/* ownPlatform */.g$)());
    const stages = [];
    for (const instruction of main.DockerfileParser.parse(source.text).getInstructions()) {
        const stage = stages.at(-1);
        if (instruction instanceof main.Arg)
            for (const [name, value] of declared(instruction)) {
                args.add(name);
                const given = buildArgs.get(name) ?? value;
                if (stage === undefined && given !== undefined)
                    values.set(name, expand(given, values).text);
            }
        else if (instruction instanceof main.From)
            stages.push(startStage(instruction, stages, values, source));
        else if (stage !== undefined)
            readInstruction(instruction, stage, stages, source);
    }
    if (stages.length === 0)
        throw new errors/* UserError */.yo(`${source.shown} has no FROM`, { at: (0,discover/* placeOf */.$)(source, 1) });
    return { stages, args };
}
function startStage(from, stages, values, source) {
    const line = lineOf(from);
    const written = from.getImage() ?? '';
    const { text: reference, missing } = expand(written, values);
    if (reference === '' || missing !== undefined)
        throw new errors/* UserError */.yo(`${source.shown}:${line}: \`FROM ${written}\` names no image`, {
            why: missing === undefined ? '' : `ARG ${missing} has no value there`,
            fix: 'Give the ARG a default before the first FROM, or a value by `build-args`',
            at: (0,discover/* placeOf */.$)(source, line),
        });
    const stage = isContext(source, reference) ? undefined : findStage(stages, reference);
    const start = stage ?? (reference === 'scratch' ? undefined : { reference, by: 'FROM', line });
    return { name: from.getBuildStage()?.toLowerCase(), from: start, stages: new Set(), uses: [], mounts: [], copies: [] };
}
function readInstruction(instruction, stage, stages, source) {
    const line = lineOf(instruction);
    const take = (reference, by) => {
        if (reference.includes('$'))
            throw new errors/* UserError */.yo(`${source.shown}:${line}: ${by} does not replace the variable in \`${reference}\``, {
                fix: 'Write `FROM <that image> AS <stage>` before it and take it from the stage',
                at: (0,discover/* placeOf */.$)(source, line),
            });
        const own = isContext(source, reference) ? undefined : findStage(stages.slice(0, -1), reference);
        const index = /^\d+$/.test(reference) ? Number(reference) : own;
        if (index !== undefined)
            stage.stages.add(index);
        else if (reference !== 'scratch')
            stage.uses.push({ reference, by, line });
    };
    if (instruction instanceof main.Copy || instruction instanceof main.Add) {
        const from = instruction
            .getFlags()
            .find((flag) => flag.getName() === 'from')
            ?.getValue();
        if (typeof from === 'string')
            take(from, 'COPY --from');
        else
            for (const path of sourcesOf(instruction))
                stage.copies.push({ path, line });
    }
    if (!(instruction instanceof main.Run))
        return;
    for (const { type, from, id, required } of (0,run_mounts/* mountsOf */.cS)(instruction)) {
        if (from !== undefined)
            take(from, 'RUN --mount');
        if (type === 'secret' || type === 'ssh')
            stage.mounts.push({ type, id, required, line });
    }
}
function sourcesOf(instruction) {
    // A here-document is text of the Dockerfile itself.
    if (instruction.getArguments()[0]?.getValue().startsWith('<<') === true)
        return [];
    const json = instruction.getJSONStrings().map((each) => each.getJSONValue());
    return (json.length > 0 ? json : instruction.getArguments().map((each) => each.getValue())).slice(0, -1);
}
function lineOf(instruction) {
    return instruction.getRange().start.line + 1;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile.js



/**
 * Reads a Dockerfile. Build arguments replace the defaults of `ARG` in `FROM`. Without a platform it is that of this machine. Errors
 * point at the line.
 */
function readDockerfile(source, buildArgs, platform) {
    const { stages, args } = readStages(source, buildArgs, platform);
    const last = lastStage(stages, source);
    const needed = reach(stages, last)
        .map((index) => stages[index])
        .filter((stage) => stage !== undefined);
    const uses = needed.flatMap((stage) => (typeof stage.from === 'object' ? [stage.from, ...stage.uses] : stage.uses));
    return {
        source,
        uses: uses.flatMap((use) => meant(use, source)),
        contexts: new Set(uses.map(({ reference }) => reference).filter((name) => isContext(source, name))),
        mounts: needed.flatMap((stage) => stage.mounts),
        copies: needed.flatMap((stage) => stage.copies),
        args,
        stages: needed.length,
        base: meantBase(baseOf(stages, last), source),
    };
}


/***/ }),

/***/ 43439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   cS: () => (/* binding */ mountsOf),
/* harmony export */   vH: () => (/* binding */ idOption)
/* harmony export */ });
/** The mounts of a `RUN`, in the order of the text. */
function mountsOf(run) {
    return run
        .getFlags()
        .filter((flag) => flag.getName() === 'mount')
        .map((flag) => {
        const option = (name) => flag.getOption(name)?.getValue() ?? undefined;
        const type = option('type');
        const target = targetOf(flag)?.split('/').at(-1) ?? '';
        const implied = type === 'ssh' ? 'default' : type === 'secret' ? target : '';
        const required = flag.getOption('required');
        return {
            flag,
            type,
            from: option('from'),
            id: idOption(flag)?.getValue() ?? implied,
            required: required !== null && required.getValue() !== 'false',
        };
    });
}
/** What names the secret or agent of a mount, if that is written. `source` goes before `id` in the builder. */
function idOption(flag) {
    return flag.getOption('source') ?? flag.getOption('src') ?? flag.getOption('id');
}
/** Where a mount is seen in the step, if that is written. */
function targetOf(flag) {
    const written = ['target', 'dst', 'destination'].map((name) => flag.getOption(name)?.getValue() ?? undefined);
    return written.find((value) => value !== undefined);
}


/***/ })

};
