export const id = 989;
export const ids = [989];
export const modules = {

/***/ 77273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ bumpByCommits)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __webpack_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __webpack_require__(71904);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commits/read-commits.js
var read_commits = __webpack_require__(39535);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commits/recommend-bump.js
var recommend_bump = __webpack_require__(91041);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commits/decide-bump.js






/**
 * Decides the bump by the commits since the last final release. A pre-release also requires one since the last release of any kind.
 * Throws a `UserError` for a shallow clone, which lacks commits.
 */
async function decideBump({ run, workspace, env }, question) {
    const git = (0,src_git/* createGit */.lD)(run, workspace, env);
    await (0,shallow/* requireFullHistory */.b)(git, '`bump: auto` reads all commits since the last release');
    const onBranch = question.released.filter((each) => each.onBranch);
    const final = onBranch.findLast(({ version }) => !(0,compare/* isPrerelease */.V1)(version));
    const newest = question.isPrerelease ? onBranch.at(-1) : final;
    const commits = await (0,read_commits/* readCommits */.F)(git, final?.commit, question.paths);
    const releasable = await parseAll(commits);
    const isNeeded = newest === final ? releasable.length > 0 : await hasReleasable(git, newest?.commit, question.paths);
    return {
        bump: isNeeded ? (0,recommend_bump/* largestBump */.F)(releasable) : undefined,
        since: (isNeeded ? final : newest)?.tag ?? '',
        total: commits.length,
        commits: isNeeded ? releasable : [],
    };
}
/** Reports the decision: in the log, in the summary of a dry run, and for people who wonder why nothing was released. */
function reportDecision({ log, summary }, { bump, since, total, commits }, dryRun) {
    const range = since === '' ? 'of the history' : `since ${since}`;
    const count = `${total} ${total === 1 ? 'commit' : 'commits'} ${range}`;
    log.info(bump === undefined ? `Nothing to release: none of ${count} asks for it` : `Bump ${bump}, by ${count}`);
    for (const { id, header, bump: part } of commits)
        log.info(`- ${part}: ${id.slice(0, 10)} ${header}`);
    if (bump === undefined)
        summary.add(`## Nothing to release\n\nNone of ${count} is a \`feat\`, \`fix\`, \`perf\`, \`revert\` or breaking change.`);
    else if (dryRun)
        summary.add((0,markdown/* renderTable */.bo)(['Bump', 'Commit', 'Message'], commits.map(({ id, header, bump: part }) => [part, id.slice(0, 10), header])));
}
/** The decision in the output `plan`. */
function decisionJson({ bump, since, total, commits }) {
    return { bump: bump ?? '', since, total, commits: commits.map(({ id, header, bump: part }) => ({ id, header, bump: part })) };
}
async function hasReleasable(git, since, paths) {
    return (await parseAll(await (0,read_commits/* readCommits */.F)(git, since, paths))).length > 0;
}
/** The parser is loaded only where it is used. */
async function parseAll(commits) {
    const { createCommitParser } = await __webpack_require__.e(/* import() */ 4554).then(__webpack_require__.bind(__webpack_require__, 84554));
    return (0,recommend_bump/* findReleasable */.C)(commits.map(createCommitParser()));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/remote.js + 4 modules
var git_remote = __webpack_require__(33005);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/services.js + 4 modules
var services = __webpack_require__(14872);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/read-tags.js + 1 modules
var read_tags = __webpack_require__(46358);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/release-target.js
var release_target = __webpack_require__(82664);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/find-unfinished.js + 1 modules
var find_unfinished = __webpack_require__(87721);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/bump-by-commits.js







/**
 * Replaces `bump: auto` by the bump that the commits since the last release ask for. Returns undefined if they ask for none and no
 * release is unfinished: then nothing is to be done. The context adds the reasons to the output `plan`.
 */
async function bumpByCommits(context, inputs) {
    const { mode, version, token, branch, tag, dryRun } = inputs;
    const { requested, commitPaths } = version;
    const hasVersion = ['release', 'write-version', 'propose'].includes(mode);
    if (!hasVersion || commitPaths === undefined || requested.kind !== 'bump')
        return { context, inputs };
    const local = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    const remote = await (0,git_remote/* openRemote */.d)(context, local, { token, hooks: false });
    const tags = await (0,read_tags/* readReleaseTags */.J)(context, { local, remote }, await (0,release_target/* resolveBranch */.pd)(context, branch), tag);
    const releases = token === undefined ? undefined : (await (0,services/* connectGitHub */.U)(context, token)).releases;
    const first = (0,find_unfinished/* finishFirst */.i)(requested, await (0,find_unfinished/* findUnfinishedWork */._)({ local, remote, releases }, tags));
    if (first.kind !== 'bump')
        return { context, inputs: { ...inputs, version: { ...version, requested: first } } };
    const decision = await decideBump(context, {
        released: tags.versions,
        paths: commitPaths,
        isPrerelease: requested.pre !== undefined,
    });
    reportDecision(context, decision, dryRun);
    if (decision.bump === undefined) {
        context.setOutput('released', false);
        return undefined;
    }
    const setOutput = (name, value) => {
        const isPlan = name === 'plan' && typeof value === 'object';
        context.setOutput(name, isPlan ? { ...value, decision: decisionJson(decision) } : value);
    };
    return {
        context: { ...context, setOutput },
        inputs: { ...inputs, version: { ...version, requested: { ...requested, bump: decision.bump } } },
    };
}


/***/ }),

/***/ 87721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findUnfinishedWork),
  i: () => (/* binding */ finishFirst)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/trailers.js
var git_trailers = __webpack_require__(52214);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/unfinished-releases.js

/** Older tags are not examined: each one costs a request, and in a shallow clone a fetch. */
const examinedTags = 10;
/**
 * Finds the tags that this action made, but whose release was never published: their runs ended in between. Newest first. Tags of others
 * do not count, because a repository may tag without releases.
 */
async function findUnfinishedReleases({ remote, releases }, refs, versions) {
    const published = await releases.newestPublishedTags();
    const candidates = versions
        .slice(-examinedTags)
        .reverse()
        .filter(({ tag }) => !published.has(tag));
    const unfinished = [];
    for (const candidate of candidates) {
        const trailers = (await remote.messagesOf(refs, candidate.tag)).map(git_trailers/* parseTrailers */.a);
        const isOwn = trailers.some((each) => each['Release-Version'] === candidate.version);
        if (isOwn && !(await releases.isPublished(candidate.tag)))
            unfinished.push(candidate);
    }
    return unfinished;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/find-unfinished.js

/** Looks for releases that earlier runs tagged and did not publish. */
async function findUnfinishedWork({ local, remote, releases }, { refs, versions }) {
    if (releases === undefined)
        return { all: [], checkedOut: undefined };
    const all = await findUnfinishedReleases({ remote, releases }, refs, versions);
    if (all.length === 0)
        return { all, checkedOut: undefined };
    const head = await local('rev-parse', 'HEAD');
    return { all, checkedOut: all.find(({ commit }) => commit === head) };
}
/** A bump of a version that is tagged and not published finishes that version. A new one would leave it without a release for good. */
function finishFirst(requested, { checkedOut }) {
    if (requested.kind !== 'bump' || checkedOut === undefined)
        return requested;
    return { kind: 'exact', version: checkedOut.version };
}


/***/ }),

/***/ 39535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readCommits)
/* harmony export */ });
/**
 * Reads the commits from one (exclusive; undefined for the first) to HEAD that change the paths, newest first. No paths mean all commits.
 * Source: git-log(1), pretty formats.
 */
async function readCommits(git, since, paths) {
    const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
    const args = [
        '--literal-pathspecs',
        'log',
        '-z',
        '--no-show-signature',
        '--format=%H%n%B',
        range,
        '--',
        ...paths.map((path) => path || '.'),
    ];
    return (await git(...args))
        .split('\0')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => ({ id: entry.slice(0, entry.indexOf('\n')), message: entry.slice(entry.indexOf('\n') + 1) }));
}


/***/ }),

/***/ 91041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findReleasable),
/* harmony export */   F: () => (/* binding */ largestBump)
/* harmony export */ });
/** Which types are released. Source: Conventional Commits 1.0.0, rules 2 and 3; `perf` and `revert` as in semantic-release. */
const bumpOfType = { feat: 'minor', fix: 'patch', perf: 'patch', revert: 'patch' };
const order = ['patch', 'minor', 'major'];
/**
 * Finds the commits that ask for a release, in the given order, which is the newest first. A commit and the one that reverts it cancel each
 * other out; so do a revert and what reverts it, which brings the commit back.
 */
function findReleasable(commits) {
    const cancelled = new Set();
    for (const { id, reverts } of commits) {
        if (reverts === undefined || cancelled.has(id))
            continue;
        const target = commits.find((each) => !cancelled.has(each.id) && isChange(each, reverts));
        if (target !== undefined)
            cancelled.add(id).add(target.id);
    }
    return commits
        .filter(({ id }) => !cancelled.has(id))
        .flatMap((commit) => {
        const bump = bumpOf(commit);
        return bump === undefined ? [] : [{ ...commit, bump }];
    });
}
/** GitHub adds the number of a pull request to the header of its commit. */
function isChange({ id, header }, reverted) {
    return 'commit' in reverted ? id.startsWith(reverted.commit) : header.endsWith(` (#${reverted.pullRequest})`);
}
/** The largest bump that a commit asks for; undefined if there is no commit. */
function largestBump(commits) {
    return order.findLast((bump) => commits.some((commit) => commit.bump === bump));
}
function bumpOf({ type, breaking, reverts }) {
    if (breaking !== undefined)
        return 'major';
    // `git revert` writes its own header.
    if (type === undefined)
        return reverts === undefined ? undefined : 'patch';
    return Object.hasOwn(bumpOfType, type) ? bumpOfType[type] : undefined;
}


/***/ }),

/***/ 33005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote)
});

// UNUSED EXPORTS: remoteName

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/credentials.js

const defaultServer = 'https://github.com';
/**
 * Returns the environment in which Git reaches the remote. Credentials that actions/checkout left in the configuration are used as they
 * are. Without them, and for a remote on the server of this run, the token goes into an HTTP header. It is passed in environment
 * variables, so that no argument list and no file holds it.
 * Source: git-config(1), GIT_CONFIG_COUNT and `http.<url>.extraHeader`; actions/checkout, `persist-credentials`.
 */
