export const id = 20;
export const ids = [20];
export const modules = {

/***/ 46020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openChangesPullRequest: () => (/* binding */ openChangesPullRequest)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/bot-identity.js
var bot_identity = __webpack_require__(75784);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/committer.js
var committer = __webpack_require__(41360);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __webpack_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/trees.js
var trees = __webpack_require__(14713);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/push-pull-request-branch.js







/**
 * Commits everything that differs from the checked out commit, as the bot of GitHub Actions, and replaces the branch with that one
 * commit. Branch and index of the clone do not change. Throws a `UserError` if the branch has commits by other authors.
 */
async function pushPullRequestBranch(context, { local, remote }, { branch, title }) {
    const files = await (0,src_git/* changedFiles */.Y_)(local);
    if (files.length === 0)
        return { state: 'unchanged' };
    const { tip } = await remote.refs(branch);
    if (tip !== undefined)
        await requireOnlyOwnCommits(local, remote, branch, tip);
    const commit = await commitAsBot(context, local, files, title);
    context.log.info(`Pushing commit ${commit} to ${branch}`);
    const result = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: tip ?? '' }]);
    if (result.state === 'pushed')
        return { state: 'pushed', commit, files };
    throw new errors/* UserError */.yo(`The remote rejected the branch ${branch}: ${result.reason}`, {
        fix: 'Check the permissions of the token and the rules of the branch',
    });
}
/** The branch is replaced, so commits of other authors would be lost. */
async function requireOnlyOwnCommits(local, remote, branch, tip) {
    const others = await listOtherAuthors({ local, remote }, branch, tip);
    if (others === undefined)
        throw new errors/* UserError */.yo(`Branch ${branch} exists, and its commits cannot be checked in a shallow clone`, {
            fix: 'Set `fetch-depth: 0` for actions/checkout',
            commandFix: 'Run `git fetch --unshallow`',
        });
    if (others.length === 0)
        return;
    throw new errors/* UserError */.yo(`Branch ${branch} has commits by ${(0,list/* listFirst */.r)(others)}, which would be lost`, {
        fix: 'Merge or delete the branch, or choose another one',
    });
}
/** The addresses of those who added commits to a branch of the bot; undefined if the clone is shallow, which hides some of them. */
async function listOtherAuthors({ local, remote }, branch, tip) {
    if (await (0,shallow/* isShallowClone */.W)(local))
        return undefined;
    await remote.fetch(`refs/heads/${branch}`);
    const authors = (await local('log', '--format=%ae', `HEAD..${tip}`)).split('\n').filter((email) => email !== '');
    return [...new Set(authors)].filter((email) => email !== bot_identity/* botIdentity */.C.email);
}
async function commitAsBot(context, local, files, title) {
    const { run, env, workspace } = context;
    // A changed file that is ignored is in the index on purpose.
    const tree = await (0,trees/* writeTree */.WM)(context, local, files, { includeIgnored: true });
    const parent = await local('rev-parse', 'HEAD');
    const git = (0,src_git/* createGit */.lD)(run, workspace, { ...env, ...(0,committer/* botCommitterEnv */.L)() }, { input: `${title}\n` });
    return await git('commit-tree', tree, '-p', parent);
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/remote.js + 4 modules
var remote = __webpack_require__(33005);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/client.js + 1 modules
var client = __webpack_require__(60224);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/ensure-pull-request.js
var ensure_pull_request = __webpack_require__(9225);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/lock-diff.js
var lock_diff = __webpack_require__(87748);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/release-target.js
var release_target = __webpack_require__(82664);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/open-pull-request.js









/**
 * Runs `mode: open-pull-request`: commits what changed in the work tree to a branch, and opens or updates its pull request.
 * If nothing changed, that of an earlier run is closed.
 */
async function openChangesPullRequest(context, { token, hooks, dryRun, branch: baseBranch, pullRequest }) {
    const { branch = '', title, lockDiff } = pullRequest;
    const local = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    const base = await (0,release_target/* resolveBranch */.pd)(context, baseBranch);
    await (0,release_target/* requireValidRefs */.g1)(local, [`refs/heads/${branch}`, `refs/heads/${base}`]);
    requireDifferentBranches(branch, base);
    if (dryRun || token === undefined) {
        reportDryRun(context, branch, await (0,src_git/* changedFiles */.Y_)(local));
        return;
    }
    const repository = { local, remote: await (0,remote/* openRemote */.d)(context, local, { token, hooks }) };
    const api = await (0,client/* createApiClient */.yS)(context, token);
    const pushed = await pushPullRequestBranch(context, repository, { branch, title });
    if (pushed.state === 'unchanged') {
        await closeMootPullRequest(context, repository, api, { head: branch, base });
        return;
    }
    const body = pullRequestBody(context, (0,lock_diff/* formatLockDiff */.W)(lockDiff));
    const url = await (0,ensure_pull_request/* ensurePullRequest */.pk)(context, api, { head: branch, base, title, body }, () => body);
    context.setOutput('sha', pushed.commit);
    context.setOutput('pull-request', url);
    context.log.info(`Pull request of ${branch}: ${url}`);
    context.summary.add(`[Pull request](${url})\n\n${body}`);
}
/** Closes the pull request of an earlier run, unless someone has added to it: its changes are on the base by now, or no longer wanted. */
async function closeMootPullRequest({ log }, repository, api, { head, base }) {
    const open = await (0,ensure_pull_request/* findOpenPullRequest */.aF)(api, { head, base });
    if (open === undefined) {
        log.notice('The work tree has no changes, so no pull request is opened');
        return;
    }
    const { tip } = await repository.remote.refs(head);
    const others = tip === undefined ? [] : await listOtherAuthors(repository, head, tip);
    const isOwn = others?.length === 0;
    if (isOwn)
        await (0,ensure_pull_request/* closePullRequest */.d6)(api, open.number);
    const reason = others === undefined ? 'its commits cannot be checked in a shallow clone' : `it has commits by ${(0,list/* listFirst */.r)(others)}`;
    log.notice(isOwn
        ? `Pull request ${open.html_url} is closed, because the work tree has no changes`
        : `The work tree has no changes, but pull request ${open.html_url} stays open, because ${reason}`);
}
/** The branch is replaced, which must never happen to the base. */
function requireDifferentBranches(branch, base) {
    if (branch !== base)
        return;
    throw new errors/* UserError */.yo(`The branch of the pull request and its base are both ${base}`, {
        fix: 'Choose another `pull-request-branch`',
    });
}
function reportDryRun({ log }, branch, files) {
    log.info(`Would commit ${files.length} files to ${branch}: ${(0,list/* listFirst */.r)(files)}`);
}
function pullRequestBody({ env }, changes) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env;
    const source = run === '' ? '' : `Run: ${server}/${repository}/actions/runs/${run}`;
    return [changes, source].filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 75784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ botIdentity)
