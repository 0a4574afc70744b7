export const id = 370;
export const ids = [370];
export const modules = {

/***/ 82370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScanCommand: () => (/* binding */ runScanCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75689);
/* harmony import */ var _shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68234);
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99427);







/**
 * Runs the scanner of the user (input `scan-command`) once for each image. It gets the image as a tar file and an environment without
 * inputs and tokens. All images are scanned, then one error names those that the scanner rejects.
 */
async function runScanCommand(context, scan) {
    const reports = [];
    const sarifFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(context.temp, `eleanor-sarif-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const writesSarif = scan.command.some((word) => word.includes('{sarif}'));
    if (writesSarif) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(sarifFolder);
        context.setOutput('sarif', sarifFolder);
    }
    for (const [image, id] of scan.images) {
        const sarif = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sarifFolder, `${image}.sarif`);
        const problem = await scanImage(context, scan, { image, id, sarif });
        reports.push({ image, problem, results: writesSarif ? await countResults(context.log, sarif, image) : undefined });
    }
    context.summary.add(renderReports(scan.command[0], reports));
    const rejected = reports.filter(({ problem }) => problem !== '');
    if (rejected.length === 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`\`scan-command\` rejects ${rejected.map(({ image, problem }) => `${image} (${problem})`).join(', ')}`, {
        why: 'Nothing was pushed',
        fix: 'Its output is in the log above',
    });
}
/** Returns why the scanner rejects the image; '' if it does not. */
async function scanImage({ run, log, env, workspace, signal, privateDir }, { docker, command, timeoutMs }, { image, id, sarif }) {
    const folder = (await privateDir()).path;
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `scan-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tar`);
    try {
        const saved = await run(docker, ['save', `--output=${archive}`, id], { timeoutMs });
        if (saved.code !== 0)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The image ${image} could not be exported for \`scan-command\``, { why: (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLine */ .fM)(saved.stderr) });
        const values = { '{image}': image, '{archive}': archive, '{sarif}': sarif };
        const [program, ...args] = command.map((word) => fill(word, values));
        const scanning = async () => await run(program ?? '', args, { cwd: workspace, env: scannerEnv(env, folder), timeoutMs, show: true }).catch((error) => {
            if (signal.aborted)
                throw error;
            const why = error instanceof Error ? error.message : '';
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The command of \`scan-command\` could not be started: ${program ?? ''}`, { why });
        });
        const { code, timedOut } = await log.group(`${image}: scan-command`, scanning);
        if (timedOut)
            return `it took longer than ${timeoutMs / 60_000} minutes`;
        return code === 0 ? '' : `exit code ${code}`;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(archive, { force: true });
    }
}
/** Without inputs and tokens, and without the logins that this action made. */
function scannerEnv(env, folder) {
    const { DOCKER_CONFIG: config = '', ...rest } = (0,_shared_process_child_env_js__WEBPACK_IMPORTED_MODULE_6__/* .envForProject */ .q8)(env);
    return config === '' || config.startsWith(folder) ? rest : { ...rest, DOCKER_CONFIG: config };
}
function fill(word, values) {
    return word.replace(/\{\w+\}/g, (name) => values[name] ?? name);
}
async function countResults(log, path, image) {
    try {
        const { runs = [] } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'));
        return runs.reduce((sum, { results }) => sum + (results?.length ?? 0), 0);
    }
    catch {
        log.warning(`${image}: \`scan-command\` wrote no SARIF report to {sarif}`);
        return undefined;
    }
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