async function withCredentials(git, env, urls, token) {
    if (token === undefined)
        return env;
    const server = new URL(env.GITHUB_SERVER_URL ?? defaultServer);
    const origin = [urls.fetch, urls.push].map(originOf).find((each) => each === server.origin);
    if (origin === undefined || (await configuredHeader(git, origin)) !== undefined)
        return env;
    return (0,src_git/* addGitSettings */.bZ)(env, { [`http.${origin}/.extraheader`]: authorizationHeader(token) });
}
/** Whether the checkout pushes with a credential other than the token: another header, or an SSH key. */
async function hasOtherCredential(git, env, { push: url }, token) {
    if (url.startsWith('ssh:') || /^[^/:]+@[^/:]+:/.test(url))
        return true;
    const header = await configuredHeader(git, originOf(url) ?? env.GITHUB_SERVER_URL ?? defaultServer);
    return header !== undefined && header.toLowerCase() !== authorizationHeader(token ?? '').toLowerCase();
}
function authorizationHeader(token) {
    return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/** The origin of a remote's URL, with `url.<base>.insteadOf` already applied by Git; undefined for a path or an SSH address. */
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** The HTTP header that Git is configured to send to an origin. Git fails if there is none. */
async function configuredHeader(git, origin) {
    const header = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '');
    return header === '' ? undefined : header;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __webpack_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 5 modules
var runner = __webpack_require__(21895);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/pre-push-hook.js





const noObject = '0'.repeat(40);
/**
 * Runs the hook `pre-push` of the clone as `git push` would, but without the token. Throws a `UserError` if it rejects the push. Git
 * itself runs no hook of ours, because it would pass the token on.
 */
async function runPrePushHook({ run, env, workspace }, { remote, url, refs }) {
    const options = { cwd: workspace, env: { ...(0,child_env/* envForProject */.q8)(env), GIT_TERMINAL_PROMPT: '0' } };
    const { stdout } = await run('git', ['rev-parse', '--git-path', 'hooks/pre-push'], options);
    const hook = (0,external_node_path_.resolve)(workspace, stdout.trim());
    const isExecutable = await (0,promises_.access)(hook, promises_.constants.X_OK).then(() => true, () => false);
    if (!isExecutable)
        return;
    const lines = refs.map(({ from, to, before = noObject }) => `${from} ${from} ${to} ${before}\n`);
    const { code, stdout: said, stderr } = await run(hook, [remote, url], { ...options, input: lines.join(''), show: true });
    if (code === 0)
        return;
    throw new errors/* UserError */.yo(`The hook pre-push of the clone failed with exit code ${code}`, {
        why: (0,runner/* lastLine */.fM)(stderr.trim() || said),
        fix: 'Fix what the hook reports, or set `hooks: false`, and run again',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote-refs.js
/** Parses the output of `git ls-remote`. The line `<tag>^{}`, which follows an annotated tag, gives the commit of the tag. */
function parseRemoteRefs(text, branch) {
    const tags = new Map();
    const tagObjects = new Map();
    const heads = new Map();
    for (const line of text.split('\n')) {
        const [id = '', name = ''] = line.split('\t');
        if (name.startsWith('refs/heads/'))
            heads.set(name.slice('refs/heads/'.length), id);
        if (!name.startsWith('refs/tags/'))
            continue;
        const tag = name.slice('refs/tags/'.length).replace(/\^\{\}$/, '');
        const object = tags.get(tag);
        if (object !== undefined)
            tagObjects.set(tag, object);
        tags.set(tag, id);
    }
    return { tip: heads.get(branch), heads, tags, tagObjects };
}
const maxReasons = 8;
/**
 * Extracts why a push failed: the messages of the server, then the state of each rejected ref, or else Git's own errors.
 * Source: git-push(1), `--porcelain`.
 */
function pushRejection(stdout, stderr) {
    const serverMessages = serverLines(stderr);
    const rejectedRefs = rejectedLines(stdout);
    const reasons = [...serverMessages, ...rejectedRefs];
    const gitErrors = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line));
    return (reasons.length === 0 ? gitErrors : reasons).slice(0, maxReasons).join('; ');
}
function serverLines(stderr) {
    const prefix = 'remote: ';
    return stderr
        .split('\n')
        .filter((line) => line.startsWith(prefix))
        .map((line) => line.slice(prefix.length).trim())
        .filter((line) => line !== '' && !isNoise.test(line));
}
/** What GitHub adds to each rejection: an address, and the ids of commits. */
const isNoise = /^(Review all repository rules|Found \d+ violations?:|[0-9a-f]{40}$)/;
/** Lines such as `!<tab>from:to<tab>[remote rejected] (reason)`. Refs rejected only because of another one are left out. */
function rejectedLines(stdout) {
    return stdout
        .split('\n')
        .filter((line) => line.startsWith('!\t') && !/\(atomic (push|transaction) fail/.test(line))
        .map((line) => line
        .split('\t')
        .slice(1)
        .join(' ')
        .replace(/^\S+?:/, ''));
}
/** Advice of Git that says less than the other lines. Source: Git, connect.c, `die_initial_contact`. */
const isGitAdvice = /^(Please make sure you have the correct access rights|and the repository exists\.|fatal: Could not read from remote)/;
/** Extracts why a remote cannot be read: the messages of the server, of ssh and of Git, without Git's general advice. */
function readFailure(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const telling = lines.filter((line) => !isGitAdvice.test(line));
    return (telling.length === 0 ? lines : telling)
        .map((line) => line.replace(/^(?:fatal|error|remote): /, ''))
        .slice(0, maxReasons)
        .join('; ');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote-urls.js
/** Reads the URLs of a remote with one start of Git. Returns undefined if there is no such remote. */
async function readRemoteUrls(git, remote) {
    return parseRemoteUrls(await git('remote', '--verbose'), remote);
}
/**
 * Parses lines such as `origin<tab>URL (fetch) [blob:none]`. Those of a remote without a URL have none, and Git takes its name.
 * Source: git-remote(1); Git, builtin/remote.c, `get_one_entry`.
 */
function parseRemoteUrls(text, remote) {
    const entries = text
        .split('\n')
        .filter((line) => line.split('\t')[0] === remote)
        .map((line) => line.slice(remote.length + 1));
    if (entries.length === 0)
        return undefined;
    const first = (kind) => {
        const found = entries.map((entry) => /^(.*) \((fetch|push)\)(?: \[.*\])?$/.exec(entry)).find((match) => match?.[2] === kind);
        return found?.[1] ?? remote;
    };
    return { fetch: first('fetch'), push: first('push') };
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __webpack_require__(4732);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote.js







const remoteName = 'origin';
/** Opens the remote `origin` of the clone; nothing is sent to it yet. */
async function openRemote(context, local, { token, hooks }) {
    const { run, env, workspace } = context;
    const urls = await readRemoteUrls(local, remoteName);
    if (urls === undefined)
        throw new errors/* UserError */.yo(`The repository has no remote \`${remoteName}\``, {
            fix: 'Check it out with actions/checkout',
            commandFix: `Add it with \`git remote add ${remoteName} URL\``,
        });
    const { push: pushUrl } = urls;
    const remoteEnv = await withoutConfiguredHooks(local, await withCredentials(local, env, urls, token));
    const git = (0,src_git/* createGit */.lD)(run, workspace, remoteEnv);
    /** Runs a command that asks the remote, and says what to check if that fails. */
    async function read(...args) {
        const { code, stdout, stderr } = await (0,src_git/* runGit */.EO)(run, args, { cwd: workspace, env: remoteEnv });
        if (code === 0)
            return stdout.replace(/\n$/, '');
        throw new errors/* UserError */.yo(`The remote \`${remoteName}\` cannot be read: ${readFailure(stderr)}`, {
            fix: `Check the network, the URL of the remote, and that the token or key may read the repository`,
        });
    }
    async function fetch(ref) {
        const depth = (await (0,shallow/* isShallowClone */.W)(git)) ? ['--depth=1'] : [];
        await read('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref);
    }
    async function askHook(refs) {
        const lines = (await read('ls-remote', remoteName, ...refs.map(({ to }) => to))).split('\n');
        const before = new Map(lines.map((line) => line.split('\t').reverse()));
        await runPrePushHook(context, {
            remote: remoteName,
            url: pushUrl,
            refs: refs.map(({ from, to }) => ({ from, to, before: before.get(to) })),
        });
    }
    /** One start of Git for all of them. Source: git-cat-file(1), `--batch-check`. */
    async function hasObjects(...ids) {
        const options = { cwd: workspace, env: remoteEnv, input: ids.map((id) => `${id}\n`).join('') };
        const { code, stdout } = await (0,src_git/* runGit */.EO)(run, ['cat-file', '--batch-check'], options);
        return code === 0 && !/ missing$/m.test(stdout);
    }
    return {
        usesOtherCredential: await hasOtherCredential(local, env, urls, token),
        fetch,
        async refs(branch, folder) {
            const folderPatterns = folder === undefined ? [] : [`refs/heads/${folder}`, `refs/heads/${folder}/*`];
            const patterns = [`refs/heads/${branch}`, 'refs/tags/*', ...folderPatterns];
            return parseRemoteRefs(await read('ls-remote', remoteName, ...patterns), branch);
        },
        async messagesOf({ tags, tagObjects }, tag) {
            const commit = tags.get(tag) ?? '';
            const object = tagObjects.get(tag) ?? commit;
            if (!(await hasObjects(object, commit)))
                await fetch(`refs/tags/${tag}`);
            const tagMessage = object === commit ? '' : messageOfTagObject(await git('cat-file', 'tag', object));
            return [tagMessage, await git('log', '-1', '--no-show-signature', '--format=%B', commit)];
        },
        async push(refs) {
            if (hooks)
                await askHook(refs);
            const specs = refs.map(({ from, to }) => `${from}:${to}`);
            const leases = refs.flatMap(({ to, lease }) => (lease === undefined ? [] : [`--force-with-lease=${to}:${lease}`]));
            const args = ['push', '--atomic', '--porcelain', ...leases, remoteName, ...specs];
            const { code, stdout, stderr } = await (0,src_git/* runGit */.EO)(run, args, { cwd: workspace, env: remoteEnv });
            return code === 0 ? { state: 'pushed' } : { state: 'rejected', reason: pushRejection(stdout, stderr) };
        },
    };
}
/** The message follows the headers; the signature is dropped. Source: git-mktag(1). */
function messageOfTagObject(text) {
    return text.slice(text.indexOf('\n\n') + 2).replace(/^-----BEGIN [^]*/m, '');
}
/** Disables the hooks that are commands in the configuration; Git 2.54 has them. Source: git-hook(1), `hook.<name>.enabled`. */
async function withoutConfiguredHooks(local, env) {
    const keys = await local('config', '--name-only', '--get-regexp', '^hook\\..*\\.command$').catch(() => '');
    const names = keys.split('\n').filter((key) => key !== '');
    return (0,src_git/* addGitSettings */.bZ)(env, Object.fromEntries(names.map((key) => [key.replace(/command$/, 'enabled'), 'false'])));
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isShallowClone),
/* harmony export */   b: () => (/* binding */ requireFullHistory)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/** Whether the clone lacks a part of the history. */
async function isShallowClone(git) {
    return (await git('rev-parse', '--is-shallow-repository')) === 'true';
}
/** Throws a `UserError`, which begins with `purpose`, for a clone that lacks a part of the history. */
async function requireFullHistory(git, purpose, alternative = '') {
    if (!(await isShallowClone(git)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${purpose}, and the clone is shallow`, {
        fix: `Check out with \`fetch-depth: 0\`${alternative}`,
        commandFix: `Run \`git fetch --unshallow --tags\`${alternative}`,
    });
}


/***/ }),

/***/ 76575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPrivateKey),
/* harmony export */   j: () => (/* binding */ withSigner)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);


/** Runs `work` with a signer, or with none if there is no key, and closes the signer afterwards. */
async function withSigner(context, key, work) {
    if (key === undefined)
        return await work(undefined);
    const signer = await openSigner(context, key);
    try {
        return await work(signer);
    }
    finally {
        await signer.close();
    }
}
/** Whether a text begins like a private OpenPGP or OpenSSH key. Source: RFC 9580, 6.2; OpenSSH PROTOCOL.key. */
function isPrivateKey(text) {
    return /^-----BEGIN (PGP PRIVATE KEY BLOCK|[A-Z ]*PRIVATE KEY)-----/.test(text);
}
/**
 * Opens an OpenSSH or OpenPGP private key without a passphrase. The key is kept in the private directory of the run, and in no argument
 * list. Throws a `UserError`, which shows nothing of the key, if it cannot be used.
 */
async function openSigner(context, key) {
    const text = `${key.trim().replaceAll('\r\n', '\n')}\n`;
    return text.startsWith('-----BEGIN PGP ') ? await openPgpSigner(context, text) : await openSshSigner(context, text);
}
async function openSshSigner({ run, env, workspace, privateDir }, key) {
    const file = await (await privateDir()).write('signing-key', key);
    const { code } = await run('ssh-keygen', ['-y', '-P', '', '-f', file], { cwd: workspace, env });
    if (code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('`signing-key` cannot be used', {
            why: 'It has a passphrase, or is damaged',
            fix: 'Use a key without a passphrase that serves no other purpose',
        });
    const sign = async (text) => await (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], { cwd: workspace, env, input: text });
    return {
        options: ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${file}`],
        env,
        sign: async (text) => `${await sign(text)}\n`,
        close: () => Promise.resolve(),
    };
}
async function openPgpSigner({ run, env, workspace, privateDir }, key) {
    const home = (await privateDir()).path;
    const gpgEnv = { ...env, GNUPGHOME: home };
    const gpg = async (args, input) => await (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'gpg', ['--batch', '--quiet', '--no-tty', ...args], { cwd: workspace, env: gpgEnv, input });
    await gpg(['--import'], key);
    const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(await gpg(['--list-secret-keys', '--with-colons'], ''))?.[1] ?? '';
    return {
        options: ['-c', 'gpg.format=openpgp', '-c', `user.signingkey=${fingerprint}`],
        env: gpgEnv,
        sign: async (text) => `${await gpg(['--armor', '--detach-sign', '--local-user', fingerprint], text)}\n`,
        async close() {
            await run('gpgconf', ['--homedir', home, '--kill', 'all'], { cwd: workspace, env: gpgEnv });
        },
    };
}


/***/ }),

/***/ 52214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseTrailers),
/* harmony export */   t: () => (/* binding */ readTrailers)
/* harmony export */ });
/** Parses the trailers of a commit message: `Name: value` lines of its last paragraph. Source: git-interpret-trailers(1). */
function parseTrailers(message) {
    const lastParagraph = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const entries = lastParagraph.split('\n').flatMap((line) => {
        const [, name, value = ''] = /^([A-Za-z-]+): *(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
/** Reads the trailers of a commit that the clone has. */
async function readTrailers(git, commit) {
    return parseTrailers(await git('log', '-1', '--no-show-signature', '--format=%B', commit));
}


/***/ }),

/***/ 60224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ao: () => (/* binding */ GraphqlError),
  yS: () => (/* binding */ createApiClient),
  eg: () => (/* binding */ undefinedIf404)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/sleep.js
var sleep = __webpack_require__(59759);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/http-error.js
var http_error = __webpack_require__(16288);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/retry.js
var retry = __webpack_require__(89377);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/write-limit.js
/** GitHub accepts 80 requests per minute that create content; some are left to others. Source: GitHub REST API, "Rate limits". */
const writesPerMinute = 70;
const minuteMs = 60_000;
/** Milliseconds to wait before the next request that writes, given the times of those before it in milliseconds. */
function delayBeforeWrite(times, now) {
    const recent = times.filter((time) => time > now - minuteMs);
    const oldest = recent.at(-writesPerMinute);
    return oldest === undefined ? 0 : oldest + minuteMs - now;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/client.js





/** A GraphQL request that the server rejected. It changed nothing. */
class GraphqlError extends Error {
}
/**
 * Creates the client of the API at `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, which the runner also sets on GitHub Enterprise Server.
 * Source: GitHub "Variables reference", default environment variables.
 */
async function createApiClient({ env, log, signal }, token) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '')
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set', {
            fix: 'Run this action in a job of GitHub Actions, or set the variable to owner/name',
            commandFix: 'Add a remote `origin` on GitHub, or set the variable to owner/name',
        });
    // Loaded here because a run that only writes the version, or is rejected, does not need it.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${baseUrl.replace(/\/v3$/, '')}/graphql`;
    const octokit = getOctokit(token, { baseUrl, request: { signal } });
    const writeTimes = [];
    async function request(route, parameters = {}) {
        if (!route.startsWith('GET ')) {
            await (0,sleep/* sleep */.y)(delayBeforeWrite(writeTimes, Date.now()), signal);
            writeTimes.push(Date.now());
        }
        return (await octokit.request(route, { owner, repo, ...parameters })).data;
    }
    return {
        owner,
        repo,
        request,
        async requestWithRetry(route, parameters = {}) {
            return await (0,retry/* retryRequest */.q)({ log, signal }, route, async () => await request(route, parameters));
        },
        async graphql(query, variables) {
            const answer = (await octokit.request(`POST ${graphqlUrl}`, { query, variables })).data;
            if (answer.errors !== undefined)
                throw new GraphqlError(answer.errors.map(({ message }) => message).join('; '));
            return answer.data;
        },
    };
}
/** Handles the error of a request: returns undefined if the server answered 404, throws it otherwise. */
function undefinedIf404(error) {
    if (error instanceof errors/* UserError */.yo && (0,http_error/* statusOf */.c2)(error) === 404)
        return undefined;
    throw error;
}


/***/ }),

/***/ 16288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ retryAfterSeconds),
/* harmony export */   JA: () => (/* binding */ secondsUntilReset),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d: () => (/* binding */ isHttpError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

function isHttpError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** The status of a request that failed, from the error itself or from the `UserError` that reports it. */
function statusOf(error) {
    const cause = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.cause : error;
    return isHttpError(cause) ? cause.status : undefined;
}
/** Seconds that the server asked to wait. Source: GitHub REST API, "Rate limits", secondary rate limits. */
function retryAfterSeconds(error) {
    const value = isHttpError(error) ? error.response?.headers['retry-after'] : undefined;
    const seconds = Number(value);
    return value === undefined || !Number.isFinite(seconds) ? undefined : seconds;
}
/** Seconds until the rate limit of the token is reset; undefined while it has requests left. */
function secondsUntilReset(error, now) {
    const headers = isHttpError(error) ? error.response?.headers : undefined;
    if (headers?.['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) > 0)
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - now / 1000)) : undefined;
}


/***/ }),

/***/ 89377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ retryRequest)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86946);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16288);



const delaysMs = [1000, 2000, 4000];
const maxDelaySeconds = 60;
/**
 * Sends a request, and retries it up to three times if the server is overloaded or broken (5xx, 429, a rate limit). Waits as long as
 * `retry-after` or the reset of the rate limit asks for, at most 60 s. The last error becomes a `UserError` with the request and the
 * server's reason.
 *
 * Work that creates something must look for it first if `attempt` is not 0. That is why the retry plugin of Octokit is not used: it
 * repeats a POST blindly, and would create a second release if the first answer was lost; its throttling plugin spaces all writes by a
 * second. Source: GitHub REST API, "Best practices", and "Rate limits", exceeding the rate limit.
 */
async function retryRequest({ log, signal }, request, work) {
    const policy = {
        delaysMs,
        signal,
        isTransient,
        retryAfterMs,
        onRetry(error, delayMs) {
            log.info(`${request}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}; trying again in ${delayMs / 1000} s`);
        },
    };
    try {
        return await (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .b)(policy, work);
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isHttpError */ .d)(error) ? rejectedRequest(request, error) : error;
    }
}
function isTransient(error) {
    if (!(0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isHttpError */ .d)(error) || mustWaitTooLong(error))
        return false;
    const isRateLimit = requestedSeconds(error) !== undefined;
    return error.status >= 500 || error.status === 429 || (error.status === 403 && isRateLimit);
}
function retryAfterMs(error) {
    const seconds = requestedSeconds(error);
    return seconds === undefined ? undefined : Math.min(seconds, maxDelaySeconds) * 1000;
}
/** Seconds that the server asked to wait, by either header. */
function requestedSeconds(error) {
    return (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterSeconds */ .C3)(error) ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsUntilReset */ .JA)(error, Date.now());
}
/** Whether the rate limit lasts longer than this action waits. */
function mustWaitTooLong(error) {
    const isExhausted = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsUntilReset */ .JA)(error, Date.now()) !== undefined;
    return isExhausted && (requestedSeconds(error) ?? 0) > maxDelaySeconds;
}
function rejectedRequest(request, error) {
    const rejected = new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub rejected \`${request}\` with status ${error.status}`, {
        why: error.message.split('\n')[0] ?? '',
        ...fixFor(request, error),
    });
    rejected.cause = error;
    return rejected;
}
function fixFor(request, error) {
    const wait = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsUntilReset */ .JA)(error, Date.now());
    if (wait !== undefined)
        return { fix: `The token has used all its requests for this hour: run again in ${Math.ceil(wait / 60)} minutes` };
    // GitHub answers 404 to a write that the token may not do.
    const isDenied = [401, 403].includes(error.status) || (error.status === 404 && !request.startsWith('GET'));
    if (!isDenied)
        return { fix: 'Run again: finished steps are kept' };
    return {
        fix: 'Give the job `permissions: contents: write`, or use a token that may write',
        commandFix: 'Use a token that may write the contents of the repository',
    };
}


/***/ }),

/***/ 14872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/client.js + 1 modules
var client = __webpack_require__(60224);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/git-database.js

const noObject = '0'.repeat(40);
const repository = '/repos/{owner}/{repo}';
const commitFilesQuery = 'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
const moveRefsQuery = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
/**
 * Creates the Git API of the run's repository. Source: GitHub REST API, "Git database"; GraphQL API, `createCommitOnBranch` (signed by
 * GitHub, compare-and-swap by `expectedHeadOid`) and `updateRefs` ("all updates are performed atomically").
 */