/* harmony export */ });
/** The author of commits that GitHub's own automation makes. Source: actions/checkout, "Push a commit using the built-in token". */
const botIdentity = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};


/***/ }),

/***/ 41360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ committerEnv),
/* harmony export */   L: () => (/* binding */ botCommitterEnv)
/* harmony export */ });
/* harmony import */ var _bot_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75784);

/** Returns the variables that name author and committer: the identity that Git is configured with, or else the bot of GitHub Actions. */
async function committerEnv(git, env) {
    // Git rejects an empty name, which an empty expression of a workflow gives.
    const given = (name) => (env[name] === '' ? undefined : env[name]);
    const [givenName, givenEmail] = [given('GIT_AUTHOR_NAME'), given('GIT_AUTHOR_EMAIL')];
    const configured = givenName === undefined || givenEmail === undefined ? await readUser(git) : { name: '', email: '' };
    const [name, email] = [givenName ?? configured.name, givenEmail ?? configured.email];
    const author = name === '' || email === '' ? _bot_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .botIdentity */ .C : { name, email };
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: given('GIT_COMMITTER_NAME') ?? author.name,
        GIT_COMMITTER_EMAIL: given('GIT_COMMITTER_EMAIL') ?? author.email,
    };
}
/** Reads name and email with one start of Git, which fails if there is neither. The last value of a key counts. Source: git-config(1), `-z`. */
async function readUser(git) {
    const entries = (await git('config', '-z', '--get-regexp', '^user\\.(name|email)$').catch(() => '')).split('\0');
    const valueOf = (key) => entries.findLast((entry) => entry.startsWith(`${key}\n`))?.slice(key.length + 1) ?? '';
    return { name: valueOf('user.name').trimEnd(), email: valueOf('user.email').trimEnd() };
}
/** Returns the variables that make the bot of GitHub Actions author and committer. */
function botCommitterEnv() {
    const { name, email } = _bot_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .botIdentity */ .C;
    return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}


/***/ }),

/***/ 14713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   YI: () => (/* binding */ readTreeChanges),
/* harmony export */   gm: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38321);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51904);






