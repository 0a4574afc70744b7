export const id = 22;
export const ids = [22];
export const modules = {

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDockerfile: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/named-context.js + 1 modules
var named_context = __webpack_require__(77774);
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
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/expand-variables.js
var expand_variables = __webpack_require__(27286);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/parse-instructions.js
var parse_instructions = __webpack_require__(31481);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/shell-pattern.js
var shell_pattern = __webpack_require__(76137);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/source.js
var dockerfile_source = __webpack_require__(56111);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/stage-instructions.js
var stage_instructions = __webpack_require__(27794);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/stage-variables.js
var stage_variables = __webpack_require__(11826);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(92085);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/dockerfile/parse-stages.js















/** Parses the stages of a Dockerfile, in the order of the text, and the names that `ARG` declares in any of them. */
function parseStages(source, buildArgs, platform) {
    const dockerfile = (0,parse_instructions/* parseInstructions */.t)(source.text);
    const escape = dockerfile.getEscapeCharacter();
    const instructions = dockerfile.getInstructions();
    // Source: BuildKit, frontend/dockerfile/dockerfile2llb, "defaultArgs".
    const last = instructions.findLast((instruction) => instruction instanceof main.From)?.getBuildStage();
    const targetStage = source.stage ?? last?.toLowerCase() ?? 'default';
    const globals = (0,build_args/* platformArgs */.Q)(platform ?? (0,platforms/* hostPlatform */.ol)()).set('TARGETSTAGE', targetStage);
    const parsing = { source, escape, buildArgs, globals, stages: [], args: new Set() };
    for (const instruction of instructions) {
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
    const expand = (word) => withLocation(source, from, () => (0,expand_variables/* expandVariables */.i)(word, globals, escape));
    const platform = from.getPlatformFlag()?.getValue() ?? undefined;
    const base = {
        ...expand(from.getImage() ?? ''),
        platform: platform === undefined ? undefined : expand(platform).text || undefined,
    };
    const stage = startStage(from, stages, base, source);
    stages.push(stage);
    for (const trigger of findTriggers(stage, stages, source))
        for (const instruction of (0,parse_instructions/* parseInstructions */.t)(trigger).getInstructions()) {
            if (instruction instanceof main.Arg)
                declareArgs(instruction, parsing, false);
            (0,stage_variables/* addVariables */.zv)(instruction, stage.variables, parsing);
            (0,stage_instructions/* addInstruction */.I)(instruction, { ...parsing, stage, line: (0,stage_instructions/* lineOf */.c)(from), trigger });
        }
}
/** Points an error of a substitution at its line. */
function withLocation(source, instruction, expand) {
    try {
        return expand();
    }
    catch (error) {
        if (!(error instanceof shell_pattern/* SubstitutionError */.Ug))
            throw error;
        const line = (0,stage_instructions/* lineOf */.c)(instruction);
        throw new errors/* UserError */.yo(`${source.displayPath}:${line}: ${instruction.getInstruction()} cannot be expanded: ${error.message}`, {
            at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
        });
    }
}
/** A variable without a value is empty, and only fails if the result is no image. */
function startStage(from, stages, { text: reference, unset, platform }, source) {
    const line = (0,stage_instructions/* lineOf */.c)(from);
    const stage = (0,named_contexts/* isNamedContext */.Tb)(source, reference) ? undefined : (0,dockerfile_stages/* findStage */.U9)(stages, reference);
    const isImage = stage === undefined && !(0,named_contexts/* isNamedContext */.Tb)(source, reference);
    if (isImage && !(0,parse_reference/* isReference */.A_)(reference))
        throw new errors/* UserError */.yo(`${source.displayPath}:${line}: \`FROM ${from.getImage() ?? ''}\` names no image`, {
            why: unset.length === 0 ? `It expands to \`${reference}\`` : `ARG ${(0,list/* listFirst */.r)(unset)} has no value there`,
            fix: 'Give the ARG a default before the first FROM, or set its value in `build-args`',
            at: (0,dockerfile_source/* dockerfileLocation */.q)(source, line),
        });
    const use = reference === 'scratch' ? undefined : { reference, instruction: 'FROM', line, platform };
    const name = from.getBuildStage()?.toLowerCase();
    const parent = stage === undefined ? undefined : stages[stage]?.variables;
    const variables = (0,stage_variables/* startVariables */.OC)(parent, use !== undefined);
    return { name, from: stage ?? use, stages: new Set(), uses: [], mounts: [], copies: [], variables, triggers: [] };
}
/** What the base of a stage triggers. The triggers of an image from elsewhere are given, because only its configuration has them. */
function findTriggers({ from }, stages, source) {
    if (typeof from === 'number')
        return stages[from]?.triggers ?? [];
    if (from === undefined)
        return [];
    const context = (0,named_contexts/* findNamedContext */.Oh)(source, from.reference);
    if (context !== undefined && 'layout' in context)
        return context.layout.triggers;
    return source.triggers?.get(from.reference) ?? source.triggers?.get((0,named_context/* contextName */.fW)(from.reference)) ?? [];
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
        contexts: new Map(uses.flatMap(({ reference, line }) => ((0,named_contexts/* isNamedContext */.Tb)(source, reference) ? [[(0,named_context/* contextName */.fW)(reference), line]] : []))),
        mounts: [...built.flatMap((stage) => stage.mounts), ...(0,named_contexts/* accessToContexts */.IG)(uses, source)],
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