function createGitDatabase(api) {
    let repositoryId;
    const readRepositoryId = async () => (await api.requestWithRetry(`GET ${repository}`)).node_id;
    return {
        async ref(name) {
            const found = await api
                .requestWithRetry(`GET ${repository}/git/ref/{+ref}`, { ref: name.replace(/^refs\//, '') })
                .catch(client/* undefinedIf404 */.eg);
            return found?.object.sha;
        },
        async commit(id) {
            return parseCommit(await api.requestWithRetry(`GET ${repository}/git/commits/{id}`, { id }));
        },
        async commitFiles({ branch, head, message, files }) {
            const [headline = '', ...rest] = message.trimEnd().split('\n');
            const input = {
                branch: { repositoryNameWithOwner: `${api.owner}/${api.repo}`, branchName: branch },
                message: { headline, body: rest.join('\n').trimStart() },
                expectedHeadOid: head,
                fileChanges: toFileChanges(files),
            };
            const answer = await api.graphql(commitFilesQuery, { input });
            return answer.createCommitOnBranch.commit.oid;
        },
        async createTagObject({ name, message, commit, tagger, date }) {
            const tag = { tag: name, message, object: commit, type: 'commit', tagger: { ...tagger, date: date.toISOString() } };
            return (await api.requestWithRetry(`POST ${repository}/git/tags`, tag)).sha;
        },
        async moveRefs(moves) {
            repositoryId ??= readRepositoryId();
            const refUpdates = moves.map(({ name, before = noObject, after = noObject, force = false }) => ({
                name,
                beforeOid: before,
                afterOid: after,
                force,
            }));
            await api.graphql(moveRefsQuery, { input: { repositoryId: await repositoryId, refUpdates } });
        },
    };
}
function parseCommit({ message, tree, parents, verification }) {
    return { message, tree: tree.sha, parents: parents.map(({ sha }) => sha), signature: parseSignature(verification) };
}
function parseSignature(verification) {
    if (verification === undefined)
        return { state: 'unknown' };
    return verification.verified ? { state: 'verified' } : { state: 'unverified', reason: verification.reason };
}
/** Source: GitHub GraphQL API, `FileChanges`. */
function toFileChanges(files) {
    return {
        additions: files.flatMap(({ path, content }) => content === undefined ? [] : [{ path, contents: content.toString('base64') }]),
        deletions: files.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/release-types.js
function parseRelease(json) {
    const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, discussion_url: discussionUrl, assets } = json;
    return { id, tag, draft, body: body ?? '', url, uploadUrl, discussionUrl, assets: assets.map(parseAsset) };
}
function parseAsset({ id, name, size, state, digest, browser_download_url: url = '' }) {
    return { id, name, size, state, digest: digest ?? undefined, url };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/http-error.js
var http_error = __webpack_require__(16288);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/target-commit.js


/**
 * Sends a request that names the target commit of a release, and sends it again without the target if GitHub rejects it.
 *
 * GitHub rejects a target whose workflow files differ from those of the default branch if the token may not change workflows. The tag
 * already exists, so the target makes no difference.
 * Source: GitHub REST API, "Create a release", which names the scope `workflow`; cli/cli issue 9514.
 */
async function withTargetIfAllowed(commit, send) {
    try {
        return await send({ target_commitish: commit });
    }
    catch (error) {
        if (!isDenied(error))
            throw error;
        return await send({}).catch(() => {
            throw error;
        });
    }
}
function isDenied(error) {
    const cause = error instanceof errors/* UserError */.yo ? error.cause : error;
    return (0,http_error/* isHttpError */.d)(cause) && [403, 404].includes(cause.status) && (0,http_error/* retryAfterSeconds */.C3)(cause) === undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/releases.js



const route = '/repos/{owner}/{repo}/releases';
const pageSize = 100;
const draftPages = 2;
/**
 * Creates the API of the releases. Source: GitHub REST API, "Releases" and "Release assets".
 * Requests that read or remove are retried. Requests that create something are not, because the first attempt may have succeeded: the
 * caller has to look first.
 */
function createReleasesApi(api) {
    const publishedRelease = async (tag) => await api.requestWithRetry(`GET ${route}/tags/{tag}`, { tag }).catch(client/* undefinedIf404 */.eg);
    return {
        async ofTag(tag) {
            const published = await publishedRelease(tag);
            const drafts = await listDrafts(api, tag);
            return [...(published === undefined ? [] : [published]), ...drafts].map(parseRelease);
        },
        async newestPublishedTags() {
            const newest = await api.requestWithRetry(`GET ${route}`, { per_page: pageSize });
            return new Set(newest.filter(({ draft }) => !draft).map(({ tag_name: tag }) => tag));
        },
        async isPublished(tag) {
            return (await publishedRelease(tag)) !== undefined;
        },
        async isImmutable(tag) {
            return (await publishedRelease(tag))?.immutable === true;
        },
        async createDraft({ tag, target, name, body, prerelease }) {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            const json = await withTargetIfAllowed(target, async (targetField) => await api.request(`POST ${route}`, { ...draft, ...targetField }));
            return parseRelease(json);
        },
        async upload({ uploadUrl }, { name, content }) {
            const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length };
            return parseAsset(await api.request(`POST ${uploadUrl}`, { name, headers, data: content }));
        },
        async removeAsset(id) {
            await api.requestWithRetry(`DELETE ${route}/assets/{id}`, { id }).catch(client/* undefinedIf404 */.eg);
        },
        async removeRelease(id) {
            await api.requestWithRetry(`DELETE ${route}/{id}`, { id }).catch(client/* undefinedIf404 */.eg);
        },
        async publish(id, { target, latest, prerelease, discussionCategory: category }) {
            const discussion = category === undefined ? {} : { discussion_category_name: category };
            const changes = { id, draft: false, prerelease, make_latest: latest ? 'true' : 'false', ...discussion };
            const json = await withTargetIfAllowed(target, async (targetField) => await api.requestWithRetry(`PATCH ${route}/{id}`, { ...changes, ...targetField }));
            return parseRelease(json);
        },
        async updateBody(id, body) {
            return parseRelease(await api.requestWithRetry(`PATCH ${route}/{id}`, { id, body }));
        },
        async generateNotes(tag, target, previousTag) {
            const previous = previousTag === undefined ? {} : { previous_tag_name: previousTag };
            const parameters = { tag_name: tag, target_commitish: target, ...previous };
            return (await api.requestWithRetry(`POST ${route}/generate-notes`, parameters)).body;
        },
    };
}
/** The drafts of a tag, oldest first. The API finds drafts only by listing. */
async function listDrafts(api, tag) {
    const drafts = [];
    for (let page = 1; page <= draftPages; page++) {
        const releases = await api.requestWithRetry(`GET ${route}`, { per_page: pageSize, page });
        drafts.push(...releases.filter((release) => release.draft && release.tag_name === tag));
        if (releases.length < pageSize)
            break;
    }
    return drafts.sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/services.js



async function connectGitHub(context, token) {
    const api = await (0,client/* createApiClient */.yS)(context, token);
    return { api, releases: createReleasesApi(api), gitDatabase: createGitDatabase(api) };
}


/***/ }),

/***/ 50323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ appendImages),
/* harmony export */   e: () => (/* binding */ parseImages)
/* harmony export */ });
/** Parses the output `images` of action-build-images. Throws an `Error` for anything else. */
function parseImages(json) {
    const images = JSON.parse(json);
    return Object.entries(images).map(([name, { reference, digest }]) => {
        if (typeof reference !== 'string')
            throw new Error(`${name} has no reference`);
        return { name, reference, digest: typeof digest === 'string' && digest !== '' ? digest : undefined };
    });
}
const marker = '\n\n<!-- images -->';
/** Appends a table of the images to the body of a release, and replaces the one that an earlier run has appended. */
function appendImages(body, images) {
    const [notes = ''] = body.split(marker);
    const rows = images.map(({ reference, digest = '' }) => `| \`${reference}\` | \`${digest}\` |`).sort();
    const lines = ['## Images', '', '| image | digest |', '| --- | --- |', ...rows];
    return `${notes}${marker}\n${lines.join('\n')}`;
}


/***/ }),

/***/ 87748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ formatLockDiff),
/* harmony export */   Y: () => (/* binding */ parseLockDiff)
/* harmony export */ });
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71485);

/** GitHub accepts 65,536 characters in a pull request. */
const maxDiffLength = 60_000;
/** Parses the output `diff` of action-compile-reqs. Throws an `Error` for anything else. */
function parseLockDiff(json) {
    const diff = JSON.parse(json);
    for (const [lock, changes] of Object.entries(diff))
        if (!Array.isArray(changes))
            throw new Error(`${lock} has no list of changes`);
    return diff;
}
/** Formats the changes of each lock as Markdown tables. Rows that do not fit are counted. */
function formatLockDiff(diff) {
    const tables = [];
    let length = 0;
    let leftOut = 0;
    for (const [lock, changes] of Object.entries(diff)) {
        const rows = [];
        for (const row of changes.map(cells)) {
            length += row.join(' | ').length + 5;
            if (length > maxDiffLength)
                leftOut++;
            else
                rows.push(row);
        }
        if (rows.length > 0)
            tables.push(`### \`${lock}\`\n\n${(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(['package', 'before', 'after', ''], rows)}`);
    }
    if (leftOut > 0)
        tables.push(`${leftOut} more changes do not fit here.`);
    return tables.join('\n\n');
}
function cells({ package: name, before = '', after = '', kind, size = '' }) {
    return [name, before, after, size === '' ? kind : `${kind}, ${size}`];
}


/***/ }),

/***/ 19834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maxNotesLength)
/* harmony export */ });
/** GitHub accepts notes of up to 125,000 characters. Source: the limit that the API names in its error message. */
const maxBodyLength = 125_000;
/** Room for the comment that identifies the draft. */
const reserved = 1000;
const maxNotesLength = maxBodyLength - reserved;


/***/ }),

/***/ 46358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readReleaseTags)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __webpack_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __webpack_require__(71904);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/tag-template.js
var tag_template = __webpack_require__(10536);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/released-versions.js



/** Finds the tags that match the template, oldest version first. Tags that are no version, ignored and floating tags are left out. */
function findReleasedVersions({ tags }, rules, isOnBranch = () => true) {
    return [...tags]
        .flatMap(([tag, commit]) => {
        const version = (0,tag_template/* versionOfTag */.mx)(tag, rules);
        return version === undefined ? [] : [{ version, tag, commit, onBranch: isOnBranch(commit) }];
    })
        .sort((a, b) => (0,compare/* compareVersions */.Zy)(a.version, b.version));
}
/** Beyond so many tags, older versions count as contained: all commits are arguments of one call of Git. */
const examinedVersions = 500;
/** Finds the released versions, and which of them the checked out commit contains. */
async function readReleasedVersions(local, refs, rules) {
    const versions = findReleasedVersions(refs, rules);
    const commits = [...new Set(versions.slice(-examinedVersions).map(({ commit }) => commit))];
    if (commits.length === 0 || (await (0,shallow/* isShallowClone */.W)(local)))
        return versions;
    const known = await listCommits(local, '--no-walk', ...commits);
    const unmerged = await listCommits(local, ...known, '^HEAD');
    const offBranch = new Set(commits.filter((commit) => !known.has(commit) || unmerged.has(commit)));
    return findReleasedVersions(refs, rules, (commit) => !offBranch.has(commit));
}
/** Commits that the clone does not have are left out. */
async function listCommits(local, ...revisions) {
    return new Set((await local('rev-list', '--ignore-missing', ...revisions)).split('\n').filter((id) => id !== ''));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/temporary-branch.js
var temporary_branch = __webpack_require__(56555);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-tags.js



/** Reads the tags and branches of the remote, and warns if the tags do not look like the template. */
async function readReleaseTags({ log }, { local, remote }, branch, preferences) {
    const refs = await remote.refs(branch, temporary_branch/* temporaryPrefix */.wd);
    const { template, remark } = (0,tag_template/* chooseTemplate */._h)(refs.tags.keys(), preferences.template, preferences);
    if (remark !== undefined)
        log.warning(remark);
    return { refs, template, versions: await readReleasedVersions(local, refs, { ...preferences, template }) };
}


/***/ }),

/***/ 82664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ requireKnownTags),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   g1: () => (/* binding */ requireValidRefs),
/* harmony export */   pd: () => (/* binding */ resolveBranch),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51904);
/* harmony import */ var _git_shallow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4732);
/* harmony import */ var _version_bump_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59438);
/* harmony import */ var _version_tag_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30185);
/* harmony import */ var _version_files_version_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49343);
/* harmony import */ var _tag_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43581);







/** Reads what is checked out, and determines version, tag and branch of the release from it. */
async function resolveTarget({ workspace }, local, source, request) {
    const { branch, tags } = request;
    const commit = await local('rev-parse', 'HEAD');
    const { version, current } = source.kind === 'files'
        ? await resolveFromFiles(workspace, source.locations, request.version)
        : await resolveFromTags(local, tags.versions, { commit, requested: request.version });
    const tag = formatTag(tags.template, version);
    // What the remote has is valid.
    const newBranch = tags.refs.tip === undefined ? [`refs/heads/${branch}`] : [];
    await requireValidRefs(local, [...newBranch, ...(tags.refs.tags.has(tag) ? [] : [`refs/tags/${tag}`])]);
    const files = source.kind === 'files' ? [...new Set(source.locations.map(({ path }) => path))] : [];
    return {
        target: {
            version,
            isExplicit: request.version.kind !== 'bump',
            isCurrent: request.version.kind === 'current',
            tag,
            tagKind: request.tagKind,
            branch,
        },
        checkout: { commit, version: current, files },
    };
}
async function resolveFromFiles(workspace, locations, requested) {
    const current = await (0,_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readVersions */ .q2)(workspace, locations);
    return { version: (0,_version_bump_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(current, requested), current };
}
async function resolveFromTags(local, versions, { commit, requested }) {
    await requireKnownTags(local, versions, requested);
    const { version } = (0,_version_tag_version_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTagVersion */ .h)(versions, commit, requested);
    return { version, current: version };
}
/** Throws a `UserError` if it is unknown which tags the branch has: a bump would start from the highest one of another line. */
async function requireKnownTags(local, versions, requested) {
    if (requested.kind !== 'bump' || versions.length === 0)
        return;
    await (0,_git_shallow_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFullHistory */ .b)(local, 'The bump starts from the highest tag of the branch', ', or give `version`');
}
/**
 * Returns the given branch, or else the one that is checked out, or else that of the run. A run of a tag has none: if no new commit is
 * asked for, the default branch is meant.
 */
async function resolveBranch({ run, env, workspace }, given, requested) {
    if (given !== undefined)
        return given;
    const { code, stdout } = await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(run, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace, env });
    if (code === 0)
        return stdout.trim();
    const runBranch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
    if (runBranch !== undefined)
        return runBranch;
    const isTagRelease = (0,_tag_run_js__WEBPACK_IMPORTED_MODULE_6__/* .tagOfRun */ .V)(env) !== undefined && requested !== undefined && requested.kind !== 'bump';
    const defaultBranch = isTagRelease ? await (0,_tag_run_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultBranchOfRun */ .g)(env) : undefined;
    if (defaultBranch !== undefined)
        return defaultBranch;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('No branch is checked out (detached HEAD)', {
        why: 'The new commit needs a branch',
        fix: 'Set the `branch` input, or start the workflow on a branch',
        commandFix: 'Check out a branch, or name one with `--branch`',
    });
}
/** Throws a `UserError` for names that Git does not accept for a ref. Source: git-check-ref-format(1). */
async function requireValidRefs(git, names) {
    for (const name of names)
        await git('check-ref-format', name).catch(() => {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${name}\` is not a valid Git ref name`, {
                fix: 'Check `branch`, `tag-template` and `floating-tags`',
            });
        });
}
function formatTag(template, version) {
    return template.replace('{version}', version);
}


/***/ }),

/***/ 43581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tagOfRun),
/* harmony export */   g: () => (/* binding */ defaultBranchOfRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The tag whose push started the run; undefined if it runs on a branch. Source: GitHub "Variables reference", `GITHUB_REF`. */
function tagOfRun({ GITHUB_REF: ref = '' }) {
    return /^refs\/tags\/(.+)$/.exec(ref)?.[1];
}
/** The default branch, as the event of the run says; undefined outside of GitHub Actions. Source: GitHub "Webhook events and payloads". */
async function defaultBranchOfRun({ GITHUB_EVENT_PATH: path = '' }) {
    try {
        const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        const name = event?.repository?.default_branch;
        return typeof name === 'string' && name !== '' ? name : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ chooseTemplate),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   oB: () => (/* binding */ defaultTemplate)
/* harmony export */ });
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18330);

