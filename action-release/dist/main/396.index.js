export const id = 396;
export const ids = [396];
export const modules = {

/***/ 97652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $1: () => (/* binding */ inspectAsset),
  n3: () => (/* binding */ isSameAsset),
  fs: () => (/* binding */ readAsset)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/manifest.js





const manifestName = 'eleanor-manifest.json';
const maxBytesAtOnce = 8 * 1024 * 1024;
/** A file system may give two changes within so many milliseconds the same time. Source: Linux, CONFIG_HZ. */
const clockTickMs = 50;
/** Writes a manifest into the folder: the key, and the SHA-256 of each file or the target of each symbolic link in it. */
async function writeManifest(folder, key, { keepStates = false } = {}) {
    const recorded = keepStates ? recordStates(folder) : {};
    // Sorted, so that equal folders give equal manifests.
    const files = Object.fromEntries(Object.entries(await digestFiles(folder)).sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeFile(join(folder, manifestName), JSON.stringify({ key, files, ...recorded }));
}
/** Whether the folder holds exactly what its manifest lists, for this key. False if the manifest is missing or unreadable. */
async function matchesManifest(folder, key) {
    try {
        // At once, because a thread takes longer to start than the manifest to be read.
        const saved = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
        if (saved.key !== key)
            return false;
        if (hasSavedStates(folder, saved))
            return true;
        const digests = Object.entries(await digestFiles(folder, saved));
        return digests.length === Object.keys(saved.files).length && digests.every(([name, digest]) => saved.files[name] === digest);
    }
    catch {
        return false;
    }
}
/**
 * Whether the states alone show that nothing has changed, which takes half of the time to list the folders as well. False if they cannot:
 * for something that changed shortly before the manifest was written, and for the manifest of an older version.
 */
function hasSavedStates(folder, { files, states = {}, folders }) {
    if (folders === undefined)
        return false;
    // Through no link, which the system would follow again for each file.
    const top = realpathSync(folder);
    // The manifest itself has changed the top folder since.
    const entries = readdirSync(top).filter((name) => name !== manifestName);
    const expected = new Set([...Object.keys(files), ...Object.keys(folders)].map((path) => path.split('/', 1)[0]));
    if (entries.length !== expected.size || !entries.every((name) => expected.has(name)))
        return false;
    const isUnchanged = (state, path) => isEqual(state, `${top}${sep}${path}`);
    const hasSameEntries = Object.entries(folders).every(([path, state]) => isUnchanged(state, path));
    return hasSameEntries && Object.keys(files).every((path) => isUnchanged(states[path], path));
}
/** The key under which the folder was saved; undefined if it has no readable manifest. */
async function readManifestKey(folder) {
    try {
        return JSON.parse(await readFile(join(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
/** Digests by path. Takes those of untouched files from the manifest. */
async function digestFiles(folder, { files, states = {} } = {}) {
    // One buffer for all files: allocating one for each takes as long as reading it.
    const buffer = Buffer.allocUnsafe(maxBytesAtOnce);
    const digests = {};
    for (const { entry, path, name } of listEntries(folder)) {
        if (entry.isDirectory())
            continue;
        const isUntouched = entry.isFile() && isEqual(states[name], path);
        const known = isUntouched ? files?.[name] : undefined;
        digests[name] = known ?? digestEntry(entry, path, buffer) ?? (await fileSha256(path));
    }
    return digests;
}
/** Lists everything in the folder but the manifest. */
function listEntries(folder) {
    const found = [];
    // Without `recursive` and `join`, which take longer than to read the states of all files.
    const visit = (parent, prefix) => {
        for (const entry of readdirSync(parent, { withFileTypes: true })) {
            const [path, name] = [`${parent}${sep}${entry.name}`, `${prefix}${entry.name}`];
            if (name !== manifestName)
                found.push({ entry, path, name });
            if (entry.isDirectory())
                visit(path, `${name}/`);
        }
    };
    visit(folder, '');
    return found;
}
/** Records the states of what will have another time at its next change. Other files are read again at every comparison. */
function recordStates(folder) {
    const before = Date.now() - clockTickMs;
    const states = {};
    const folders = {};
    let isComplete = true;
    for (const { entry, path, name } of listEntries(folder)) {
        const state = readState(path);
        const [, , , ctimeMs] = state;
        // A file system that keeps whole seconds.
        const isCoarse = ctimeMs % 1000 === 0;
        const isCertain = ctimeMs < before && !isCoarse;
        if (entry.isDirectory())
            isComplete &&= isCertain;
        const kept = entry.isDirectory() ? folders : states;
        if (isCertain)
            kept[name] = state;
    }
    return { states, ...(isComplete && { folders }) };
}
function isEqual(saved, path) {
    return saved !== undefined && readState(path).every((value, index) => value === saved[index]);
}
function readState(path) {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    return [ino, size, mtimeMs, ctimeMs];
}
/** Undefined for a file larger than the buffer. Synchronous, because thousands of small files take several times longer as streams. */
function digestEntry(entry, path, buffer) {
    if (entry.isSymbolicLink())
        return `link:${readlinkSync(path)}`;
    // Reading a named pipe would wait for ever.
    if (!entry.isFile())
        throw new Error(`${path} is not a file`);
    const file = openSync(path, 'r');
    try {
        let length = 0;
        while (length < buffer.length) {
            const count = readSync(file, buffer, length, buffer.length - length, null);
            if (count === 0)
                return hash('sha256', buffer.subarray(0, length));
            length += count;
        }
        return undefined;
    }
    finally {
        closeSync(file);
    }
}
/** The SHA-256 of a file in hexadecimal. A large one is read as a stream. */
async function fileSha256(path) {
    if ((await (0,promises_.stat)(path)).size <= maxBytesAtOnce)
        return (0,external_node_crypto_.hash)('sha256', await (0,promises_.readFile)(path));
    const digest = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), digest);
    return digest.digest('hex');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/asset-file.js





/** GitHub accepts assets below 2 GiB. Source: GitHub "About releases", storage and bandwidth quotas. */
const largestSize = 2 * 1024 ** 3 - 1;
/** Inspects a file. Throws a `UserError` if GitHub would rename or reject it. */
async function inspectAsset(path) {
    const name = (0,external_node_path_.basename)(path);
    if (!/^[A-Za-z0-9_+-]([A-Za-z0-9._+-]*[A-Za-z0-9_+-])?$/.test(name))
        throw new errors/* UserError */.yo(`GitHub would rename the file \`${name}\``, {
            fix: 'Use only letters, digits and . _ + - in its name, and no dot at either end',
        });
    const { size } = await (0,promises_.stat)(path);
    if (size === 0 || size > largestSize)
        throw new errors/* UserError */.yo(`File ${name} has ${size} bytes`, { fix: 'GitHub accepts files of 1 byte to 2 GiB' });
    return { name, path, size, sha256: await fileSha256(path) };
}
/** Reads a file. Throws a `UserError` if it has changed since it was inspected. */
async function readAsset(file) {
    const content = await (0,promises_.readFile)(file.path);
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') === file.sha256)
        return content;
    throw new errors/* UserError */.yo(`File ${file.name} changed during the release`, {
        fix: 'Run the release again when nothing writes to the file',
    });
}
/** Whether an asset on the server is this file: by name, state and size, and by its digest if the server reports one. */
function isSameAsset(asset, file) {
    const hasSameDigest = asset.digest === undefined || asset.digest === `sha256:${file.sha256}`;
    return asset.name === file.name && asset.state === 'uploaded' && asset.size === file.size && hasSameDigest;
}


/***/ }),

/***/ 60143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  propose: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/changelog/changelog-of.js + 3 modules
var changelog_of = __webpack_require__(59773);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/remote.js + 4 modules
var remote = __webpack_require__(33005);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __webpack_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/ensure-pull-request.js
var ensure_pull_request = __webpack_require__(9225);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/services.js + 4 modules
var services = __webpack_require__(14872);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/plan/make-plan.js + 1 modules
var make_plan = __webpack_require__(42926);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/plan/rejections.js
var rejections = __webpack_require__(59331);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/proposal/find-merged.js
var find_merged = __webpack_require__(56644);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/proposal/proposal-branch.js
var proposal_branch = __webpack_require__(62371);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/proposal/proposal-text.js
var proposal_text = __webpack_require__(18312);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commit/push-errors.js
var push_errors = __webpack_require__(97993);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commit/release-objects.js
var release_objects = __webpack_require__(89729);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/signing.js
var signing = __webpack_require__(76575);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/update-files.js + 1 modules
var update_files = __webpack_require__(25435);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/worktree-snapshot.js
var worktree_snapshot = __webpack_require__(38438);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/committer.js
var git_committer = __webpack_require__(41360);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/scratch-worktree.js
var scratch_worktree = __webpack_require__(56602);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/trailers.js
var trailers = __webpack_require__(52214);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/carry-commits.js




/**
 * Lists what others added to the branch of a proposal, oldest first. A commit with the trailers of a proposal is one of this action, unless
 * someone has amended it, which changes its committer.
 */
async function findAddedCommits(context, local, tip) {
    const { GIT_COMMITTER_EMAIL: ownEmail } = await (0,git_committer/* committerEnv */.A)(local, context.env);
    const format = ['%H', '%P', '%ce', '%an', '%B'].join('%x01');
    const log = await local('log', '-z', '--reverse', '--topo-order', '--no-show-signature', `--format=${format}`, `HEAD..${tip}`);
    return log
        .split('\0')
        .filter((entry) => entry !== '')
        .flatMap((entry) => {
        const [id = '', parents = '', email = '', author = '', message = ''] = entry.split('\u0001');
        const isOwn = email === ownEmail && 'Release-Base' in (0,trailers/* parseTrailers */.a)(message);
        const [subject = ''] = message.split('\n');
        return isOwn ? [] : [{ id, subject, author, parents: parents.split(' ') }];
    });
}
/** Applies the added commits to a new proposal, with their authors. Those that change nothing any more are left out. */
async function carryCommits(context, local, proposal, commits) {
    if (commits.length === 0)
        return { state: 'carried', tip: proposal };
    return await (0,scratch_worktree/* withScratchWorktree */.C)(context, local, async (scratch) => {
        await scratch.local('checkout', '--quiet', '--force', '--detach', proposal);
        for (const commit of commits)
            if (!(await applyCommit(scratch, commit)))
                return { state: 'conflict', commit };
        return { state: 'carried', tip: await scratch.local('rev-parse', 'HEAD') };
    });
}
/** Returns whether the commit could be applied. Source: git-cherry-pick(1), git-merge-tree(1). */
async function applyCommit({ context, local }, { id, parents }) {
    const { run, workspace, env } = context;
    const [one = '', other] = parents;
    // "Update branch" merges the base, which the new proposal contains. Only a merge that someone had to settle has more in it.
    if (other !== undefined) {
        const { code, stdout } = await (0,git/* runGit */.EO)(run, ['merge-tree', '--write-tree', one, other], { cwd: workspace, env });
        return code === 0 && stdout.trim() === (await local('rev-parse', `${id}^{tree}`));
    }
    const { GIT_COMMITTER_NAME: name = '', GIT_COMMITTER_EMAIL: email = '' } = await (0,git_committer/* committerEnv */.A)(local, env);
    const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    const args = ['-c', 'commit.gpgSign=false', 'cherry-pick', id];
    const { code } = await (0,git/* runGit */.EO)(run, args, { cwd: workspace, env: { ...env, ...committer } });
    if (code === 0)
        return true;
    const isEmpty = (await local('status', '--porcelain', '--untracked-files=no')) === '';
    if (isEmpty)
        await local('cherry-pick', '--skip');
    return isEmpty;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/push-proposal-branch.js








/**
 * Commits the next version, with everything that earlier steps changed in the work tree, and replaces the branch with that commit and what
 * others added to the branch. `describe` runs while the files are written. The work tree is as before in the end.
 */
async function pushProposalBranch(context, { local, remote }, { proposal, head }, describe) {
    const { update, signingKey } = proposal;
    const restore = await (0,worktree_snapshot/* snapshotWorktree */.e)(context, local, update.locations);
    try {
        const written = await (0,update_files/* updateVersionFiles */.B)(context, local, update);
        const files = [...new Set([...written, ...(await (0,git/* changedFiles */.Y_)(local))])];
        const described = await describe();
        const request = { ...proposal, files };
        const commit = await (0,signing/* withSigner */.j)(context, signingKey, async (signer) => await (0,release_objects/* createCommit */.k)(context, local, request, signer));
        const added = await readAddedCommits(context, { local, remote }, head);
        const carried = await carryCommits(context, local, commit, added);
        if (carried.state === 'conflict')
            return carried;
        const { tip } = carried;
        const result = { state: 'pushed', commit: tip, files, described };
        const isUpToDate = head.tip !== undefined && (await hasSameContent(local, head.tip, { tip, base: proposal.base }));
        if (isUpToDate)
            return { ...result, commit: head.tip };
        context.log.info(`Pushing commit ${tip} to ${head.name}`);
        const push = await remote.push([{ from: tip, to: `refs/heads/${head.name}`, lease: head.tip ?? '' }]);
        if (push.state === 'pushed')
            return result;
        if ((await remote.refs(head.name)).tip !== head.tip)
            return { state: 'overtaken' };
        throw ((0,push_errors/* explainBlockedBranch */.aA)(head.name, push.reason) ??
            new errors/* UserError */.yo(`The remote rejected the branch ${head.name}: ${push.reason}`, { fix: 'Check the permissions of the token' }));
    }
    finally {
        await restore();
    }
}
async function readAddedCommits(context, { local, remote }, { name, tip, isMerged }) {
    if (tip === undefined)
        return [];
    await remote.fetch(`refs/heads/${name}`);
    if (isMerged)
        return [];
    return await findAddedCommits(context, local, tip);
}
/** Whether the branch contains the base and has the same files as the new tip. */
async function hasSameContent(local, before, { tip, base }) {
    const treeOf = async (id) => await local('rev-parse', `${id}^{tree}`);
    const isBehind = (await local('rev-list', '--max-count=1', base, `^${before}`)) !== '';
    return !isBehind && (await treeOf(before)) === (await treeOf(tip));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/version-section.js
var version_section = __webpack_require__(83055);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/read-proposal-notes.js



/**
 * Returns the notes that the release would have, while its files are written: those of the user's file, or else the generated ones.
 * Undefined if the changelog has no section for the version yet.
 */
async function readProposalNotes({ workspace }, file, version, generate) {
    if (file === undefined)
        return await generate();
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file.path), 'utf8');
    const notes = file.kind === 'changelog' ? (0,version_section/* versionSection */.E)(text, version) : text;
    return notes?.trim() === '' ? undefined : notes;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/release-target.js
var release_target = __webpack_require__(82664);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __webpack_require__(49523);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/report-proposal.js


/** Reports a version that is merged, or tagged, and has to be released before another one is proposed. */
function reportAwaited({ log, summary, setOutput }, { version, url }, template) {
    const tag = (0,release_target/* formatTag */._3)(template, version);
    setOutput('version', version);
    setOutput('tag', tag);
    setOutput('prerelease', (0,compare/* isPrerelease */.V1)(version));
    setOutput('merged-version', version);
    setOutput('released', false);
    const what = url === undefined ? `Release ${tag} is unfinished` : `${url} is merged`;
    log.notice(`${what}: release version ${version} in the next step`);
    summary.add(`## Release ${version} is due\n\n${what}. A step with \`mode: release\` and this version publishes it.`);
}
/** Reports that the run of a later commit does the work. */
function reportMoved({ log, setOutput }, branch, tip) {
    setOutput('released', false);
    log.notice(`Branch ${branch} has moved to ${tip.slice(0, 10)}, whose run updates the proposal`);
}
/** Reports that there is nothing to release, and the pull request that was closed. */
function reportNothing({ log, summary, setOutput }, closed) {
    setOutput('released', false);
    log.notice(closed === undefined ? 'There is nothing to propose' : `There is nothing to propose any more: ${closed}`);
    if (closed !== undefined)
        summary.add(`## Nothing to propose\n\n[The pull request](${closed}) is closed.`);
}
function reportVersions({ log, setOutput }, { version, tag, branch }, previous) {
    setOutput('version', version);
    setOutput('previous-version', previous);
    setOutput('tag', tag);
    setOutput('prerelease', (0,compare/* isPrerelease */.V1)(version));
    setOutput('released', false);
    log.info(`Version ${previous} -> ${version}, tag ${tag} on ${branch} (proposal)`);
}
/** Reports the pull request, or why it stays as it is. */
function reportStanding({ log, summary, setOutput }, result) {
    const { url = '', name } = result;
    if (url !== '')
        setOutput('pull-request', url);
    if (result.state === 'overtaken')
        log.notice(`Another run has updated ${name}`);
    if (result.state === 'conflict') {
        const { id, subject, author } = result.commit;
        log.warning(`Branch ${name} is not updated: commit ${id.slice(0, 10)} of ${author} (${subject}) conflicts with the new proposal. Merge the pull request as it is, or delete the branch to start over`);
    }
    if (result.state !== 'pushed')
        return;
    setOutput('sha', result.commit);
    log.notice(`Pull request ${url} releases the next version when it is merged`);
    summary.add(`## Proposed release\n\nMerge [the pull request](${url}) to release it.`);
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/read-tags.js + 1 modules
var read_tags = __webpack_require__(46358);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/temporary-branch.js
var temporary_branch = __webpack_require__(56555);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/fill-template.js
var fill_template = __webpack_require__(49694);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-source/find-version-source.js + 6 modules
var find_version_source = __webpack_require__(11953);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/bump-by-commits.js + 1 modules
var bump_by_commits = __webpack_require__(77273);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/propose.js





















/**
 * Runs `mode: propose`: keeps one pull request with the next version up to date. If the last one was merged and is not released yet,
 * the output `merged-version` says so, and nothing new is proposed.
 */
async function propose(context, inputs) {
    const local = (0,git/* createGit */.lD)(context.run, context.workspace, context.env);
    if (await (0,shallow/* isShallowClone */.W)(local))
        throw new errors/* UserError */.yo('`mode: propose` reads the history since the last release, and the clone is shallow', {
            fix: 'Check out with `fetch-depth: 0`',
        });
    const { token } = inputs;
    if (token === undefined)
        throw new errors/* UserError */.yo('`mode: propose` reads pull requests with a token', { fix: 'Set `token`' });
    const source = await (0,find_version_source/* findVersionSource */.$)(context.workspace, local, inputs.version);
    if (source.kind === 'tags')
        throw new errors/* UserError */.yo('The version is only in tags, so there is no change to propose', {
            why: source.reason,
            fix: 'Use `mode: release` with `bump: auto`',
        });
    const repository = { local, remote: await (0,remote/* openRemote */.d)(context, local, inputs), github: await (0,services/* connectGitHub */.U)(context, token) };
    const branch = await (0,release_target/* resolveBranch */.pd)(context, inputs.branch);
    const tags = await (0,read_tags/* readReleaseTags */.J)(context, repository, branch, inputs.tag);
    const pullRequests = await (0,find_merged/* listProposals */.w)(repository.github.api, branch, tags.template);
    const merged = await (0,find_merged/* findMergedProposal */.a)(context, repository.github, tags, pullRequests);
    if (merged !== undefined) {
        reportAwaited(context, merged, tags.template);
        return;
    }
    const base = await local('rev-parse', 'HEAD');
    if (tags.refs.tip !== undefined && tags.refs.tip !== base) {
        reportMoved(context, branch, tags.refs.tip);
        return;
    }
    const facts = { branch, tags, locations: source.locations, base, pullRequests };
    await proposeNext(context, inputs, repository, facts);
}
async function proposeNext(context, inputs, repository, facts) {
    const { tags, base, pullRequests } = facts;
    const isReleased = tags.versions.some((each) => each.onBranch && each.commit === base);
    const decided = await (0,bump_by_commits/* bumpByCommits */.w)(context, inputs);
    const requested = decided?.inputs.version.requested;
    if (decided !== undefined && requested?.kind === 'exact' && inputs.version.requested.kind === 'bump') {
        reportAwaited(context, { version: requested.version }, tags.template);
        return;
    }
    if (decided !== undefined && !isReleased) {
        await updateProposal(context, decided.inputs, repository, facts);
        return;
    }
    const open = pullRequests.find(({ state }) => state === 'open');
    if (open !== undefined && !inputs.dryRun)
        await (0,ensure_pull_request/* closePullRequest */.d6)(repository.github.api, open.number);
    reportNothing(context, open?.html_url);
}
/** Replaces the branch and the text of the pull request, or opens it. */
async function updateProposal(context, inputs, { local, remote, github }, { branch, tags, locations, base, pullRequests }) {
    const { version: settings, commit, tag, notes, dryRun } = inputs;
    const source = { kind: 'files', locations };
    const request = { version: settings.requested, branch, tags, tagKind: tag.kind };
    const { target, checkout } = await (0,release_target/* resolveTarget */.u1)(context, local, source, request);
    const { version } = target;
    (0,rejections/* requireNewRelease */.R9)(target, { allowBackport: false }, {
        branch: tags.refs,
        checkout,
        releasedVersions: tags.versions,
        commitMethod: { by: 'git', reason: '' },
    });
    const name = (0,proposal_branch/* proposalBranch */.h)({ branch, template: tags.template });
    await (0,release_target/* requireValidRefs */.g1)(local, [`refs/heads/${name}`]);
    const previous = (0,make_plan/* findPrevious */.v)(version, checkout.version, tags.versions);
    reportVersions(context, target, previous.version);
    if (dryRun) {
        context.log.info(`Would commit version ${version} to ${name}, and open or update its pull request`);
        return;
    }
    const proposal = {
        ...target,
        base,
        message: commit.message,
        update: {
            command: settings.bumpCommand,
            locations,
            globs: settings.globs,
            day: settings.day,
            version,
            ...(await (0,changelog_of/* changelogOf */.u)(context, inputs, target, previous.commit)),
        },
        signingKey: commit.signingKey,
    };
    const generate = async () => await github.releases.generateNotes(target.tag, base, previous.tag);
    const describe = async () => await readProposalNotes(context, notes.file, version, generate);
    const pushed = await pushUntilLast(context, { local, remote }, { proposal, name, branch, pullRequests }, describe);
    const open = pullRequests.find(({ state }) => state === 'open');
    if (pushed.state !== 'pushed' || (await remote.refs(name)).tip !== pushed.commit) {
        reportStanding(context, { ...pushed, url: open?.html_url, name });
        return;
    }
    const text = (0,proposal_text/* formatProposal */.cz)({ ...target, notes: pushed.described, files: pushed.files });
    const [title = ''] = (0,fill_template/* fillTemplate */.o)(commit.message.template, target).split('\n');
    const pullRequest = { head: name, base: branch, title, body: text };
    const url = await (0,ensure_pull_request/* ensurePullRequest */.pk)(context, github.api, pullRequest, (body) => (0,proposal_text/* replaceProposal */.d2)(body, text));
    reportStanding(context, { ...pushed, url, name });
}
/**
 * Pushes the proposal. Another run may push at the same time: the run whose commit is the tip of the base goes on, and the other one gives
 * up. Both tips are read at once, so that an older run never replaces what a newer one pushed.
 */
async function pushUntilLast(context, { local, remote }, { proposal, name, branch, pullRequests }, describe) {
    for (;;) {
        const { tip, heads } = await remote.refs(branch, temporary_branch/* temporaryPrefix */.wd);
        if (tip !== proposal.base)
            return { state: 'overtaken' };
        const existing = heads.get(name);
        const isMerged = pullRequests.some((each) => each.merged_at !== null && each.head.sha === existing);
        const head = { name, tip: existing, isMerged };
        const pushed = await pushProposalBranch(context, { local, remote }, { proposal, head }, describe);
        if (pushed.state !== 'overtaken')
            return pushed;
    }
}


/***/ })

};
