export const id = 4246;
export const ids = [4246];
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
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/references/base-overrides.js
var base_overrides = __webpack_require__(9711);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/checks/inherited-settings.js


/**
 * Adds what images of the graph set (`ENV`, `SHELL`) below each `FROM` that names one. A check runs before these images are built, and
 * without their settings, BuildKit would report their variables as undefined.
 */
function addInheritedSettings(node, graph) {
    const { source, uses } = node.dockerfile;
    const escape = main.DockerfileParser.parse(source.text).getEscapeCharacter();
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
    return parent === undefined ? (0,base_overrides/* resolveBase */.g)(base, baseOverrides) : findExternalBase(parent, graph, baseOverrides);
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
    const instructions = main.DockerfileParser.parse(text).getInstructions();
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
    const { code, stderr, timedOut } = await run(buildx, [...words, ...(0,buildx_command/* createCheckCommand */.yA)(asked, flag)], {
        cwd: request.cwd,
        env: { ...request.env, BUILDX_EXPERIMENTAL: '1' },
        timeoutMs: settings.timeoutMs,
    });
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
    const folders = new Map(request.folders);
    for (const [name, base] of bases)
        if (base === undefined)
            folders.set(name, emptyFolder);
        else
            images.set(name, base);
    return { images, folders };
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


/***/ })

};