const defaultTemplate = 'v{version}';
const plainTemplate = '{version}';
/** Chooses the given template, or else `v{version}`, or `{version}` if only tags without `v` exist. */
function chooseTemplate(tags, given, rules) {
    const names = [...tags];
    const has = (template) => names.some((tag) => versionOfTag(tag, { ...rules, template }) !== undefined);
    if (given === undefined && !has(defaultTemplate) && has(plainTemplate))
        return { template: plainTemplate, remark: undefined };
    const template = given ?? defaultTemplate;
    if (has(template))
        return { template, remark: undefined };
    const other = names
        .map((tag) => ({ tag, prefix: /^(.*?)\d+(?:\.\d+)+/.exec(tag)?.[1] }))
        .find(({ tag, prefix }) => prefix !== undefined && versionOfTag(tag, { ...rules, template: `${prefix}{version}` }) !== undefined);
    if (other === undefined)
        return { template, remark: undefined };
    const remark = `No tag matches \`${template}\`, but others, such as ${other.tag}, look like versions: set \`tag-template: ${other.prefix}{version}\` if they are releases of this project`;
    return { template, remark };
}
/** The version of a tag in normal form; undefined if the tag is none of the project's versions. */
function versionOfTag(tag, { template, floating, ignored }) {
    const [prefix = '', suffix = ''] = template.split('{version}');
    const isVersionTag = tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length;
    if (!isVersionTag || [...floating.map(floatingPattern), ...ignored.map(globPattern)].some((pattern) => pattern.test(tag)))
        return undefined;
    const text = tag.slice(prefix.length, tag.length - suffix.length);
    return /^\d/.test(text) ? (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(text) : undefined;
}
/** A pattern for all tags of a template such as `v{major}.{minor}`. */
function floatingPattern(template) {
    const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
    return new RegExp(`^${escaped.replace(/\{(major|minor)\}/g, '\\d+')}$`);
}
/** `*` matches any text, `?` one character. */
function globPattern(glob) {
    const escaped = glob.replace(/[.+^${}()[\]\\|]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}


/***/ }),

/***/ 56555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ releaseBranch),
/* harmony export */   _8: () => (/* binding */ readTemporaryBranch),
/* harmony export */   wd: () => (/* binding */ temporaryPrefix)
/* harmony export */ });
/* harmony import */ var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52214);

/** Prefix of all temporary branches. No one else uses it. */
const temporaryPrefix = 'action-release';
/**
 * Returns the branch that a release commit waits on: for the tag, or for a pull request to be merged. Each tag has its own, so that two
 * packages of a repository never share one.
 */
function releaseBranch({ tag }) {
    return `${temporaryPrefix}/${tag}`;
}
/** Reads the temporary branch of a tag. Fetches its commit if it exists. */
async function readTemporaryBranch({ local, remote }, { heads }, tag) {
    const name = releaseBranch({ tag });
    const obstacle = [...heads.keys()].find((head) => name.startsWith(`${head}/`) || head.startsWith(`${name}/`));
    const commit = heads.get(name);
    if (commit === undefined)
        return { name, tip: undefined, obstacle };
    await remote.fetch(`refs/heads/${name}`);
    return { name, tip: { commit, trailers: await (0,_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrailers */ .t)(local, commit) }, obstacle };
}


/***/ }),

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findVersions)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/python/multiline-strings.js
var multiline_strings = __webpack_require__(60755);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/version-literal.js
var version_literal = __webpack_require__(89933);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/known-files.js + 1 modules
var known_files = __webpack_require__(57780);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/toml-version.js

const tableHeader = /^[ \t]*\[{1,2}[ \t]*([^\]\r\n]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/;
const versionKey = /^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*(?:#.*)?\r?$/;
/**
 * Finds the static `version` in the table `[project]` of a pyproject.toml, or else in `[tool.poetry]`. Text in multi-line strings does
 * not count. Source: PyPA "pyproject.toml specification", `version`; Poetry "The pyproject.toml file"; TOML 1.0, tables.
 */
function findTomlVersions(text) {
    const found = versionsIn('project', text);
    return found.length > 0 ? found : versionsIn('tool.poetry', text);
}
function versionsIn(wanted, text) {
    const matches = [];
    let table = '';
    let lineStart = 0;
    for (const [index, line] of (0,multiline_strings/* maskMultilineStrings */.w)(text, 'toml').split('\n').entries()) {
        table = tableHeader.exec(line)?.[1] ?? table;
        const [, beforeQuote = '', , version] = table === wanted ? (versionKey.exec(line) ?? []) : [];
        if (version !== undefined)
            matches.push({ version, form: 'pep440', line: index + 1, start: lineStart + beforeQuote.length + 1 });
        lineStart += line.length + 1;
    }
    return matches;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/version-match.js
var version_match = __webpack_require__(41402);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/find-versions.js





/** A file such as `VERSION`, with nothing but the version. */
const wholeText = /^\s*(?<version>\S+)\s*$/dg;
/** A literal tuple; a computed one is right by itself. */
const versionTuple = /^(?:__version_info__|__version_tuple__)[ \t]*(?::[^=\n]+)?=[ \t]*\((?<tuple>(?:[ \t]*(?:\d+|"[^"\n]*"|'[^'\n]*')[ \t]*,?)+)\)/dgm;
/** Finds every version in the text of a file that was read as Latin-1. */
function findVersions({ path, format, member }, text) {
    if (format === 'opaque')
        return { main: [], others: [] };
    if (format === 'python')
        return findPythonVersions(text);
    if (format === 'toml')
        return { main: findTomlVersions(text), others: [] };
    if (format === 'text')
        return { main: (0,version_match/* matchVersions */.H)(wholeText, text), others: [] };
    if (format === 'known') {
        const [first, ...others] = (0,known_files/* knownFile */.e)(path)?.find(text, member) ?? [];
        return { main: first === undefined ? [] : [first], others };
    }
    return { main: (0,version_match/* matchVersions */.H)(format, text), others: [] };
}
function findPythonVersions(text) {
    return {
        main: (0,version_literal/* findVersionAssignments */.s)(text).map((each) => ({ ...each, form: 'pep440' })),
        others: (0,version_match/* matchVersions */.H)(versionTuple, (0,multiline_strings/* maskMultilineStrings */.w)(text, 'python')),
    };
}


/***/ }),

/***/ 57780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ knownFile)
});

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/json-strings.js
const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
/** Finds the strings of a JSON text with their positions, so that one can be replaced and the rest of the text kept. */
function findJsonStrings(text) {
    const strings = [];
    const parents = [];
    let key = '';
    for (const { 0: symbol, 1: value, 2: colon, index } of text.matchAll(token)) {
        if (symbol === '{' || symbol === '[') {
            parents.push(key);
            key = '[]';
        }
        else if (symbol === '}' || symbol === ']') {
            parents.pop();
            // The next value is another element if the parent is an array; a key follows in an object.
            key = '[]';
        }
        else if (colon !== undefined)
            key = value ?? '';
        else
            strings.push({ path: [...parents.slice(1), key], value: value ?? '', start: index + 1 });
    }
    return strings;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/version-match.js
var version_match = __webpack_require__(41402);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/known-files.js


/** `source` is of the package itself: the path of a folder. */
const uvPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\nsource = \{ (?:editable|virtual|directory) = "(?<folder>[^"\n]+)" \}/dgm;
const cargoTable = /^\[(?:workspace\.)?package\][ \t]*(?:#.*)?\r?\n(?:(?![ \t]*\[).*\n)*?[ \t]*version[ \t]*=[ \t]*"(?<version>[^"\n]+)"/dgm;
/** Packages of others have a `source`. */
const cargoPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\n(?!source)/dgm;
const mesonProject = /^project\s*\([^()]*?\bversion\s*:\s*'(?<version>[^'\n]+)'/dgm;
const cffVersion = /^version:[ \t]*(["']?)(?<version>[^"'\s#]+)\1[ \t]*(?:#.*)?\r?$/dgm;
/** At the start of a line: references have other dates. */
const cffDate = /^(date-released:[ \t]*(["']?))\d{4}-\d\d-\d\d(?=\2[ \t]*(?:#.*)?\r?$)/gm;
const cfgVersion = /^\[metadata\][ \t]*\r?\n(?:(?!\[).*\n)*?version[ \t]*[=:][ \t]*(?<version>[^\s#;:]+)[ \t]*\r?$/dgm;
const sphinxRelease = /^release[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm;
const sphinxVersion = /^version[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm;
const semver = { forms: { version: 'semver' } };
/**
 * Source: npm "package.json", "package-lock.json"; uv "Project structure"; Cargo "The manifest format", "Cargo.lock"; Meson "project";
 * Citation File Format 1.2; setuptools; Sphinx "Configuration".
 */
const knownFiles = {
    'package.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version']) },
    'package-lock.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version'], ['packages', '', 'version']) },
    'uv.lock': {
        expected: 'the package with its folder as `source`, such as `{ editable = "." }`, and a version',
        find: (text, member = '.') => {
            const isMember = ({ groups = {} }) => groups.folder === member;
            return (0,version_match/* matchVersions */.H)(uvPackage, text, { forms: { version: 'pep440' }, isWanted: isMember });
        },
    },
    'Cargo.toml': {
        expected: '`version` in `[package]` or `[workspace.package]`',
        find: (text) => (0,version_match/* matchVersions */.H)(cargoTable, text, semver),
    },
    'Cargo.lock': { expected: 'a package without `source`', find: (text) => (0,version_match/* matchVersions */.H)(cargoPackage, text, semver) },
    'meson.build': { expected: "`project(…, version: '1.2.3')`", find: (text) => (0,version_match/* matchVersions */.H)(mesonProject, text) },
    'CITATION.cff': {
        expected: '`version:` at the start of a line',
        find: (text) => (0,version_match/* matchVersions */.H)(cffVersion, text),
        writeDay: (text, day) => text.replace(cffDate, `$1${day}`),
    },
    'setup.cfg': { expected: '`version` in `[metadata]`', find: (text) => (0,version_match/* matchVersions */.H)(cfgVersion, text) },
    'conf.py': {
        expected: '`release = "1.2.3"` at the start of a line',
        find: (text) => [
            ...(0,version_match/* matchVersions */.H)(sphinxRelease, text),
            ...(0,version_match/* matchVersions */.H)(sphinxVersion, text, { forms: { version: 'same' } }),
        ],
    },
};
/** The file that a path names, if it is one of the known ones. */
function knownFile(path) {
    return knownFiles[path.replace(/^.*\//, '')];
}
function jsonVersions(text, ...paths) {
    return findJsonStrings(text)
        .filter(({ path }) => paths.some((each) => each.join('\0') === path.join('\0')))
        .map(({ value, start }) => ({ version: value, form: 'semver', line: text.slice(0, start).split('\n').length, start }));
}


/***/ }),

/***/ 83907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _known_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57780);
/* harmony import */ var _version_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41402);


/** The format of a file that is declared without a pattern, by its name. */
function formatOf(path) {
    if ((0,_known_files_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFile */ .e)(path) !== undefined)
        return 'known';
    if (path.endsWith('.toml'))
        return 'toml';
    return path.endsWith('.py') ? 'python' : 'text';
}
/**
 * Parses the pattern of a location. It matches text that was read as Latin-1, one character per byte, which is how version files are
 * read. Python's `(?P<version>` is accepted too. Throws a `SyntaxError`, or an `Error` if there is no group `version`.
 */
function parsePattern(text) {
    const pattern = text.replaceAll('(?P<', '(?<');
    const groups = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name);
    if (!groups.some((name) => name in _version_match_js__WEBPACK_IMPORTED_MODULE_1__/* .groupForms */ .n))
        throw new Error('It has no group `version` (or `semver`, `short`, `tuple`), as in `^release = "(?<version>[^"]+)"$`');
    return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd');
}


/***/ }),

/***/ 11881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ requireRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);



/**
 * Throws a `UserError` if a path, relative to the workspace, exists and is no regular file. A symbolic link is none, and a path that leads
 * through one is neither: Git commits the link and not its target, and a link that a command has made may point at any file of the machine.
 * Reading a named pipe would never end.
 */
function requireRegularFile(workspace, path, origin = '') {
    rejectSymbolicLink(workspace, path, origin);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), { throwIfNoEntry: false });
    if (found === undefined || found.isFile())
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is ${found.isDirectory() ? 'a folder' : 'no regular file'}${origin}`, {
        why: 'A release commits only regular files',
        fix: 'Replace it with a file',
        at: { file: path },
    });
}
function rejectSymbolicLink(workspace, path, origin) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const part = parts.slice(0, index + 1).join('/');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            continue;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${part} is a symbolic link to ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file)}${origin}`, {
            why: 'A release commits only regular files',
            fix: 'Declare the file that it points to, or replace the link with a file',
            at: { file: part },
        });
    }
}


/***/ }),

