export const id = 884;
export const ids = [884];
export const modules = {

/***/ 44884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProject: () => (/* binding */ buildProject)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/cache.js
var cache_cache = __webpack_require__(7483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/settle-all.js
var settle_all = __webpack_require__(70483);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/inspect-python.js
var inspect_python = __webpack_require__(58526);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/gate/plan-gate.js
var plan_gate = __webpack_require__(6091);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/given-wheels.js
var given_wheels = __webpack_require__(97140);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/inspect-project.js + 2 modules
var inspect_project = __webpack_require__(73062);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/select-sources.js + 2 modules
var select_sources = __webpack_require__(12516);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/attest.js + 6 modules
var attest = __webpack_require__(73797);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/copy-to-out-dir.js
var copy_to_out_dir = __webpack_require__(42846);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/upload-artifact.js
var upload_artifact = __webpack_require__(89898);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/publish/publish-sdist.js





/** Attests a verified sdist, copies it to `out-dir` and uploads it. */
async function publishSdist(context, sdist, { outDir, artifact, ...settings }) {
    const { attestationUrl, attestationFiles } = await (0,attest/* attestFiles */.B)(context, settings, [sdist]);
    const copies = await (0,copy_to_out_dir/* copyFiles */.B)([sdist, ...attestationFiles], outDir);
    const file = (0,external_node_path_.join)(outDir, (0,external_node_path_.basename)(sdist));
    context.setOutput('sdist', (0,paths/* relativePosixPath */.TS)(context.workspace, file));
    if (artifact !== undefined)
        await (0,upload_artifact/* uploadArtifact */.m)(context, artifact, copies, outDir);
    return { file, attestationUrl };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/publish/publish-wheel.js + 1 modules
var publish_wheel = __webpack_require__(94117);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/report-results.js
var report_results = __webpack_require__(64614);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/inputs/byte-size.js
var byte_size = __webpack_require__(22576);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/file-tree.js
var file_tree = __webpack_require__(57650);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/json-report.js
var json_report = __webpack_require__(20704);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/results.js
var src_report_results = __webpack_require__(97441);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/summary.js
var report_summary = __webpack_require__(15847);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/report/report-sdist.js








/** Reports an sdist that was built alone: in the job summary, as JSON (output `report`) and in the log. */
async function reportSdist({ workspace, temp, summary, log, setOutput }, results) {
    const { hooks, sdist, attestationUrl } = results;
    const file = await (0,report_results/* describeFile */.C)(workspace, results.file);
    const twine = (0,src_report_results/* describeLint */.xS)(sdist.twine);
    const rows = [
        ['Gate', (0,report_summary/* describeGate */.l7)(hooks)],
        ['Version', (0,state_icon/* addStateIcon */.w)('success', (0,report_summary/* describeVersions */.Tt)(sdist.versionSources))],
        ['Contents', (0,state_icon/* addStateIcon */.w)('success', `${sdist.members.length} files; name and version match; no secrets`)],
        ...(twine === undefined ? [] : [['twine check --strict', (0,report_summary/* markLint */.vZ)(sdist.twine, twine)]]),
        ...(attestationUrl === undefined ? [] : [['Provenance', attestationUrl]]),
    ];
    summary.add(`### Sdist ${sdist.name} ${sdist.version}`);
    summary.add((0,markdown/* renderTable */.bo)(['Check', 'Result'], rows));
    summary.add((0,markdown/* renderTable */.bo)(['File', 'Size', 'SHA-256'], [[(0,src_report_results/* fileName */.Md)(file), (0,byte_size/* formatBytes */.z)(file.size), file.sha256]]));
    summary.add((0,markdown/* renderDetails */.PL)(`Files of ${(0,src_report_results/* fileName */.Md)(file)}`, (0,markdown/* renderCodeBlock */.XD)((0,file_tree/* renderFileTree */.T)(sdist.members))));
    setOutput('report', await (0,json_report/* writeSdistReport */.Lu)(temp, results, [file]));
    log.info(`${file.path}: ${(0,byte_size/* formatBytes */.z)(file.size)}, sha256 ${file.sha256}`);
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/report/size-diff.js
var size_diff = __webpack_require__(92568);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/archive/sdist.js
var archive_sdist = __webpack_require__(11312);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/build/build-distributions.js + 4 modules
var build_distributions = __webpack_require__(72961);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/project/version-agreement.js
var version_agreement = __webpack_require__(81951);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/build-and-verify.js + 15 modules
var build_and_verify = __webpack_require__(94726);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/contents.js + 1 modules
var contents = __webpack_require__(47791);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/lint/lint-wheel.js + 5 modules
var lint_wheel = __webpack_require__(45613);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/verify/publishing-warnings.js + 1 modules
var publishing_warnings = __webpack_require__(95508);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/verify/verify-sdist.js








/** Builds only the sdist, and checks its structure, its version, its contents and its metadata. Throws at the first failure. */
async function buildAndVerifySdist(context, toolchain, { project, staged }, settings) {
    const { python, installTool } = toolchain;
    const buildSettings = await (0,build_and_verify/* createBuildSettings */.yx)(context, toolchain, project, settings);
    const file = await (0,build_distributions/* buildSdist */.M)(context, buildSettings, staged, (0,external_node_path_.join)(settings.folder, 'build'));
    const sdist = await (0,archive_sdist/* readSdist */.M)(context, python, file);
    const stated = { name: (0,external_node_path_.basename)(file), version: sdist.version };
    const versionSources = [...project.versionSources, stated];
    const version = (0,version_agreement/* requireSameVersion */.wo)(context, versionSources, project.localVersion);
    (0,version_agreement/* requireLocalVersion */.v9)(stated, project.localVersion);
    context.setOutput('name', sdist.name);
    context.setOutput('version', version);
    (0,contents/* checkSdistContents */.k4)(context, settings.contents, file, sdist);
    for (const warning of (0,publishing_warnings/* sdistPublishingWarnings */.q)(file, sdist))
        context.log.warning(warning);
    const { metadata } = sdist;
    const twine = await (0,lint_wheel/* lintSdist */.f)(context, installTool, {
        twine: settings.lint.twine,
        env: buildSettings.env,
        sdist: file,
        metadata,
    });
    return { ...sdist, file, versionSources, twine };
}

// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/commands/obtain-wheel.js + 8 modules
var obtain_wheel = __webpack_require__(42602);
// EXTERNAL MODULE: ./.work/compiled/action-build-wheel/src/commands/pass-gate.js + 26 modules
var pass_gate = __webpack_require__(93944);
;// CONCATENATED MODULE: ./.work/compiled/action-build-wheel/src/commands/build-project.js

















/** Builds, verifies and publishes the wheel of one project, or its sdist alone. */
async function buildProject(context, inputs) {
    context.log.info(`Build the wheel of ${(0,paths/* relativePosixPath */.TS)(context.workspace, inputs.directory)}`);
    const cache = (0,cache_cache/* createCache */.V)({ log: context.log, mode: inputs.cache, isNeededSoon: inputs.reuse });
    // At the same time, because most of what both take is the start of processes.
    const [prepared, python] = await (0,settle_all/* settleAll */.j)([prepareRun(context, inputs), (0,inspect_python/* inspectPython */.D)(context, inputs.python)]);
    const { path: folder } = await context.privateDir();
    try {
        await runSteps(context, { ...prepared, inputs, python, cache, folder });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Reads and checks the project. */
async function prepareRun(context, inputs) {
    const { directory, build, wheels } = inputs;
    const given = wheels.length === 0 ? undefined : await (0,given_wheels/* requireGivenWheels */.ZS)(context, { directory, outDir: build.outDir, patterns: wheels });
    const project = await (0,inspect_project/* inspectProject */.W)(context, directory, inputs.version);
    const gatePlan = (0,plan_gate/* planGate */.f)(context, inputs.gate, project);
    const sources = { directory, repository: project.repository, projects: [project] };
    const selection = await (0,select_sources/* selectSources */.n)(context, sources, {
        expectedVersion: inputs.version.expected,
        outDir: build.outDir,
        previousWheel: inputs.previousWheel,
        inputFiles: given === undefined ? build.inputFiles : [],
        given: given === undefined ? [] : [...given.wheels, ...(given.sdist === undefined ? [] : [given.sdist])],
    });
    return { given, project, selection, gatePlan };
}
async function runSteps(context, run) {
    const { inputs, given, project, selection, cache, folder } = run;
    const { directory } = project;
    const { toolchain, stage, hooks } = await (0,pass_gate/* passGate */.l)(context, { ...run, directory, copiesLate: inputs.reuse });
    if (inputs.build.skipWheel) {
        await releaseSdist(context, run, { hooks, staged: await stage(), toolchain });
        return;
    }
    const sources = { project, selection, stage };
    const request = { inputs, given, sources, siblings: undefined, cache, cacheFolder: 'wheel', folder };
    const wheel = await (0,obtain_wheel/* obtainWheel */.T)(context, request, toolchain);
    const { built, inspection, verification, isReused } = wheel;
    if (inputs.previousWheel !== undefined)
        await (0,size_diff/* reportSizeDiff */.J)(context, inputs.previousWheel, inspection.wheel);
    const { attestation, publishAttestation, artifact, metadataArtifact } = inputs;
    const installWith = inputs.installation.lock;
    const published = await (0,publish_wheel/* publishWheel */.t)(context, built, {
        directory: inputs.directory,
        outDir: inputs.build.outDir,
        attestation,
        publishAttestation,
        artifact,
        metadata: metadataArtifact && { ...metadataArtifact, text: inspection.wheel.metadataText },
    });
    await (0,report_results/* reportResults */.z)(context, { hooks, inspection, verification, isReused, installWith, ...published });
    await wheel.save();
}
/** Builds, verifies, publishes and reports the sdist alone. */
async function releaseSdist(context, { inputs, project, selection, folder }, { hooks, staged, toolchain }) {
    const { build, attestation, publishAttestation, artifact } = inputs;
    context.setOutput('reused', false);
    const settings = { ...inputs, siblings: undefined, folder };
    const sdist = await buildAndVerifySdist(context, toolchain, { project, selection, staged }, settings);
    const published = await publishSdist(context, sdist.file, {
        outDir: build.outDir,
        attestation,
        publishAttestation,
        artifact,
    });
    await reportSdist(context, { hooks, sdist, ...published });
}


/***/ })

};
