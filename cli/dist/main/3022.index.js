export const id = 3022;
export const ids = [3022];
export const modules = {

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDockerfile: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/named-contexts.js
var named_contexts = __webpack_require__(61050);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var platforms = __webpack_require__(49335);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/parse-reference.js
var parse_reference = __webpack_require__(43083);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/build-args.js
var build_args = __webpack_require__(54776);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/expand-variables.js + 1 modules
var expand_variables = __webpack_require__(4898);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/stage-instructions.js
var stage_instructions = __webpack_require__(27794);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/stage-variables.js
var stage_variables = __webpack_require__(11826);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(92085);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/substitution-error.js
var substitution_error = __webpack_require__(32884);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/parse-stages.js













/** Parses the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
function parseStages(source, buildArgs, platform) {
    const dockerfile = main.DockerfileParser.parse(hideNumbers(source.text));
    const escape = dockerfile.getEscapeCharacter();
    const globals = (0,build_args/* platformArgs */.Q)(platform ?? (0,platforms/* hostPlatform */.ol)());
    const parsing = { source, escape, buildArgs, globals, stages: [], args: new Set() };
    for (const instruction of dockerfile.getInstructions()) {
        const stage = parsing.stages.at(-1);
        if (stage !== undefined)
            (0,stage_variables/* addVariables */.zv)(instruction, stage.variables, parsing);
        if (instruction instanceof main.From)
            addStage(instruction, parsing);
        else if (instruction instanceof main.Arg)
            declareArgs(instruction, parsing, stage === undefined);
        else if (stage !== undefined)
            (0,stage_instructions/* addInstruction */.I)(instruction, { ...parsing, stage, line: (0,stage_instructions/* lineOf */.c)(instruction) });
    }
    if (parsing.stages.length === 0)
        throw new errors/* UserError */.yo(`${source.displayPath} has no FROM`, { at: (0,dockerfile_source/* dockerfileLocation */.q)(source, 1) });
    return parsing;
}
function declareArgs(instruction, { source, escape, buildArgs, globals, args }, isGlobal) {
    for (const [name, defaultValue] of (0,build_args/* parseArgDeclarations */.x)(instruction, escape)) {
        args.add(name);
        if (!isGlobal)
            continue;
        const expand = () => (defaultValue === undefined ? undefined : (0,expand_variables/* expandVariables */.i)(defaultValue, globals, escape).text);
        const value = buildArgs.get(name) ?? withLocation(source, instruction, expand);
        if (value !== undefined)
            globals.set(name, value);
    }
}
/** Adds the stage that a `FROM` starts, with the instructions that its base triggers (`ONBUILD`). */
function addStage(from, parsing) {
    const { source, escape, globals, stages } = parsing;
    const base = withLocation(source, from, () => (0,expand_variables/* expandVariables */.i)(from.getImage() ?? '', globals, escape));
    const stage = startStage(from, stages, base, source);
    stages.push(stage);
    for (const trigger of findTriggers(stage, stages, source))
        for (const instruction of main.DockerfileParser.parse(trigger).getInstructions()) {
            if (instruction instanceof main.Arg)
                declareArgs(instruction, parsing, false);
            (0,stage_variables/* addVariables */.zv)(instruction, stage.variables, parsing);
            (0,stage_instructions/* addInstruction */.I)(instruction, { ...parsing, stage, line: (0,stage_instructions/* lineOf */.c)(from), trigger });
        }
}
/** Hides the file descriptor of a here-document, as in `RUN cat 3<<EOF`, because the parser would take its text for instructions. */
function hideNumbers(text) {
    return text.replaceAll(/(?<=\s)\d+(?=<<-?["']?\w)/g, (number) => ' '.repeat(number.length));
}
/** Points an error of a substitution at its line. */
function withLocation(source, instruction, expand) {
    try {
        return expand();
    }
    catch (error) {
        if (!(error instanceof substitution_error/* SubstitutionError */.U))
            throw error;
        const line = (0,stage_instructions/* lineOf */.c)(instruction);
        throw new errors/* UserError */.yo(`${source.displayPath}:${line}: ${instruction.getInstruction()} cannot be expanded: ${error.message}`, {
            at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
        });
    }
}
/** A variable without a value is empty, and only fails if the result is no image. */
function startStage(from, stages, { text: reference, unset }, source) {
    const line = (0,stage_instructions/* lineOf */.c)(from);
    const stage = (0,named_contexts/* isNamedContext */.Tb)(source, reference) ? undefined : (0,dockerfile_stages/* findStage */.U9)(stages, reference);
    const isImage = stage === undefined && !(0,named_contexts/* isNamedContext */.Tb)(source, reference);
    if (isImage && !(0,parse_reference/* isReference */.A_)(reference))
        throw new errors/* UserError */.yo(`${source.displayPath}:${line}: \`FROM ${from.getImage() ?? ''}\` names no image`, {
            why: unset.length === 0 ? `It expands to \`${reference}\`` : `ARG ${(0,list/* listFirst */.r)(unset)} has no value there`,
            fix: 'Give the ARG a default before the first FROM, or set its value in `build-args`',
            at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
        });
    const use = reference === 'scratch' ? undefined : { reference, instruction: 'FROM', line };
    const name = from.getBuildStage()?.toLowerCase();
    const parent = stage === undefined ? undefined : stages[stage]?.variables;
    const variables = (0,stage_variables/* startVariables */.OC)(parent, use !== undefined);
    return { name, from: stage ?? use, stages: new Set(), uses: [], mounts: [], copies: [], variables, triggers: [] };
}
/** What the base of a stage triggers. The triggers of an image from elsewhere are given, because only its configuration has them. */
function findTriggers({ from }, stages, { triggers }) {
    if (typeof from === 'number')
        return stages[from]?.triggers ?? [];
    return triggers?.get(from?.reference ?? '') ?? [];
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/analyze.js



/**
 * Parses a Dockerfile. Build arguments replace the defaults of `ARG` in `FROM`. `platform` defaults to that of this machine. Errors
 * point at the line.
 */
function parseDockerfile(source, buildArgs, platform) {
    const { stages, args } = parseStages(source, buildArgs, platform);
    const target = (0,dockerfile_stages/* findTargetStage */.hn)(stages, source);
    const built = (0,dockerfile_stages/* reachableStages */.JR)(stages, target)
        .map((index) => stages[index])
        .filter((stage) => stage !== undefined);
    const uses = built.flatMap((stage) => (typeof stage.from === 'object' ? [stage.from, ...stage.uses] : stage.uses));
    return {
        source,
        uses: uses.flatMap((use) => (0,named_contexts/* resolveUse */.Wb)(use, source)),
        contexts: new Set(uses.map(({ reference }) => reference).filter((name) => (0,named_contexts/* isNamedContext */.Tb)(source, name))),
        mounts: built.flatMap((stage) => stage.mounts),
        copies: built.flatMap((stage) => stage.copies),
        triggers: stages[target]?.triggers ?? [],
        args,
        stages: built.length,
        base: (0,named_contexts/* resolveNamedBase */.dO)((0,dockerfile_stages/* findBase */.lN)(stages, target), source),
        settings: stages[target]?.variables ?? { env: new Map(), shell: undefined },
    };
}


/***/ })

};