/***/ 49343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $4: () => (/* binding */ readVersion),
  q2: () => (/* binding */ readVersions),
  J_: () => (/* binding */ replaceVersion),
  eU: () => (/* binding */ requireVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __webpack_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/version-parts.js
var version_parts = __webpack_require__(9987);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/version-forms.js



const namedForms = ['pep440', 'semver', 'short', 'tuple'];
const semverKinds = { a: 'alpha', b: 'beta', rc: 'rc' };
/** Source: Python, `sys.version_info`, releaselevel. */
const releaseLevels = { a: 'alpha', b: 'beta', rc: 'candidate' };
const releaseLevel = /(["'])(?:final|alpha|beta|candidate|rc|dev)\1\s*,\s*\d+\s*,?\s*$/;
/** Writes a version in a form, in place of a text that is `old`. Throws a `UserError` if it has no such form. */
function formatAs(form, version, replaced) {
    if (form === 'same')
        return formatAs(formOf(replaced.text, replaced.old), version, replaced);
    if (form === 'pep440')
        return version;
    const parts = (0,version_parts/* parseVersion */.o)(version);
    if (form === 'short')
        return [0, 1].map((index) => parts.release[index] ?? 0).join('.');
    return form === 'semver' ? formatSemver(version, parts) : formatTuple(parts, replaced.text);
}
/** Whether a text is a version in a form. */
function isVersionInForm(form, text, version) {
    if (form === 'pep440')
        return (0,pep440/* normalizeVersion */.Qj)(text) === version;
    if (form === 'semver')
        return (0,pep440/* normalizeVersion */.Qj)(text) === version || normalizeSpaces(text) === semverOrNone(version);
    if (form === 'same')
        return namedForms.some((each) => each !== 'tuple' && isVersionInForm(each, text, version));
    return normalizeSpaces(text) === normalizeSpaces(formatAs(form, version, { text, old: version }));
}
function formOf(text, version) {
    return namedForms.find((form) => isVersionInForm(form, text, version)) ?? 'pep440';
}
function semverOrNone(version) {
    try {
        return formatSemver(version, (0,version_parts/* parseVersion */.o)(version));
    }
    catch {
        return undefined;
    }
}
/** Source: Semantic Versioning 2.0.0, 2 and 9. Its order of these names is that of PEP 440, except for `dev` of a pre-release. */
function formatSemver(version, { epoch, release, pre, post, dev }) {
    if (epoch !== 0 || post !== undefined || release.length > 3 || (pre !== undefined && dev !== undefined))
        throw new errors/* UserError */.yo(`Version ${version} cannot be written as a semantic version`, {
            why: 'Semantic versions have three numbers, no epoch, and no post-releases',
            fix: 'Release another version, or remove the file from `version-files`',
        });
    const numbers = [0, 1, 2].map((index) => release[index] ?? 0).join('.');
    if (pre !== undefined)
        return `${numbers}-${semverKinds[pre[0]] ?? pre[0]}.${pre[1]}`;
    return dev === undefined ? numbers : `${numbers}-dev.${dev}`;
}
/** Keeps the style of the tuple: `sys.version_info` with a level and a serial number, quoted numbers, or numbers and then text. */
function formatTuple({ release, pre, post, dev }, old) {
    const quote = /["']/.exec(old)?.[0] ?? '"';
    const trailing = /,\s*$/.test(old) ? ',' : '';
    const quoted = (text) => `${quote}${text}${quote}`;
    const triple = [0, 1, 2].map((index) => String(release[index] ?? 0));
    if (releaseLevel.test(old)) {
        const [kind, serial] = pre ?? [dev === undefined ? 'final' : 'dev', dev ?? 0];
        return `${[...triple, quoted(releaseLevels[kind] ?? kind), String(serial)].join(', ')}${trailing}`;
    }
    const isQuoted = /^\s*["']\d/.test(old);
    const numbers = release.map((number) => (isQuoted ? quoted(String(number)) : String(number)));
    const suffixes = [pre?.join(''), post === undefined ? undefined : `post${post}`, dev === undefined ? undefined : `dev${dev}`];
    return `${[...numbers, ...suffixes.flatMap((text) => (text === undefined ? [] : [quoted(text)]))].join(', ')}${trailing}`;
}
/** Reads the version of the elements of a Python tuple, in normal form; undefined if they are none. */
function parseTuple(text) {
    const elements = text.split(',').map((element) => element.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const parts = elements.filter((element) => element !== '');
    const [level = '', serial = ''] = parts.slice(-2);
    const kind = level === 'final' || level === 'dev' ? level : Object.keys(releaseLevels).find((key) => releaseLevels[key] === level);
    const [numbers, suffix] = kind === undefined || !releaseLevel.test(text)
        ? [parts.filter((part) => /^\d+$/.test(part)), parts.filter((part) => !/^\d+$/.test(part)).join('.')]
        : [parts.slice(0, -2), kind === 'final' ? '' : `${kind}${serial}`];
    const version = (0,pep440/* normalizeVersion */.Qj)([numbers.join('.'), suffix].filter((part) => part !== '').join('.'));
    return version !== undefined && isVersionInForm('tuple', text, version) ? version : undefined;
}
function normalizeSpaces(text) {
    return text.replace(/\s+/g, '').replace(/,$/, '');
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/find-versions.js + 1 modules
var find_versions = __webpack_require__(3964);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/known-files.js + 1 modules
var known_files = __webpack_require__(57780);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/regular-file.js
var regular_file = __webpack_require__(11881);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __webpack_require__(80276);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/version-file-errors.js



/** Names the version in an error, such as "`__version__` in src/version.py". */
function versionLabel({ path, format }) {
    if (format === 'python')
        return `\`__version__\` in ${path}`;
    if (format === 'toml')
        return `\`version\` of \`[project]\` in ${path}`;
    if (format === 'text' || format === 'known')
        return `The version in ${path}`;
    return `The group \`version\` in ${path}`;
}
function ambiguousVersion({ path, format }, matches) {
    const lines = (0,list/* listFirst */.r)(matches.map(({ line }) => String(line)));
    const fix = typeof format === 'string' ? 'Remove all but one of them' : 'Narrow the pattern in `version-files` so that it matches once';
    return new errors/* UserError */.yo(`${path} ${multipleVersions(format)} ${matches.length} times: in lines ${lines}`, {
        fix,
        at: { file: path, ...(matches[1] === undefined ? {} : { line: matches[1].line }) },
    });
}
function multipleVersions(format) {
    if (format === 'python')
        return 'assigns `__version__`';
    return format === 'toml' ? 'sets `version` in `[project]`' : 'matches its pattern';
}
function missingVersion({ path, format }, text) {
    const at = { file: path };
    if (format === 'python')
        return new errors/* UserError */.yo(`${path} does not assign a string to \`__version__\` at the start of a line`, {
            fix: `Write it like \`__version__ = "1.2.3"\`, or add how it is written to \`version-files\`, such as \`${path}: ^VERSION = "(?<version>.*)"\``,
            at,
        });
    if (format === 'text')
        return new errors/* UserError */.yo(`${path} contains more than a version`, {
            fix: 'Write only the version into it, or add `path: pattern` with a group `version` to `version-files`',
            at,
        });
    if (format === 'known')
        return new errors/* UserError */.yo(`${path} has no version`, { why: `Expected is ${(0,known_files/* knownFile */.e)(path)?.expected ?? 'a version'}`, at });
    if (format !== 'toml')
        return new errors/* UserError */.yo(`Nothing in ${path} matches its pattern`, { fix: 'Fix the pattern in `version-files`', at });
    const isDynamic = /^[ \t]*dynamic[ \t]*=[^\]]*["']version["']/m.test(text);
    return new errors/* UserError */.yo(`${path} has no static \`version\` in \`[project]\``, {
        why: isDynamic ? 'It declares the version as dynamic: another file holds it' : '',
        fix: 'Set `version-file` to the file that holds the version',
        at,
    });
}
/** A file that does not have the version that the release starts from. It is not overwritten. */
function driftedVersion({ path, isFound = false }, { version: found, line }, current) {
    return new errors/* UserError */.yo(`${path} has the version \`${found}\`, but the release starts from ${current}`, {
        why: 'What differs is not overwritten',
        fix: isFound
            ? 'Correct it, or set `version-file` to the file with the right version: then only that file and `version-files` change'
            : 'Correct it, remove the file from `version-files`, or name the form in its pattern: `(?<semver>`, `(?<short>` or `(?<tuple>`',
        at: { file: path, line },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/version-file.js










/** Reads the version of a file, in normal form. The file must hold it exactly once. */
async function readVersion(workspace, location) {
    const { version: found, form, line } = onlyVersion(location, await readLatin1(workspace, location.path)).main;
    if (form === 'short')
        throw new errors/* UserError */.yo(`${location.path} holds the version only in the form \`short\``, {
            fix: 'Set `version-file` to a file with the whole version',
            at: { file: location.path, line },
        });
    const version = form === 'tuple' ? parseTuple(found) : (0,pep440/* normalizeVersion */.Qj)(found);
    if (version !== undefined)
        return version;
    throw new errors/* UserError */.yo(`${versionLabel(location)} is \`${found}\`, which is not a PEP 440 version`, {
        at: { file: location.path, line },
    });
}
/**
 * Reads the version of the first file. Throws a `UserError` unless every other place has the same version, in its form: a file that
 * has another one is not overwritten. Writes nothing.
 */
async function readVersions(workspace, locations) {
    for (const { path } of locations)
        (0,regular_file/* requireRegularFile */.S)(workspace, path);
    const current = await readVersion(workspace, locations[0]);
    for (const location of locations.filter(({ format }) => format !== 'opaque')) {
        const { main, others } = onlyVersion(location, await readLatin1(workspace, location.path));
        const drifted = [main, ...others].find(({ form, version }) => !isVersionInForm(form, version, current));
        if (drifted !== undefined)
            throw driftedVersion(location, drifted, current);
    }
    return current;
}
/**
 * Replaces the version of a file in every place, and reads it back. The file is replaced atomically; mode, encoding and line endings are
 * kept.
 */
async function replaceVersion(workspace, location, version, { current = version, day } = {}) {
    let text = await readLatin1(workspace, location.path);
    const { main, others } = onlyVersion(location, text);
    for (const { form, start, version: found } of [main, ...others].sort((a, b) => b.start - a.start))
        text = text.slice(0, start) + formatAs(form, version, { text: found, old: current }) + text.slice(start + found.length);
    if (day !== undefined && location.format === 'known')
        text = (0,known_files/* knownFile */.e)(location.path)?.writeDay?.(text, day.toISOString().slice(0, 10)) ?? text;
    await replaceFile((0,external_node_path_.join)(workspace, location.path), text);
    await requireVersion(workspace, location, version);
}
/** Throws a `UserError`, with its `fix`, unless the file holds this version. An opaque file is not checked. */
async function requireVersion(workspace, location, version, fix) {
    if (location.format === 'opaque')
        return;
    const { main, others } = onlyVersion(location, await readLatin1(workspace, location.path));
    const isWritten = ({ form, version: found }) => form === 'pep440' ? found === version : isVersionInForm(form, found, version);
    const other = [main, ...others].find((match) => !isWritten(match));
    if (other === undefined)
        return;
    throw new errors/* UserError */.yo(`${versionLabel(location)} is \`${other.version}\` instead of \`${version}\``, {
        ...(fix === undefined ? {} : { fix }),
        at: { file: location.path, line: other.line },
    });
}
function onlyVersion(location, text) {
    const { main, others } = (0,find_versions/* findVersions */.t)(location, text);
    const [first, second] = main;
    if (first === undefined)
        throw missingVersion(location, text);
    if (second !== undefined)
        throw ambiguousVersion(location, main);
    return { main: first, others };
}
/** Reads one character per byte, so that everything but the version is written back unchanged, whatever the encoding. */
async function readLatin1(workspace, path) {
    return await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), 'latin1').catch((error) => {
        throw new errors/* UserError */.yo(`${path} cannot be read`, { why: (0,errors/* messageOf */.bD)(error), at: { file: path } });
    });
}
async function replaceFile(path, text) {
    const target = await (0,promises_.realpath)(path);
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { encoding: 'latin1', flag: 'wx' });
        await (0,promises_.chmod)(temporary, (await (0,promises_.stat)(target)).mode);
        await (0,promises_.rename)(temporary, target);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 41402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchVersions),
/* harmony export */   n: () => (/* binding */ groupForms)
/* harmony export */ });
/** Finds the versions that a pattern with the flags `d` and `g` matches. The name of its group is the form. */
function matchVersions(pattern, text, { forms = groupForms, isWanted = () => true } = {}) {
    return [...text.matchAll(pattern)].filter(isWanted).flatMap(({ indices, groups = {} }) => Object.entries(groups).flatMap(([group, version]) => {
        const start = indices?.groups?.[group]?.[0];
        const form = forms[group];
        if (start === undefined || form === undefined)
            return [];
        return [{ version, form, line: text.slice(0, start).split('\n').length, start }];
    }));
}
/** Forms by the name of a group in a pattern of the user. */
const groupForms = { version: 'pep440', pep440: 'pep440', semver: 'semver', short: 'short', tuple: 'tuple' };


/***/ }),

/***/ 59438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62338);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _calver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97879);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71904);
/* harmony import */ var _version_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9987);





/**
 * Returns the requested version in normal form. A bump is always newer than `current`; an exact version is not compared.
 * Throws a `UserError` if the bump makes no sense or would not lead to a newer version.
 */
function resolveVersion(current, requested) {
    if (requested.kind === 'exact')
        return requested.version;
    if (requested.kind === 'current')
        return current;
    const label = requested.local === undefined ? '' : `+${requested.local}`;
    const next = (0,_version_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(bumpParts(current, (0,_version_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .o)(current), requested)) + label;
    if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(next, current) > 0)
        return next;
    const request = `A bump of \`${requested.bump}\`${requested.pre === undefined ? '' : ` to \`${requested.pre}\``}`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${request} would lead from ${current} to ${next}, which is not newer`, {
        fix: fixFor(requested),
    });
}
function fixFor({ bump, calver }) {
    if (bump !== 'calver')
        return 'Choose a later kind of pre-release (a, b, rc), or bump major, minor or patch';
    const isCounted = calver?.format.endsWith('MICRO') === true;
    return isCounted
        ? 'The current version is of a later date: bump `post`, or give the version with `version`'
        : 'Add `MICRO` to the end of `calver-format`, or bump `post`';
}
function bumpParts(current, parts, request) {
    const { bump, pre, firstPre } = request;
    if (bump === 'finalise')
        return finalize(current, parts);
    if (bump === 'pre')
        return nextPrerelease(current, parts, { pre, firstPre });
    if (bump === 'post')
        return nextPostRelease(current, parts);
    const release = bump === 'calver' ? releaseOfDay(parts, request) : bumpRelease(current, parts, bump);
    return pre === undefined ? finalVersion(parts.epoch, release) : prereleaseOf(parts, release, { kind: pre, firstPre });
}
function nextPrerelease(current, parts, { pre, firstPre }) {
    const kind = pre ?? parts.pre?.[0] ?? (parts.dev === undefined ? undefined : 'dev');
    if (kind === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} is not a pre-release, so there is no next one`, {
            fix: 'Also set `pre` to `a`, `b`, `rc` or `dev`, or bump `minor` with it',
        });
    if (kind === 'dev' && parts.pre !== undefined && parts.post === undefined)
        return nextDevOfPrerelease(parts, parts.pre, firstPre);
    // From a final version the patch number is raised first, as semver does.
    const release = awaitsFinalRelease(parts) ? parts.release : bumpRelease(current, parts, 'patch');
    return prereleaseOf(parts, release, { kind, firstPre });
}
function finalize(current, { epoch, release, pre, post, dev }) {
    if (pre === undefined && dev === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} is not a pre-release, so there is nothing to finalise`, {
            fix: 'Bump `major`, `minor` or `patch`',
        });
    return pre === undefined ? { ...finalVersion(epoch, release), post } : finalVersion(epoch, release);
}
/**
 * Returns the release numbers after a bump. A version that awaits its final release is only finalised if its lower numbers are 0:
 * 1.2.0rc1 with `minor` becomes 1.2.0, 1.2.1rc1 with `minor` becomes 1.3.0. That is the arithmetic of semver, which handles three
 * numbers and nothing else, so it gets only these; the epoch is kept, and post, dev and local parts are dropped.
 */
function bumpRelease(current, parts, part) {
    const { release } = parts;
    if (release.length > 3)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} has ${release.length} release numbers, but a bump of \`${part}\` supports at most three`, {
            fix: 'Give the new version with `version`',
        });
    const triple = [0, 1, 2].map((index) => release[index] ?? 0).join('.');
    const bumped = semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__(awaitsFinalRelease(parts) ? `${triple}-0` : triple, part) ?? '';
    const length = Math.max(release.length, ['major', 'minor', 'patch'].indexOf(part) + 1);
    return bumped.split('.').map(Number).slice(0, length);
}
/** The next pre-release of a kind. It continues the numbering if the current version has the same release numbers and kind. */
function prereleaseOf(current, release, { kind, firstPre }) {
    if (kind === 'dev') {
        const isNext = current.pre === undefined && current.post === undefined && release.join('.') === current.release.join('.');
        const number = isNext && current.dev !== undefined ? current.dev + 1 : firstPre;
        return { ...finalVersion(current.epoch, release), dev: number };
    }
    const continues = current.pre?.[0] === kind && release.join('.') === current.release.join('.');
    if (!continues)
        return { ...finalVersion(current.epoch, release), pre: [kind, firstPre] };
    const [, number] = current.pre;
    // 1.3.0rc2.dev1 precedes 1.3.0rc2.
    return { ...finalVersion(current.epoch, release), pre: [kind, current.dev === undefined ? number + 1 : number] };
}
function releaseOfDay(parts, { calver }) {
    if (calver === undefined)
        throw new Error('A bump `calver` needs a format and a day');
    return (0,_calver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumpCalver */ .i)(parts, calver.format, calver.day);
}
/** 1.3.0rc1 is followed by 1.3.0rc2.dev1, and that by 1.3.0rc2.dev2. */
function nextDevOfPrerelease(parts, [kind, number], firstPre) {
    const base = finalVersion(parts.epoch, parts.release);
    if (parts.dev !== undefined)
        return { ...base, pre: [kind, number], dev: parts.dev + 1 };
    return { ...base, pre: [kind, number + 1], dev: firstPre };
}
/** A post-release corrects only what is around the code, such as the notes. Source: PEP 440, "Post-releases". */
function nextPostRelease(current, parts) {
    if (awaitsFinalRelease(parts))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} is a pre-release, of which there is no post-release`, { fix: 'Bump `pre` or `finalise`' });
    const number = parts.dev === undefined ? (parts.post ?? 0) + 1 : (parts.post ?? 1);
    return { ...finalVersion(parts.epoch, parts.release), post: number };
}
/** Whether the final release of these numbers is still to come. */
function awaitsFinalRelease({ pre, post, dev }) {
    return pre !== undefined || (dev !== undefined && post === undefined);
}
function finalVersion(epoch, release) {
    return { epoch, release, pre: undefined, post: undefined, dev: undefined };
}


/***/ }),

/***/ 97879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isCalverFormat),
/* harmony export */   i: () => (/* binding */ bumpCalver)
/* harmony export */ });
/** The number that each part of a format means. Source: calver.org, "Scheme". PEP 440 removes leading zeros, so `0M` is the same as `MM`. */
const dateParts = {
    YYYY: (day) => day.getUTCFullYear(),
    YY: (day) => day.getUTCFullYear() - 2000,
    '0Y': (day) => day.getUTCFullYear() - 2000,
    MM: (day) => day.getUTCMonth() + 1,
    '0M': (day) => day.getUTCMonth() + 1,
    WW: weekOf,
    '0W': weekOf,
    DD: (day) => day.getUTCDate(),
    '0D': (day) => day.getUTCDate(),
};
/** Whether a text is a format such as `YYYY.MM.MICRO`: it begins with the year, and `MICRO`, a counter, can only be the last part. */
function isCalverFormat(text) {
    const parts = text.split('.');
    const dates = parts.at(-1) === 'MICRO' ? parts.slice(0, -1) : parts;
    return /^(YYYY|YY|0Y)$/.test(dates[0] ?? '') && dates.every((part) => part in dateParts);
}
/** Returns the release numbers of a day, in UTC. `MICRO` starts at 0 and counts the releases of that date. */
function bumpCalver(current, format, day) {
    const parts = format.split('.');
    const date = parts.flatMap((part) => dateParts[part]?.(day) ?? []);
    if (parts.at(-1) !== 'MICRO')
        return date;
    const isSameDate = date.every((number, index) => current.release[index] === number);
    if (!isSameDate)
        return [...date, 0];
    const micro = current.release[date.length] ?? 0;
    const awaitsFinalRelease = current.pre !== undefined || current.dev !== undefined;
    return [...date, awaitsFinalRelease ? micro : micro + 1];
}
/** The week of the year, counted from 1, in steps of seven days from 1 January. */
function weekOf(day) {
    const start = Date.UTC(day.getUTCFullYear(), 0, 1);
    const days = Math.floor((Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()) - start) / 86_400_000);
    return Math.floor(days / 7) + 1;
}


/***/ }),

/***/ 71904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   W6: () => (/* binding */ majorAndMinor),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   he: () => (/* binding */ requireNewer)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);


/** Negative if `a` is older than `b`, 0 if they are equal, positive if it is newer. Source: PEP 440, "Summary of permitted suffixes". */
function compareVersions(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b);
}
/** Whether a version is a pre-release; developmental releases count as such. */
function isPrerelease(version) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version)?.is_prerelease ?? false;
}
/** Returns the major and the minor number. */
function majorAndMinor(version) {
    const [major = 0, minor = 0] = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version)?.release ?? [];
    return [major, minor];
}
/** Throws a `UserError` unless the version is newer than `floor`, which the error calls `floorLabel`. */
function requireNewer(version, floor, floorLabel, alternative) {
    if (compareVersions(version, floor) > 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Version ${version} is not newer than ${floor}, ${floorLabel}`, {
        fix: `Choose a version above ${floor}${alternative === undefined ? '' : `; ${alternative}`}`,
    });
}


