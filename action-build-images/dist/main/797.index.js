export const id = 797;
export const ids = [797];
export const modules = {

/***/ 38797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScanCommand: () => (/* binding */ runScanCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __webpack_require__(99427);
// EXTERNAL MODULE: ./.work/compiled/action-build-images/src/inputs/platforms.js
var platforms = __webpack_require__(49335);
;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/image-scan/sarif-report.js

/**
 * Reads the report of a scanner, and gives each of its runs a category unless the scanner has: GitHub rejects an upload in which two runs of
 * one tool have the same, as of two images. Returns the number of results; undefined, with a warning, if there is no report. Source: GitHub
 * Docs, "SARIF support for code scanning", `runAutomationDetails`.
 */
async function finishReport(log, path, image) {
    try {
        const report = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const runs = (report.runs ?? []).map((run, index) => addCategory(run, index === 0 ? image : `${image}-${index + 1}`));
        await (0,promises_.writeFile)(`${path}.new`, JSON.stringify({ ...report, runs }));
        await (0,promises_.rename)(`${path}.new`, path);
        return runs.reduce((sum, { results }) => sum + (results?.length ?? 0), 0);
    }
    catch {
        log.warning(`${image}: \`scan-command\` wrote no SARIF report to {sarif}`);
        return undefined;
    }
}
/** What stands before the last slash is the category. */
function addCategory(run, category) {
    const { id = '' } = run.automationDetails ?? {};
    return id === '' ? { ...run, automationDetails: { ...run.automationDetails, id: `images/${category}/` } } : run;
}

;// CONCATENATED MODULE: ./.work/compiled/action-build-images/src/image-scan/run-scan-command.js









/**
 * Runs the scanner of the user (input `scan-command`) once for each image. It gets the image as a tar file and an environment without
 * inputs and tokens. All images are scanned, then one error names those that the scanner rejects.
 */
async function runScanCommand(context, scan) {
    const reports = [];
    const sarifFolder = (0,external_node_path_.join)(context.temp, `eleanor-sarif-${(0,external_node_crypto_.randomUUID)()}`);
    const writesSarif = scan.command.some((word) => word.includes('{sarif}'));
    if (writesSarif) {
        (0,external_node_fs_.mkdirSync)(sarifFolder);
        context.setOutput('sarif', sarifFolder);
    }
    const suffix = scan.platform === undefined ? '' : `-${(0,platforms/* platformSlug */.DN)(scan.platform)}`;
    for (const [image, id] of scan.images) {
        const sarif = (0,external_node_path_.join)(sarifFolder, `${image}.sarif`);
        const problem = await scanImage(context, scan, { image, id, sarif });
        reports.push({
            image,
            problem,
            results: writesSarif ? await finishReport(context.log, sarif, `${image}${suffix}`) : undefined,
        });
    }
    context.summary.add(renderReports(scan.command[0], reports));
    const rejected = reports.filter(({ problem }) => problem !== '');
    if (rejected.length === 0)
        return;
    throw new errors/* UserError */.yo(`\`scan-command\` rejects ${rejected.map(({ image, problem }) => `${image} (${problem})`).join(', ')}`, {
        why: 'Nothing was pushed',
        fix: 'Its output is in the log above',
    });
}
/** Returns why the scanner rejects the image; '' if it does not. */
async function scanImage({ run, log, env, workspace, signal, privateDir }, { docker, command, timeoutMs }, { image, id, sarif }) {
    const folder = (await privateDir()).path;
    const archive = (0,external_node_path_.join)(folder, `scan-${(0,external_node_crypto_.randomUUID)()}.tar`);
    try {
        const saved = await run(docker, ['save', `--output=${archive}`, id], { timeoutMs });
        if (saved.code !== 0)
            throw new errors/* UserError */.yo(`The image ${image} could not be exported for \`scan-command\``, { why: (0,runner/* lastLine */.fM)(saved.stderr) });
        const values = { '{image}': image, '{archive}': archive, '{sarif}': sarif };
        const [program, ...args] = command.map((word) => fill(word, values));
        const scanning = async () => await run(program ?? '', args, { cwd: workspace, env: scannerEnv(env, folder), timeoutMs, show: true }).catch((error) => {
            if (signal.aborted)
                throw error;
            const why = error instanceof Error ? error.message : '';
            throw new errors/* UserError */.yo(`The command of \`scan-command\` could not be started: ${program ?? ''}`, { why });
        });
        const { code, timedOut } = await log.group(`${image}: scan-command`, scanning);
        if (timedOut)
            return `it took longer than ${timeoutMs / 60_000} minutes`;
        return code === 0 ? '' : `exit code ${code}`;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
/** Without inputs and tokens, and without the logins that this action made. */
function scannerEnv(env, folder) {
    const { DOCKER_CONFIG: config = '', ...rest } = (0,child_env/* envForProject */.q8)(env);
    return config === '' || config.startsWith(folder) ? rest : { ...rest, DOCKER_CONFIG: config };
}
function fill(word, values) {
    return word.replace(/\{\w+\}/g, (name) => values[name] ?? name);
}
function renderReports(program, reports) {
    const rows = reports.map(({ image, problem, results }) => `| ${image} | ${problem || 'accepted'} | ${results ?? ''} |`);
    return [
        `## Image scan\n\nBy \`${program}\`, before the push.\n`,
        '| Image | Result | Findings |',
        '| --- | --- | --- |',
        ...rows,
    ].join('\n');
}


/***/ })

};