/**
 * Writes the tree of the checked out commit with these files as they are in the work tree, and returns its id. A temporary index is
 * used, so the index of the clone does not change. Ignored files are an error unless `includeIgnored` is set.
 */
async function writeTree({ run, env, workspace, temp }, git, files, { includeIgnored = false } = {}) {
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, await git('rev-parse', '--git-path', 'index'));
    const isThere = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, file), { throwIfNoEntry: false }) !== undefined;
    const temporaryIndex = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `index-${process.pid}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(index, temporaryIndex);
        const gitWithIndex = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_5__/* .createGit */ .lD)(run, workspace, { ...env, GIT_INDEX_FILE: temporaryIndex, GIT_LITERAL_PATHSPECS: '1' });
        const force = includeIgnored ? ['--force'] : [];
        const [existing, deleted] = [files.filter(isThere), files.filter((file) => !isThere(file))];
        if (existing.length > 0)
            await gitWithIndex('add', ...force, '--', ...existing);
        if (deleted.length > 0)
            await gitWithIndex('rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...deleted);
        return await gitWithIndex('write-tree');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporaryIndex, { force: true });
    }
}
/** Reads a file of a tree as the commit holds it: a filter of Git may have changed its line endings. */
async function readBlob({ run, env, workspace }, tree, path) {
    const stdout = new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough();
    const [content, { code, stderr }] = await Promise.all([
        (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_4__.buffer)(stdout),
        (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(run, ['cat-file', 'blob', `${tree}:${path}`], { cwd: workspace, env, into: stdout }),
    ]);
    if (code !== 0)
        throw new Error(`git cat-file blob failed: ${stderr}`);
    return content;
}
/** Lists the files that differ from a commit to a tree; a renamed one is deleted and added. Source: git-diff-tree(1), raw format. */
async function readTreeChanges(git, commit, tree) {
    const fields = (await git('diff-tree', '-r', '-z', '--raw', '--no-renames', commit, tree)).split('\0');
    const modeOf = (text = '') => (/^:?0+$/.test(text) ? undefined : text.replace(':', ''));
    return fields.flatMap((field, index) => {
        if (!field.startsWith(':'))
            return [];
        const [before, after] = field.split(' ');
        return [{ path: fields[index + 1] ?? '', mode: modeOf(after), modeBefore: modeOf(before) }];
    });
}


/***/ }),

/***/ 9225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aF: () => (/* binding */ findOpenPullRequest),
/* harmony export */   d6: () => (/* binding */ closePullRequest),
/* harmony export */   pk: () => (/* binding */ ensurePullRequest)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16288);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89377);



const route = '/repos/{owner}/{repo}/pulls';
/** Finds the open pull request of the branch, or opens one. Returns its URL. Source: GitHub REST API, "Pull requests". */
async function ensurePullRequest(context, api, pullRequest, existing) {
    const { head, base, title } = pullRequest;
    return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryRequest */ .q)(context, `POST a pull request of ${head}`, async () => {
        const find = async () => await findOpenPullRequest(api, { head, base });
        const found = (await find()) ?? (await openPullRequest(api, pullRequest, find));
        if (existing === 'keep')
            return found.html_url;
        const text = existing(found.body ?? '');
        if (found.title === title && found.body === text)
            return found.html_url;
        const changes = { number: found.number, title, body: text };
        return (await api.requestWithRetry(`PATCH ${route}/{number}`, changes)).html_url;
    });
}
/** Finds the open pull request of a branch. */
async function findOpenPullRequest(api, { head, base }) {
    const filter = { head: `${api.owner}:${head}`, base, state: 'open' };
    return (await api.requestWithRetry(`GET ${route}`, filter))[0];
}
/** Closes a pull request without merging it; its branch stays. */
async function closePullRequest(api, number) {
    await api.requestWithRetry(`PATCH ${route}/{number}`, { number, state: 'closed' });
}
/** Returns the new pull request, or the one that another run has opened in the meantime. */
async function openPullRequest(api, pullRequest, find) {
    try {
        return await api.request(`POST ${route}`, { ...pullRequest });
    }
    catch (error) {
        const other = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422 ? await find() : undefined;
        if (other !== undefined)
            return other;
        if ((0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${pullRequest.head} is pushed, but the token may not open a pull request`, {
            fix: 'Give the job `permissions: pull-requests: write`, and allow it in the settings of the repository (Actions, Workflow permissions), or open the pull request yourself',
            commandFix: 'Use a token that may write pull requests, or open the pull request yourself',
        });
    }
}


/***/ })

};