/***/ }),

/***/ 30185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requireBumpOfTags),
/* harmony export */   h: () => (/* binding */ resolveTagVersion)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _bump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59438);


/** What the first bump starts from. */
const noVersion = '0.0.0';
/**
 * Determines the version of a project whose version is only in tags: the current one is the highest that the checked out commit
 * contains. A bump that has already tagged this commit leads to the same version again, so that a repeated run changes nothing.
 */
function resolveTagVersion(released, commit, requested) {
    const onBranch = released.filter((each) => each.onBranch);
    const current = onBranch.at(-1)?.version ?? noVersion;
    if (requested.kind !== 'bump')
        return { version: (0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVersion */ .x)(current, requested), current };
    const isHere = ({ commit: tagged }) => tagged === commit;
    const before = onBranch.findLast((each) => !isHere(each))?.version ?? noVersion;
    const here = onBranch.filter(isHere).map(({ version }) => version);
    const repeated = here.find((version) => version === versionOrNone(before, requested));
    return repeated === undefined
        ? { version: (0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVersion */ .x)(current, requested), current }
        : { version: repeated, current: before };
}
function versionOrNone(current, requested) {
    try {
        return (0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVersion */ .x)(current, requested);
    }
    catch {
        return undefined;
    }
}
/** Throws a `UserError` if the version in tags is to be released as it is. */
function requireBumpOfTags(source, { requested }) {
    if (source.kind === 'files' || requested.kind !== 'current')
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The version is only in tags (${source.reason}), so there is none to release`, {
        fix: 'Give `version` or a `bump` of `major`, `minor`, `patch` or `pre`, or set `version-file`',
    });
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseVersion),
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);


/** Splits a version into its parts; a local part is dropped. */
function parseVersion(version) {
    const found = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version);
    if (found === null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${version}\` is not a PEP 440 version`);
    return {
        epoch: found.epoch,
        release: found.release,
        pre: prereleaseOf(found.pre),
        post: numberOrUndefined(found.post),
        dev: numberOrUndefined(found.dev),
    };
}
/** Formats a version in normal form. Source: PEP 440, "Normalization". */
function formatVersion({ epoch, release, pre, post, dev }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre?.join('') ?? '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
    ].join('');
}
// The library declares arrays for pre, post and dev. Missing ones are null, and post and dev are numbers.
function prereleaseOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [kind, number] = value;
    return typeof kind === 'string' && typeof number === 'number' ? [kind, number] : undefined;
}
function numberOrUndefined(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 80989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRelease: () => (/* binding */ planRelease),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-settings.js
var network_settings = __webpack_require__(36361);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/bump-by-commits.js + 1 modules
var bump_by_commits = __webpack_require__(77273);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(10872);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/attest-inputs.js
/** Rejects what `mode: attest` cannot use: no files, and a version that is not yet decided, because the files have theirs. */
function checkAttestInputs(input) {
    if (input.text('artifact') === '' && input.text('assets') === '')
        input.reject('artifact', 'is missing', '`mode: attest` requires it, or `assets`');
    if (input.optionalChoice('bump') !== undefined)
        input.reject('bump', 'has no meaning with `mode: attest`', 'Give the version of the files with `version`, or neither');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/globs.js


/** Reads paths and globs, relative to the workspace. One that starts with `-` is rejected: a tool would read it as an option. */
function readGlobs(workspace, input, name) {
    const base = (0,paths/* relativePosixPath */.TS)(workspace, input.base(name));
    const globs = input.lines(name);
    const option = globs.find((glob) => glob.startsWith('-'));
    if (option !== undefined)
        input.reject(name, `contains \`${option}\`, which starts with \`-\``, 'Give paths or globs, not options');
    return globs.map((glob) => (base === '.' ? glob : external_node_path_.posix.join(base, glob)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/package-index.js
const knownHosts = {
    pypi: { upload: 'https://upload.pypi.org/legacy/', origin: 'https://pypi.org' },
    testpypi: { upload: 'https://test.pypi.org/legacy/', origin: 'https://test.pypi.org' },
};
/** Names of these indexes, and their hosts, by which other tools know them. */
const knownNames = new Map([
    ['pypi', 'pypi'],
    ['testpypi', 'testpypi'],
    ['upload.pypi.org', 'pypi'],
    ['pypi.org', 'pypi'],
    ['pypi.python.org', 'pypi'],
    ['test.pypi.org', 'testpypi'],
]);
/**
 * Parses `pypi`, `testpypi` or the upload URL of another index, whose simple pages are at `simple/` below it, as with Artifactory, GitLab,
 * Nexus and pypiserver, at `+simple/`, as with devpi, or beside it, as with Azure Artifacts. Returns what is wrong with any other text.
 */
function parseIndex(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== ''))
        return { problem: 'which contains a credential' };
    const name = knownNames.get(url?.hostname ?? text);
    const known = name === undefined ? undefined : knownHosts[name];
    if (known !== undefined && name !== undefined) {
        const { upload, origin } = known;
        const urls = { uploadUrl: upload, simpleUrls: [`${origin}/simple/`], mintUrl: `${origin}/_/oidc` };
        return { name, ...urls, isPypi: true };
    }
    if (url === undefined)
        return { problem: 'which is not `pypi`, `testpypi` or a URL' };
    const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:'))
        return { problem: 'which does not start with https://' };
    const base = `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
    const beside = base.endsWith('/upload/') ? [base.replace(/upload\/$/, 'simple/')] : [];
    return {
        name: text,
        uploadUrl: url.href,
        simpleUrls: [...beside, `${base}simple/`, `${base}+simple/`],
        mintUrl: `${url.origin}/_/oidc`,
        isPypi: false,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/index-inputs.js

function readIndexInputs(input, mode) {
    const names = input.words('publish-to');
    const indexes = names.flatMap((name) => {
        const index = parseIndex(name);
        if (!('problem' in index))
            return [index];
        input.reject('publish-to', `contains \`${name}\`, ${index.problem}`, 'Write `pypi`, `testpypi` or an upload URL');
        return [];
    });
    if (mode === 'publish-to-index' && names.length === 0)
        input.reject('publish-to', 'is missing', '`mode: publish-to-index` requires it');
    const token = input.secret('index-token').trim();
    if (/[\s\p{Cc}]/u.test(token))
        input.reject('index-token', 'contains a space or a line break', 'Give only the token');
    const attestations = input.choice('attestations');
    if (attestations === 'true' && token !== '')
        rejectWithToken(input, indexes);
    return { indexes, attestations, token: token === '' ? undefined : token };
}
/** Source: PyPI, "Producing attestations", which requires trusted publishing. */
function rejectWithToken(input, indexes) {
    const index = indexes.find(({ isPypi }) => isPypi);
    if (index === undefined)
        return;
    input.reject('attestations', `is \`true\`, but ${index.name} accepts attestations only with trusted publishing, and \`index-token\` is set`, 'Remove one of them', 'Remove it, or remove the token from `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`');
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/inputs/input-definitions.js
var input_definitions = __webpack_require__(52230);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var files_glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/images.js
var notes_images = __webpack_require__(50323);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/note-limits.js
var note_limits = __webpack_require__(19834);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/optional-text.js
/** Reads an input; undefined if it is not given. */
function optionalText(input, name) {
    return absentIfEmpty(input.text(name));
}
/** Reads the path of a file in the workspace; undefined if it is not given. */
function optionalFile(input, name) {
    return absentIfEmpty(input.path(name, 'file'));
}
function absentIfEmpty(value) {
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/location.js
var version_files_location = __webpack_require__(83907);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/version-files.js





/**
 * Reads the lines of `version-files`: `path` or `path: pattern`, and with a bump command also globs and files that it creates. Invalid
 * lines are reported and left out.
 */
function readVersionFiles(workspace, input) {
    const hasBumpCommand = input.text('bump-command') !== '';
    const globs = [];
    const versionFiles = input.lines('version-files').flatMap((line) => {
        const [, name = line, pattern] = /^(.+?):\s+(.+)$/.exec(line) ?? [];
        const file = (0,external_node_path_.resolve)(input.base('version-files'), name);
        if (hasBumpCommand && pattern === undefined && (0,paths/* isInside */.FK)(workspace, file) && (/[*?]/.test(name) || !(0,external_node_fs_.existsSync)(file))) {
            globs.push((0,paths/* relativePosixPath */.TS)(workspace, file));
            return [];
        }
        const result = parseLocation(workspace, { file, pattern, hasBumpCommand });
        if ('location' in result)
            return [result.location];
        input.reject('version-files', `names \`${name}\`, ${result.problem}`, result.fix);
        return [];
    });
    return { versionFiles, globs };
}
function parseLocation(workspace, { file, pattern, hasBumpCommand }) {
    const path = (0,paths/* relativePosixPath */.TS)(workspace, file);
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(file)))
        return { problem: 'which is outside the workspace' };
    if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
        return { problem: 'which is not a file of this repository' };
    if (pattern !== undefined)
        return withPattern(path, pattern);
    const format = formatWithoutPattern(path, hasBumpCommand);
    if (format !== undefined)
        return { location: { path, format } };
    return {
        problem: 'and no pattern',
        fix: 'Write `path: pattern` with a group `version`, or set a `bump-command` that changes it',
    };
}
function withPattern(path, pattern) {
    try {
        return { location: { path, format: (0,version_files_location/* parsePattern */.E)(pattern) } };
    }
    catch (error) {
        return { problem: `whose pattern cannot be used: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
function formatWithoutPattern(path, hasBumpCommand) {
    if (/\.(py|toml)$/.test(path))
        return (0,version_files_location/* formatOf */.b)(path);
    if (hasBumpCommand)
        return 'opaque';
    return isKnownByName(path) ? (0,version_files_location/* formatOf */.b)(path) : undefined;
}
function isKnownByName(path) {
    return (0,version_files_location/* formatOf */.b)(path) === 'known' || /(^|\/)version(\.txt)?$/i.test(path);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/notes-inputs.js









function readNotesInputs(workspace, input) {
    return {
        file: readNotesFile(workspace, input),
        changelogDay: readChangelogDay(input),
        locks: readGlobs(workspace, input, 'locks'),
        images: readImages(input),
        append: readAppendedNotes(input),
        releaseName: input.text('release-name'),
    };
}
/** Days are those of UTC, as for `calver`. */
function readChangelogDay(input) {
    if (input.choice('changelog-from') === 'file')
        return undefined;
    if (input.text('changelog') === '')
        input.reject('changelog-from', 'is `commits`, but no changelog is given', 'Set `changelog` to the file, e.g. `CHANGELOG.md`', 'Set `--changelog` to the file, e.g. `CHANGELOG.md`');
    return new Date();
}
/** The folded sections must still fit below the notes. */
function readAppendedNotes(input) {
    const text = input.text('notes-append');
    if (text.length > note_limits/* maxNotesLength */.e)
        input.reject('notes-append', `has ${text.length} characters`, `Shorten it to at most ${note_limits/* maxNotesLength */.e}`);
    return text;
}
function readNotesFile(workspace, input) {
    const notesFile = optionalFile(input, 'notes-file');
    const changelog = isCreatedByCommand(workspace, input) ? input.path('changelog') : optionalFile(input, 'changelog');
    if (notesFile !== undefined && changelog !== undefined)
        input.reject('changelog', 'is given together with a file of notes', 'Give `changelog` or `notes-file`', 'Give `--changelog` or `--notes-file`');
    if (notesFile !== undefined)
        return { kind: 'notes', path: notesFile };
    return changelog === undefined ? undefined : { kind: 'changelog', path: changelog };
}
/** Whether the changelog is a declared file that does not exist before the bump command runs, as in a first release. */
function isCreatedByCommand(workspace, input) {
    const path = input.path('changelog');
    if (path === '' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)))
        return false;
    return readVersionFiles(workspace, input).globs.some((glob) => (0,files_glob/* compileGlob */.S)(glob).test(path));
}
function readImages(input) {
    const text = input.text('images');
    if (text === '')
        return [];
    try {
        return (0,notes_images/* parseImages */.e)(text);
    }
    catch (error) {
        input.reject('images', `is not the output \`images\` of action-build-images: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/lock-diff.js
var lock_diff = __webpack_require__(87748);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/pull-request-inputs.js



function readPullRequestInputs(input, mode) {
    const branch = optionalText(input, 'pull-request-branch');
    if (mode === 'open-pull-request' && branch === undefined)
        input.reject('pull-request-branch', 'is missing', '`mode: open-pull-request` requires it');
    return { branch, title: input.text('pull-request-title'), lockDiff: readLockDiff(input) };
}
function readLockDiff(input) {
    const text = input.text('lock-diff');
    if (text === '')
        return {};
    try {
        return (0,lock_diff/* parseLockDiff */.Y)(text);
    }
    catch (error) {
        input.reject('lock-diff', `is not the output \`diff\` of action-compile-reqs: ${(0,errors/* messageOf */.bD)(error)}`);
        return {};
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/signing.js
var signing = __webpack_require__(76575);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/tag-inputs.js


const maxFloatingTags = 3;
function readCommitInputs(input) {
    const signingKey = input.secret('signing-key').trim();
    if (signingKey !== '' && !(0,signing/* isPrivateKey */.T)(signingKey))
        input.reject('signing-key', 'is not a private key', 'Give the whole OpenSSH or OpenPGP key, from `-----BEGIN` to `-----END`');
    return {
        // The version is committed already. Only a command may have something else to commit, such as the heading of the changelog.
        method: input.optionalChoice('bump') === 'none' && input.text('bump-command') === '' ? 'none' : input.choice('commit'),
        message: { template: readMessage(input), signOff: input.flag('sign-off') },
        signingKey: signingKey === '' ? undefined : signingKey,
    };
}
/** The trailers of the release follow the message, so it has to say only what people read. */
function readMessage(input) {
    const template = input.text('commit-message');
    if (!/\{(version|tag)\}/.test(template))
        input.reject('commit-message', `is \`${template}\``, 'It must contain `{version}` or `{tag}`');
    return template;
}
function readTagInputs(input, { mayTag }) {
    const kind = input.choice('tag-kind');
    if (kind === 'signed' && input.secret('signing-key').trim() === '' && mayTag)
        input.reject('signing-key', 'is missing', 'A signed tag requires one: a private OpenSSH or OpenPGP key without a passphrase');
    return { kind, template: readTemplate(input), floating: readFloatingTags(input), ignored: input.words('ignore-tags') };
}
function readTemplate(input) {
    const template = optionalText(input, 'tag-template');
    if (template !== undefined && template.split('{version}').length !== 2)
        input.reject('tag-template', `is \`${template}\``, 'It must contain `{version}` once');
    return template;
}
function readFloatingTags(input) {
    const names = input.words('floating-tags');
    const invalid = names.find((name) => !name.includes('{major}') || /\{(?!major\}|minor\})/.test(name));
    if (invalid !== undefined)
        input.reject('floating-tags', `contains \`${invalid}\``, 'Write names like `v{major}` and `v{major}.{minor}`');
    if (names.length > maxFloatingTags)
        input.reject('floating-tags', `contains ${names.length} names`, `Give at most ${maxFloatingTags}: GitHub starts no workflow if more tags move at once`);
    return names;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __webpack_require__(9120);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __webpack_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/calver.js
var version_calver = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/version-inputs.js







function readVersionInputs(workspace, input, mode) {
    const versionFrom = input.choice('version-from');
    // Checked in every run, as all paths are.
    const commitPaths = input.paths('commit-paths');
    for (const name of ['version-file', 'version-files', 'bump-command'])
        if (versionFrom === 'tag' && input.text(name) !== '')
            input.reject(name, 'has no meaning with `version-from: tag`, which changes no file', 'Remove one of them');
    const day = new Date();
    return {
        requested: readRequestedVersion(input, mode, day),
        day,
        commitPaths: input.optionalChoice('bump') === 'auto' ? commitPaths : undefined,
        projectPaths: commitPaths,
        versionFrom,
        bumpCommand: readBumpCommand(input),
        versionFile: optionalFile(input, 'version-file'),
        configFolder: readConfigFolder(workspace, input),
        ...readVersionFiles(workspace, input),
    };
}
function readBumpCommand(input) {
    const command = optionalText(input, 'bump-command');
    if (command !== undefined && (0,parse_argv/* parseCommandTemplate */.N)(command) === undefined)
        input.reject('bump-command', `is \`${command}\`, which needs a shell`, 'Commands start without a shell: move it to a script, such as `./bump.sh {version}`');
    return command;
}
/** The package is in the folder of its configuration. */
function readConfigFolder(workspace, input) {
    const path = input.path('config');
    return path === '' || (0,paths/* isKind */.VF)((0,external_node_path_.join)(workspace, path), 'directory') ? path : (0,external_node_path_.dirname)(path).replace(/^\.$/, '');
}
function readRequestedVersion(input, mode, day) {
    const choice = input.optionalChoice('bump');
    // Of `auto`, the commits decide later.
    const bump = choice === 'none' ? undefined : choice === 'auto' ? 'patch' : choice;
    const pre = input.optionalChoice('pre');
    const version = input.text('version');
    const needsVersion = ['release', 'write-version', 'propose'].includes(mode) && input.text('commit') !== 'none';
    if (choice !== undefined && version !== '')
        input.reject('bump', 'is given together with an exact version', 'Give `bump` or `version`', 'Give `--bump` or `--version`');
    if (bump !== undefined && input.text('commit') === 'none')
        input.reject('bump', 'has no meaning with `commit: none`, which releases the version that is checked out', 'Remove it');
    if (choice === undefined && version === '' && needsVersion)
        input.reject('bump', 'is missing, and so is an exact version', 'Give `bump` or `version`', 'Give `--bump` or `--version`');
    if (pre !== undefined && (bump === undefined || ['finalise', 'post'].includes(bump)))
        input.reject('pre', 'has no meaning here', 'Give it with a bump of `major`, `minor`, `patch`, `pre` or `calver`');
    if (bump === undefined && input.text('local-version') !== '')
        input.reject('local-version', 'has no meaning without a bump', 'Write it into `version`, e.g. `1.3.0+cu128`');
    if (mode === 'propose' && (choice === 'none' || input.text('commit') === 'none'))
        input.reject(choice === 'none' ? 'bump' : 'commit', 'is `none`', '`mode: propose` commits a new version: give another one, or use `mode: release`');
    if (mode === 'update-notes' && version === '')
        input.reject('version', 'is missing', '`mode: update-notes` requires it');
    if (bump !== undefined)
        return { kind: 'bump', bump, pre, firstPre: readFirstPre(input), ...readBumpDetails(input, day) };
    return version === '' ? { kind: 'current' } : { kind: 'exact', version: readVersion(input, version) };
}
function readBumpDetails(input, day) {
    const format = input.text('calver-format');
    if (!(0,version_calver/* isCalverFormat */.V)(format))
        input.reject('calver-format', `is \`${format}\``, 'Write it like `YYYY.MM.MICRO`, with YYYY, YY, MM, WW and DD');
    const local = (0,pep440/* localPart */.L7)((0,pep440/* normalizeVersion */.Qj)(`0+${input.text('local-version')}`) ?? '');
    if (input.text('local-version') !== '' && local === undefined)
        input.reject('local-version', `is \`${input.text('local-version')}\``, 'Use letters, digits and dots, e.g. `g1a2b3c4`');
    const calver = { format, day };
    return local === undefined || local === '' ? { calver } : { calver, local };
}
function readVersion(input, text) {
    const version = (0,pep440/* normalizeVersion */.Qj)(text);
    if (version === undefined)
        input.reject('version', `is \`${text}\`, which is not a PEP 440 version`, 'Write it like 1.3.0 or 1.3.0rc1');
    return version ?? '';
}
/** The number of the first pre-release of a kind: 1 as Python itself counts, or 0 as hatch and commitizen do. */
function readFirstPre(input) {
    const text = input.text('first-pre-number');
    if (!/^\d{1,4}$/.test(text))
        input.reject('first-pre-number', `is \`${text}\``, 'Give a whole number, such as 0 or 1');
    return Number(text);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/read-inputs.js










/** Reads and validates the inputs, and masks the secrets. Throws one `UserError` for all invalid inputs. */
async function readReleaseInputs(context) {
    return await (0,read_inputs/* readInputs */.K)(context, input_definitions/* releaseInputs */.z, (input) => {
        const mode = input.choice('mode');
        const dryRun = input.flag('dry-run');
        if (mode === 'attest')
            checkAttestInputs(input);
        return {
            mode,
            dryRun,
            token: readToken(input, {
                isRequired: !['write-version', 'publish-to-index'].includes(mode) && !dryRun,
                permission: mode === 'attest' ? 'attestations' : 'contents',
            }),
            hooks: input.flag('hooks'),
            branch: optionalText(input, 'branch'),
            version: readVersionInputs(context.workspace, input, mode),
            commit: readCommitInputs(input),
            tag: readTagInputs(input, { mayTag: mode === 'release' && !dryRun }),
            policy: {
                adopt: input.flag('adopt'),
                allowBackport: input.flag('allow-backport'),
                adoptDraft: input.flag('adopt-draft'),
                onProtected: input.choice('on-protected'),
                makeLatest: input.choice('make-latest'),
                discussionCategory: optionalText(input, 'discussion-category'),
            },
            assets: { patterns: readGlobs(context.workspace, input, 'assets'), artifact: optionalText(input, 'artifact') },
            index: readIndexInputs(input, mode),
            notes: readNotesInputs(context.workspace, input),
            pullRequest: readPullRequestInputs(input, mode),
        };
    });
}
/** `permission` is what the token must be able to write. */
function readToken(input, { isRequired, permission }) {
    const token = input.secret('token').trim();
    if (token !== '')
        return token;
    if (isRequired)
        input.reject('token', 'is empty', `Remove it to use the token of the run, and give the job \`permissions: ${permission}: write\``, 'Set GITHUB_TOKEN, or run `gh auth login`');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/run.js




/** The command of each mode. Only the code of the one that runs is loaded. */
const commands = {
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(856), __webpack_require__.e(9338), __webpack_require__.e(5346), __webpack_require__.e(4469)]).then(__webpack_require__.bind(__webpack_require__, 84469))).release,
    propose: async () => (await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9338), __webpack_require__.e(4392)]).then(__webpack_require__.bind(__webpack_require__, 60143))).propose,
    'write-version': async () => (await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(3932)]).then(__webpack_require__.bind(__webpack_require__, 83932))).writeVersion,
    'update-notes': async () => (await __webpack_require__.e(/* import() */ 8113).then(__webpack_require__.bind(__webpack_require__, 8113))).updateNotes,
    'open-pull-request': async () => (await __webpack_require__.e(/* import() */ 6020).then(__webpack_require__.bind(__webpack_require__, 46020))).openChangesPullRequest,
    'publish-to-index': async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(5346), __webpack_require__.e(3033)]).then(__webpack_require__.bind(__webpack_require__, 77022))).publishToIndex,
    attest: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(9719)]).then(__webpack_require__.bind(__webpack_require__, 29719))).attestFiles,
};
/** Reads the inputs and runs the mode that they name. */
async function runRelease(context) {
    const inputs = await readReleaseInputs(context);
    // Git runs the hooks of the repository, and the release its bump command.
    (0,hidden_env/* hideStepVariables */.QT)(context.temp);
    (0,network_settings/* useProxy */.C)(context);
    // A proposal looks for a merged one first.
    const decided = inputs.mode === 'propose' ? { context, inputs } : await (0,bump_by_commits/* bumpByCommits */.w)(context, inputs);
    if (decided === undefined)
        return;
    const run = await commands[inputs.mode]();
    await run(decided.context, decided.inputs);
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/github-token.js
var github_token = __webpack_require__(8676);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/context/index-token.js
/**
 * Finds the upload token of a package index, `TOKEN` or `user:password`, where the tools that upload from a laptop have it. It is never
 * an argument. Sources: uv, "Environment variables", `UV_PUBLISH_TOKEN`, `UV_PUBLISH_USERNAME`; twine, "Environment variables".
 */
function findIndexToken(env) {
    const token = index_token_valueOf(env.UV_PUBLISH_TOKEN);
    return token ?? joinLogin(env.UV_PUBLISH_USERNAME, env.UV_PUBLISH_PASSWORD) ?? joinLogin(env.TWINE_USERNAME, env.TWINE_PASSWORD);
}
/** A token of PyPI has the user name `__token__`. */
function joinLogin(userName, secret) {
    const [user, password] = [index_token_valueOf(userName), index_token_valueOf(secret)];
    if (password === undefined)
        return undefined;
    return user === undefined || user === '__token__' ? password : `${user}:${password}`;
}
function index_token_valueOf(text = '') {
    const value = text.trim();
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/config-file.js
var config_file = __webpack_require__(62852);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/read-text.js
var read_text = __webpack_require__(96148);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/context/package-config.js





/**
 * Finds the package whose folder a command was started in or below: the nearest folder with a configuration or a project, up to the top
 * folder of the repository, which is no package. Source of `[project]`: PyPA "pyproject.toml specification".
 */
async function findPackage(workspace, cwd) {
    for (let folder = (0,external_node_fs_.realpathSync)(cwd); (0,paths/* isInside */.FK)(workspace, folder) && folder !== workspace; folder = (0,external_node_path_.dirname)(folder)) {
        const config = await (0,config_file/* readConfigFile */.R)({ workspace }, (0,paths/* relativePosixPath */.TS)(workspace, folder));
        if (config !== undefined)
            return { file: config.path, hasConfig: true };
        const project = (0,external_node_path_.join)(folder, 'pyproject.toml');
        if (/^\[project\]/m.test((0,read_text/* readTextIfPresent */.Ge)(project, (0,paths/* relativePosixPath */.TS)(workspace, project)) ?? ''))
            return { file: (0,paths/* relativePosixPath */.TS)(workspace, project), hasConfig: false };
    }
    return undefined;
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/repository-env.js
var repository_env = __webpack_require__(13973);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/run-steps.js + 2 modules
var run_steps = __webpack_require__(41967);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/workspace.js
var workspace = __webpack_require__(35370);
// EXTERNAL MODULE: ./.work/compiled/cli/src/terminal/confirm.js
var terminal_confirm = __webpack_require__(71964);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/commands/release.js










const steps = { action: 'action-release', env: readReleaseEnv };
/** `eleanor release plan`: prints what a release would do. Writes nothing. */
async function planRelease(call) {
    return await (0,run_steps/* runSteps */.r)(call, {
        ...steps,
        inputs: { mode: 'release', 'dry-run': 'true' },
        info: 'stdout',
        run: runRelease,
    });
}
/** `eleanor release`: shows the plan, asks, and releases. Prints the address of the release, or of the pull request to merge. */
async function release(call) {
    return await (0,run_steps/* runSteps */.r)(call, {
        ...steps,
        inputs: { mode: 'release', 'dry-run': 'false' },
        async run(context, session) {
            requireToken(context);
            if (!call.yes)
                await confirmPlan(context, session);
            await runRelease(context);
        },
        results: (outputs) => [outputs['release-url'], outputs['pull-request']].filter((url) => typeof url === 'string'),
    });
}
async function readReleaseEnv(session, folder, call) {
    (0,workspace/* requireRepository */.Cc)(call.cwd);
    const env = await (0,repository_env/* readRepositoryEnv */.G)(session, folder, call);
    const config = call.inputs.config === undefined ? await findConfig(session, folder, call) : undefined;
    const secrets = {
        INPUT_TOKEN: await (0,github_token/* findToken */.f)(session, call.env, env.GITHUB_SERVER_URL),
        'INPUT_INDEX-TOKEN': findIndexToken(call.env),
    };
    const given = Object.entries(secrets).filter((secret) => secret[1] !== undefined);
    for (const [, secret] of given)
        session.mask(secret);
    return { ...env, ...(config === undefined ? {} : { INPUT_CONFIG: config }), ...Object.fromEntries(given) };
}
/** In the folder of a package, its configuration counts. Without one, a release of the repository may not be what the user expects. */
async function findConfig({ log }, workspace, { cwd }) {
    const found = await findPackage(workspace, cwd);
    if (found === undefined)
        return undefined;
    if (found.hasConfig) {
        log.notice(`Releasing the package of ${found.file}`);
        return (0,external_node_path_.join)(workspace, found.file);
    }
    log.notice(`${found.file} has no \`[tool.eleanor]\` table, so this is about the whole repository: to release the package, add \`[tool.eleanor.release]\` with a \`tag-template\``);
    return undefined;
}
function requireToken({ env }) {
    if (env.INPUT_TOKEN !== undefined)
        return;
    throw new errors/* UserError */.yo('A release needs a token of GitHub', {
        why: 'Neither GITHUB_TOKEN nor GH_TOKEN is set, and `gh auth token` gives none',
        fix: 'Set one of them, or run `gh auth login`',
    });
}
const question = {
    command: 'eleanor release',
    text: 'Release this?',
    withoutTerminal: 'Add `--yes`, or see what would be done with `eleanor release plan`',
    subject: 'The release was',
};
async function confirmPlan(context, session) {
    (0,terminal_confirm/* requireTerminal */._)(question);
    await runRelease({ ...context, env: { ...context.env, 'INPUT_DRY-RUN': 'true' } });
    await (0,terminal_confirm/* confirm */.l)(question, session.signal);
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findToken)
/* harmony export */ });
/** Finds the token of the developer, as the GitHub CLI does. It is never an argument. Source: GitHub CLI, "gh help environment". */
async function findToken({ query }, env, server = env.GITHUB_SERVER_URL ?? 'https://github.com') {
    const given = [env.GITHUB_TOKEN, env.GH_TOKEN].find((value) => value !== undefined && value.trim() !== '');
    if (given !== undefined)
        return given.trim();
    const result = await query('gh', ['auth', 'token', '--hostname', new URL(server).host], { env }).catch(() => undefined);
    const token = result?.code === 0 ? result.stdout.trim() : '';
    return token === '' ? undefined : token;
}


/***/ }),

/***/ 54113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl)
/* harmony export */ });
/** `git@host:owner/name.git`. Source: git-fetch(1), "GIT URLS". */
const scpPattern = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)\/?(.+)$/;
/** Reads the URL of a remote; undefined if it does not name a repository on a server, such as the path of a folder. */
function parseRemoteUrl(url) {
    const [host, path] = splitUrl(url.trim());
    const slug = /^\/?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(path)?.[1];
    return host === '' || slug === undefined ? undefined : { server: `https://${host}`, slug };
}
function splitUrl(url) {
    if (URL.canParse(url)) {
        const { protocol, host, hostname, pathname } = new URL(url);
        if (protocol === 'http:' || protocol === 'https:')
            return [host, pathname];
        // The port of SSH is not that of the API.
        if (protocol === 'ssh:' || protocol === 'git:')
            return [hostname === 'ssh.github.com' ? 'github.com' : hostname, pathname];
    }
    const [, host = '', path = ''] = scpPattern.exec(url) ?? [];
    return [host, path];
}


/***/ }),

/***/ 13973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readRepositoryEnv)
/* harmony export */ });
/* harmony import */ var _remote_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54113);

/**
 * The variables that a job has of its repository and commit, read from Git. Those that are set already win.
 * Source: GitHub "Variables reference", default environment variables; REST API, "Getting started" on GitHub Enterprise Server.
 */
async function readRepositoryEnv({ query }, folder, { env }) {
    const ask = async (...args) => {
        // Planning images needs no Git. A step that needs it reports that it is missing.
        const result = await query('git', args, { cwd: folder, env }).catch(() => undefined);
        return result?.code === 0 ? result.stdout.trim() : '';
    };
    const remote = (0,_remote_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRemoteUrl */ .J)(await ask('remote', 'get-url', 'origin'));
    const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
    const found = {
        ...(remote === undefined ? {} : serverVariables(remote)),
        GITHUB_SHA: await ask('rev-parse', '--verify', '--quiet', 'HEAD'),
        ...(branch === '' ? {} : { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: 'branch' }),
    };
    return Object.fromEntries(Object.entries(found).filter(([name]) => (env[name] ?? '') === ''));
}
function serverVariables({ server, slug }) {
    const isEnterprise = server !== 'https://github.com';
    return {
        GITHUB_REPOSITORY: slug,
        GITHUB_SERVER_URL: server,
        GITHUB_API_URL: isEnterprise ? `${server}/api/v3` : 'https://api.github.com',
        GITHUB_GRAPHQL_URL: isEnterprise ? `${server}/api/graphql` : 'https://api.github.com/graphql',
    };
}


/***/ }),

/***/ 71964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ requireTerminal),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26848);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75689);



/** Throws an `InvalidInputError` if nobody can see the question or answer it. */
function requireTerminal({ command, withoutTerminal }) {
    const name = !process.stdin.isTTY ? 'standard input' : !process.stderr.isTTY ? 'standard error' : undefined;
    if (name === undefined)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInputError */ .oC(`\`${command}\` asks before it writes, but ${name} is not a terminal`, { fix: withoutTerminal });
}
/** Asks on standard error, so that standard output holds results alone. Throws unless the answer is `y` or `yes`. */
async function confirm({ text, subject }, signal) {
    const answer = await ask(`${text} [y/N] `, signal);
    // The cursor is still in the line of the question.
    if (answer === undefined)
        process.stderr.write('\n');
    if (answer === undefined || !/^y(es)?$/i.test(answer.trim()))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Nothing was written', { why: `${subject} not confirmed` });
}
/** The line that is typed; undefined if Ctrl-D or the end of the terminal ends the input. */
async function ask(prompt, signal) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: process.stdin, output: process.stderr });
    // In a prompt, the terminal passes Ctrl-C as a character.
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    // Depending on the terminal, the end of the input rejects the question, or only closes the interface.
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(lines, 'close').then(() => undefined);
    const answered = lines.question(prompt, { signal }).catch(() => undefined);
    try {
        const answer = await Promise.race([answered, closed]);
        signal.throwIfAborted();
        return answer;
    }
    finally {
        lines.close();
    }
}


/***/ }),

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}


/***/ }),

/***/ 77792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
const wildcards = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
/**
 * Compiles a glob pattern: `*` matches within a folder, `**` across folders, `?` one character; everything else is literal. Unlike
 * Node's `path.matchesGlob`, wildcards match names that start with a dot, and `[` is literal.
 */
function compileGlob(pattern) {
    const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (part) => wildcards[part] ?? `\\${part}`);
    return new RegExp(`^${source}$`);
}


/***/ }),

/***/ 80276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
function listFirst(items, max = 5, separator = ', ') {
    const shown = items.slice(0, max).join(separator);
    const rest = items.length - max;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}


/***/ }),

/***/ 71485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ renderFilledColumns),
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   XD: () => (/* binding */ renderCodeBlock),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}


/***/ }),

/***/ 51904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Wd: () => (/* binding */ listChanges),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bZ: () => (/* binding */ addGitSettings),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* unused harmony export gitEnv */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _format_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80276);
/* harmony import */ var _process_child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68234);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21895);




/**
 * Settings for every call of Git. A clone is not ours: its hooks, its file system monitor and its pager are programs that would run
 * with our credentials, its push settings would push more than we ask for, and its colors and encodings would change what we read.
 * Source: githooks(5); git-config(1).
 */
const ownSettings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.alternateRefsCommand': 'true',
    'color.ui': 'false',
    'color.push': 'false',
    'color.remote': 'false',
    'color.transport': 'false',
    'fetch.recurseSubmodules': 'false',
    'fetch.prune': 'false',
    'gc.auto': '0',
    'i18n.commitEncoding': 'UTF-8',
    'i18n.logOutputEncoding': 'UTF-8',
    'maintenance.auto': 'false',
    'push.followTags': 'false',
    'push.gpgSign': 'false',
    'push.pushOption': '',
    'push.recurseSubmodules': 'no',
};
/**
 * The environment of every call of Git: that of the job without inputs and tokens of the step, and with settings that win over those
 * of the clone, the user and the machine. Prompts are off: a missing credential fails instead of waiting forever.
 */
function gitEnv(env) {
    return { ...addGitSettings((0,_process_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .envForGit */ .zl)(env), ownSettings), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
/** Adds settings of Git to an environment. Source: git-config(1), GIT_CONFIG_COUNT. */
function addGitSettings(env, settings) {
    const given = Number(env.GIT_CONFIG_COUNT ?? '0');
    const entries = Object.entries(settings);
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(given + entries.length), ...Object.fromEntries(variables) };
}
/** A call of Git whose exit code or binary output matters. All others go through `createGit`. */
async function runGit(run, args, options) {
    return await run('git', args, { ...options, env: gitEnv(options.env) });
}
/** Creates a git bound to a folder. */
function createGit(run, folder, env, options = {}) {
    // What Git prints is data: a list of files whose start is cut off would be taken for the whole list.
    return async (...args) => await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'git', args, { keepBytes: Infinity, ...options, cwd: folder, env: gitEnv(env) });
}
/** Lists the paths that are changed or untracked; ignored files do not count. */
async function listChanges(git) {
    const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => ({ path: entry.slice(3), isUntracked: entry.startsWith('??') }));
}
/** Paths that are changed or untracked; ignored files do not count. */
async function changedFiles(git) {
    return (await listChanges(git)).map(({ path }) => path);
}
/** Rejects a working tree with changes: what would be built or released would not be what was committed. */
async function requireClean(git, why) {
    const changed = await changedFiles(git);
    if (changed.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The work tree has changes: ${(0,_format_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .r)(changed)}`, {
        why,
        fix: 'Commit them, or move the step that makes them after this one',
        commandFix: 'Commit or remove them',
    });
}


/***/ }),

/***/ 36361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ useProxy),
/* harmony export */   N_: () => (/* binding */ trustCertificates)
/* harmony export */ });
/* unused harmony export chooseDirectHosts */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);



const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY'];
/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = ['localhost', '127.0.0.1', '::1', '[::1]'];
/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment, which is read as Docker reads
 * it. `hosts` are the hosts that are known before. Sources: Node.js, "Built-in proxy support"; Go, golang.org/x/net/http/httpproxy.
 */
function useProxy({ env, log }, hosts = []) {
    const proxies = proxyVariables.map((name) => [name, readVariable(env, name)]).filter(([, value]) => value !== '');
    if (proxies.length === 0)
        return;
    const { setGlobalProxyFromEnv } = /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
    if (setGlobalProxyFromEnv === undefined) {
        log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`);
        return;
    }
    const urls = proxies.flatMap(([name, value]) => {
        const url = proxyUrl(value);
        if (url === undefined)
            log.warning(`The proxy of ${name} is not used by this step itself: only http and https proxies are`);
        return url === undefined ? [] : [[name, url]];
    });
    setGlobalProxyFromEnv({ ...Object.fromEntries(urls), NO_PROXY: chooseDirectHosts(env, hosts).join(',') });
}
/** The hosts that are asked without the proxy. An address in a network of NO_PROXY is one, which Node.js would not see. */
function chooseDirectHosts(env, hosts) {
    const entries = readVariable(env, 'NO_PROXY')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const entry of entries) {
        const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d+)$/i.exec(entry) ?? [];
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
        if (family !== 0 && Number(bits) <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    }
    const inNetwork = hosts.filter((host) => {
        const address = host.replace(/^\[(.*)\]$/, '$1');
        return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) !== 0 && networks.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    });
    return [...entries, ...inNetwork, ...loopback];
}
/** The name in capital letters counts first. */
function readVariable(env, name) {
    return [env[name], env[name.toLowerCase()]].map((value) => value?.trim() ?? '').find((value) => value !== '') ?? '';
}
/** An address without a scheme is one of an http proxy. Undefined for a proxy that requests cannot use. */
function proxyUrl(value) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(value);
    const url = hasScheme ? value : `http://${value}`;
    return /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
}
/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
function trustCertificates(pem) {
    const { setDefaultCACertificates } = /*#__PURE__*/ (node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_tls__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_tls__WEBPACK_IMPORTED_MODULE_2__, 2)));
    setDefaultCACertificates?.([...node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates('default'), pem]);
}


/***/ }),

/***/ 38946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ hideStepVariables)
/* harmony export */ });
/* unused harmony exports hideStepVariablesEarly, revealStepVariables */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27468);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68234);





/** Set in a process that has replaced itself: its own id, which stays the same. Another value was inherited, and says nothing. */
const replacedVariable = 'ELEANOR_REPLACED';
/**
 * Replaces this process by one whose environment holds no variable of the step. Call it before code of the project runs, and before
 * anything has been done: the action starts again, once. Any program of the same user can read the environment with which a process was
 * started (`/proc/<pid>/environ`), and there the inputs hold keys, and other variables tokens and the files of the runner.
 *
 * The variables go to the new process through its standard input: a file without a name, which `revealStepVariables` empties. Does
 * nothing outside a step, and where a process cannot be replaced: on Windows, and before Node.js 22.15.
 */
function hideStepVariables(temp, env = process.env) {
    const { execve } = process;
    const isStep = Object.keys(env).some((name) => name.startsWith('INPUT_'));
    if (!isStep || execve === undefined || process.platform === 'win32' || wasReplaced(env))
        return;
    const variables = Object.entries(env);
    const hidden = variables.filter(([name]) => (0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    writeStandardInput(temp, JSON.stringify(Object.fromEntries(hidden)));
    const visible = variables.filter(([name]) => !(0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    execve.call(process, process.execPath, args, { ...Object.fromEntries(visible), [replacedVariable]: String(process.pid) });
}
/**
 * Does the same before the context of the action exists. If the temporary folder cannot be used, nothing happens: the context and a later
 * `hideStepVariables` report it.
 */
function hideStepVariablesEarly(env = process.env) {
    const temp = env.RUNNER_TEMP ?? '';
    if (temp === '' || !isWritable(temp))
        return;
    try {
        hideStepVariables(temp, env);
    }
    catch {
        // Such as a full disk.
    }
}
/**
 * Returns the whole environment of the step. In a process that has replaced itself, the variables that clients of the runner's services
 * read are set in `env` again, where no other process sees them; the inputs are not, so that no program inherits them.
 */
function revealStepVariables(env) {
    if (!wasReplaced(env))
        return env;
    const hidden = JSON.parse(readStandardInput());
    for (const [name, value] of Object.entries(hidden))
        if (!name.startsWith('INPUT_'))
            env[name] = value;
    return { ...env, ...hidden };
}
function wasReplaced(env) {
    return env[replacedVariable] === String(process.pid);
}
/** How long another thread may keep the number of standard input, in milliseconds. */
const limitMs = 5000;
/**
 * Makes a file with this text standard input, which a replaced process keeps. The file has lost its name before the text is written.
 *
 * The system opens a file under the lowest number that is free, which another thread may take first, such as the one with which Node.js
 * reads `NODE_EXTRA_CA_CERTS`. It is waited for until that thread has closed its file. Source: open(2).
 */
function writeStandardInput(temp, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `eleanor-private-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    closeStandardInput();
    for (let waited = 0; waited < limitMs; waited++) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx+', 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        if (file === 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
            return;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        Atomics.wait(pause, 0, 0, 1);
    }
    throw new Error('Standard input could not be replaced, because another thread keeps its number');
}
function closeStandardInput() {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(0);
    }
    catch (error) {
        // Closed already, by an earlier attempt or by who has started this process.
        if (error.code !== 'EBADF')
            throw error;
    }
}
/** Reads and empties the file. It stays open: while its number is free, another thread may take it. */
function readStandardInput() {
    const bytes = Buffer.alloc(fstatSync(0).size);
    readSync(0, bytes, 0, bytes.length, 0);
    ftruncateSync(0);
    return bytes.toString('utf8');
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseCommandTemplate),
/* harmony export */   S: () => (/* binding */ parseArgv)
/* harmony export */ });
/** Characters that have a meaning only in a shell. */
const shellSyntax = /[;&|<>`$(){}*?!\n\\]/;
/**
 * Splits a command line into arguments. Single and double quotes work as in a shell; nothing else does, because no shell runs it.
 * Undefined if a quote is not closed, or if shell syntax appears outside of quotes.
 */
function parseArgv(text) {
    const words = [];
    const unmatched = text.trim().replaceAll(/\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/g, (_, word) => {
        words.push(word);
        return '';
    });
    const unquoted = (word) => word.replaceAll(/'[^']*'|"[^"]*"/g, '');
    if (unmatched.trim() !== '' || words.some((word) => shellSyntax.test(unquoted(word))))
        return undefined;
    return words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double ?? ''));
}
/**
 * Splits a command line like `parseArgv`, which may have placeholders such as `{version}`: their braces are no shell syntax. They stay in
 * the words. Undefined for an empty text, too.
 */
function parseCommandTemplate(text) {
    const words = parseArgv(text.replaceAll(/\{([\w-]+)\}/g, '\u0001$1\u0002'));
    const [program, ...args] = words?.map((word) => word.replaceAll('\u0001', '{').replaceAll('\u0002', '}')) ?? [];
    return program === undefined || program === '' ? undefined : [program, ...args];
}


/***/ }),

/***/ 60755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ maskMultilineStrings)
/* harmony export */ });
/** Comments and strings, so that quotes within them are not taken for the start of a string. Source: Python and TOML 1.0, strings. */
const tokens = {
    python: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    // A string in single quotes has no escapes.
    toml: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
};
/** Replaces the text of triple-quoted strings by spaces, because it may look like code. Line breaks and positions stay. */
function maskMultilineStrings(source, syntax) {
    return source.replace(tokens[syntax], (token, tripleQuote) => tripleQuote === undefined ? token : token.replace(/[^\r\n]/g, ' '));
}


/***/ }),

/***/ 89933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findVersionAssignments)
/* harmony export */ });
/* harmony import */ var _multiline_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60755);

const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm;
/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
function findVersionAssignments(source) {
    // A byte order mark, also where the bytes were read one by one.
    const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0;
    return [...(0,_multiline_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .maskMultilineStrings */ .w)(source.slice(mark), 'python').matchAll(assignment)].map(({ 1: head = '', 3: version = '', index }) => ({
        version,
        line: source.slice(0, mark + index).split('\n').length,
        start: mark + index + head.length + 1,
    }));
}


/***/ }),

/***/ 18330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ localPart),
/* harmony export */   Qj: () => (/* binding */ normalizeVersion),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/**
 * Normalizes a version, such as `v1.0-RC.1` to `1.0rc1`; undefined if it is not a version. Trailing zeros are kept, because
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
function normalizeVersion(text) {
    const version = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text.trim());
    // Numbers of 16 digits or more are rejected, because the library does not hold them exactly.
    if (version === null || /\d{16}/.test(text))
        return undefined;
    // Put together here, because the library's own normal form has `+a,1` for `+a.1`.
    return version.public + (version.local === null ? '' : `+${version.local}`);
}
/**
 * Whether two normalized versions are equal: `1.4` equals `1.4.0`, because a shorter release is padded with zeros, but
 * `1.4+a` does not equal `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
function isSameVersion(one, other) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one, other);
}
/** The local part of a normalized version, such as `cu121` of `2.1.0+cu121`. */
function localPart(version) {
    return /\+(.+)$/.exec(version)?.[1];
}


/***/ }),

/***/ 86946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59759);

/**
 * Runs `work` until it succeeds, fails permanently, or has used its retries. Then the last error is thrown unchanged. `attempt` counts
 * from 0; `previous` is the error of the attempt before, undefined in the first one. Work that creates something must first check whether it
 * exists when `attempt` is not 0: the previous attempt may have succeeded although its response was lost.
 */
async function withRetry(policy, work) {
    let previous;
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt, previous);
        }
        catch (error) {
            previous = error;
            policy.signal.throwIfAborted();
            const planned = policy.delaysMs[attempt];
            if (planned === undefined || !policy.isTransient(error))
                throw error;
            const delayMs = policy.retryAfterMs?.(error) ?? planned;
            policy.onRetry?.(error, delayMs);
            await (0,_concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(delayMs, policy.signal);
        }
    }
}


/***/ })

};
