export const id = 8009;
export const ids = [8009];
export const modules = {

/***/ 68009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRelease: () => (/* binding */ planRelease),
  release: () => (/* binding */ release_release)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-settings.js
var network_settings = __webpack_require__(36361);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __webpack_require__(38946);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/shallow.js

/** Whether the clone lacks a part of the history. */
async function isShallowClone(git) {
    return (await git('rev-parse', '--is-shallow-repository')) === 'true';
}
/** Throws a `UserError`, which begins with `purpose`, for a clone that lacks a part of the history. */
async function requireFullHistory(git, purpose, alternative = '') {
    if (!(await isShallowClone(git)))
        return;
    throw new errors/* UserError */.yo(`${purpose}, and the clone is shallow`, {
        fix: `Check out with \`fetch-depth: 0\`${alternative}`,
        commandFix: `Run \`git fetch --unshallow --tags\`${alternative}`,
    });
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/compare.js


/** Negative if `a` is older than `b`, 0 if they are equal, positive if it is newer. Source: PEP 440, "Summary of permitted suffixes". */
function compareVersions(a, b) {
    return (0,pep440/* compare */.UD)(a, b);
}
/** Whether a version is a pre-release; developmental releases count as such. */
function isPrerelease(version) {
    return (0,pep440/* explain */.WE)(version)?.is_prerelease ?? false;
}
/** Returns the major and the minor number. */
function majorAndMinor(version) {
    const [major = 0, minor = 0] = (0,pep440/* explain */.WE)(version)?.release ?? [];
    return [major, minor];
}
/** Throws a `UserError` unless the version is newer than `floor`, which the error calls `floorLabel`. */
function requireNewer(version, floor, floorLabel, alternative) {
    if (compareVersions(version, floor) > 0)
        return;
    throw new errors/* UserError */.yo(`Version ${version} is not newer than ${floor}, ${floorLabel}`, {
        fix: `Choose a version above ${floor}${alternative === undefined ? '' : `; ${alternative}`}`,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commits/read-commits.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commits/recommend-bump.js
/** Which types are released. Source: Conventional Commits 1.0.0, rules 2 and 3; `perf` and `revert` as in semantic-release. */
const bumpOfType = { feat: 'minor', fix: 'patch', perf: 'patch', revert: 'patch' };
const order = ['patch', 'minor', 'major'];
/** Finds the commits that ask for a release, in the given order. A commit and the one that reverts it cancel each other out. */
function findReleasable(commits) {
    const reverted = commits.flatMap(({ id, reverts }) => {
        const target = reverts === undefined || reverts.length < 7 ? undefined : commits.find((each) => each.id.startsWith(reverts));
        return target === undefined ? [] : [id, target.id];
    });
    return commits
        .filter(({ id }) => !reverted.includes(id))
        .flatMap((commit) => {
        const bump = bumpOf(commit);
        return bump === undefined ? [] : [{ ...commit, bump }];
    });
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commits/decide-bump.js






/**
 * Decides the bump by the commits since the last final release. A pre-release also requires one since the last release of any kind.
 * Throws a `UserError` for a shallow clone, which lacks commits.
 */
async function decideBump({ run, workspace, env }, question) {
    const git = (0,src_git/* createGit */.lD)(run, workspace, env);
    await requireFullHistory(git, '`bump: auto` reads all commits since the last release');
    const onBranch = question.released.filter((each) => each.onBranch);
    const final = onBranch.findLast(({ version }) => !isPrerelease(version));
    const newest = question.isPrerelease ? onBranch.at(-1) : final;
    const commits = await readCommits(git, final?.commit, question.paths);
    const releasable = await parseAll(commits);
    const isNeeded = newest === final ? releasable.length > 0 : await hasReleasable(git, newest?.commit, question.paths);
    return {
        bump: isNeeded ? largestBump(releasable) : undefined,
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
    return (await parseAll(await readCommits(git, since, paths))).length > 0;
}
/** The parser is loaded only where it is used. */
async function parseAll(commits) {
    const { createCommitParser } = await __webpack_require__.e(/* import() */ 4554).then(__webpack_require__.bind(__webpack_require__, 84554));
    return findReleasable(commits.map(createCommitParser()));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/credentials.js

const defaultServer = 'https://github.com';
/**
 * Returns the environment in which Git reaches the remote. Credentials that actions/checkout left in the configuration are used as they
 * are. Without them, and for a remote on the server of this run, the token goes into an HTTP header. It is passed in environment
 * variables, so that no argument list and no file holds it.
 * Source: git-config(1), GIT_CONFIG_COUNT and `http.<url>.extraHeader`; actions/checkout, `persist-credentials`.
 */
async function withCredentials(git, env, remote, token) {
    if (token === undefined)
        return env;
    const server = new URL(env.GITHUB_SERVER_URL ?? defaultServer);
    const urls = [await git('remote', 'get-url', remote), await git('remote', 'get-url', '--push', remote)];
    const origin = urls.map(originOf).find((each) => each === server.origin);
    if (origin === undefined || (await configuredHeader(git, origin)) !== undefined)
        return env;
    return (0,src_git/* addGitSettings */.bZ)(env, { [`http.${origin}/.extraheader`]: authorizationHeader(token) });
}
/** Whether the checkout pushes with a credential other than the token: another header, or an SSH key. */
async function hasOtherCredential(git, env, remote, token) {
    const url = await git('remote', 'get-url', '--push', remote);
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote.js






const remoteName = 'origin';
/** Opens the remote `origin` of the clone; nothing is sent to it yet. */
async function openRemote(context, local, { token, hooks }) {
    const { run, env, workspace } = context;
    const remotes = (await local('remote')).split('\n');
    if (!remotes.includes(remoteName))
        throw new errors/* UserError */.yo(`The repository has no remote \`${remoteName}\``, {
            fix: 'Check it out with actions/checkout',
            commandFix: `Add it with \`git remote add ${remoteName} URL\``,
        });
    const remoteEnv = await withoutConfiguredHooks(local, await withCredentials(local, env, remoteName, token));
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
        const depth = (await isShallowClone(git)) ? ['--depth=1'] : [];
        await read('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref);
    }
    async function askHook(refs) {
        const lines = (await read('ls-remote', remoteName, ...refs.map(({ to }) => to))).split('\n');
        const before = new Map(lines.map((line) => line.split('\t').reverse()));
        await runPrePushHook(context, {
            remote: remoteName,
            url: await local('remote', 'get-url', '--push', remoteName),
            refs: refs.map(({ from, to }) => ({ from, to, before: before.get(to) })),
        });
    }
    async function hasObject(id) {
        return (await (0,src_git/* runGit */.EO)(run, ['cat-file', '-e', id], { cwd: workspace, env: remoteEnv })).code === 0;
    }
    return {
        usesOtherCredential: await hasOtherCredential(local, env, remoteName, token),
        fetch,
        async refs(branch, folder) {
            const folderPatterns = folder === undefined ? [] : [`refs/heads/${folder}`, `refs/heads/${folder}/*`];
            const patterns = [`refs/heads/${branch}`, 'refs/tags/*', ...folderPatterns];
            return parseRemoteRefs(await read('ls-remote', remoteName, ...patterns), branch);
        },
        async messagesOf({ tags, tagObjects }, tag) {
            const commit = tags.get(tag) ?? '';
            const object = tagObjects.get(tag) ?? commit;
            if (!(await hasObject(object)) || !(await hasObject(commit)))
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/sleep.js
var sleep = __webpack_require__(59759);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/http-error.js

function isHttpError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** The status of a request that failed, from the error itself or from the `UserError` that reports it. */
function statusOf(error) {
    const cause = error instanceof errors/* UserError */.yo ? error.cause : error;
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/retry.js
var retry = __webpack_require__(86946);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/retry.js



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
            log.info(`${request}: ${(0,errors/* messageOf */.bD)(error)}; trying again in ${delayMs / 1000} s`);
        },
    };
    try {
        return await (0,retry/* withRetry */.b)(policy, work);
    }
    catch (error) {
        signal.throwIfAborted();
        throw isHttpError(error) ? rejectedRequest(request, error) : error;
    }
}
function isTransient(error) {
    if (!isHttpError(error) || mustWaitTooLong(error))
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
    return retryAfterSeconds(error) ?? secondsUntilReset(error, Date.now());
}
/** Whether the rate limit lasts longer than this action waits. */
function mustWaitTooLong(error) {
    const isExhausted = secondsUntilReset(error, Date.now()) !== undefined;
    return isExhausted && (requestedSeconds(error) ?? 0) > maxDelaySeconds;
}
function rejectedRequest(request, error) {
    const rejected = new errors/* UserError */.yo(`GitHub rejected \`${request}\` with status ${error.status}`, {
        why: error.message.split('\n')[0] ?? '',
        ...fixFor(request, error),
    });
    rejected.cause = error;
    return rejected;
}
function fixFor(request, error) {
    const wait = secondsUntilReset(error, Date.now());
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
            return await retryRequest({ log, signal }, route, async () => await request(route, parameters));
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
    if (error instanceof errors/* UserError */.yo && statusOf(error) === 404)
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/git-database.js

const git_database_noObject = '0'.repeat(40);
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
                .catch(undefinedIf404);
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
            const refUpdates = moves.map(({ name, before = git_database_noObject, after = git_database_noObject, force = false }) => ({
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
    const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, assets } = json;
    return { id, tag, draft, body: body ?? '', url, uploadUrl, assets: assets.map(parseAsset) };
}
function parseAsset({ id, name, size, state, digest, browser_download_url: url = '' }) {
    return { id, name, size, state, digest: digest ?? undefined, url };
}

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
    return isHttpError(cause) && [403, 404].includes(cause.status) && retryAfterSeconds(cause) === undefined;
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
    const publishedRelease = async (tag) => await api.requestWithRetry(`GET ${route}/tags/{tag}`, { tag }).catch(undefinedIf404);
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
            await api.requestWithRetry(`DELETE ${route}/assets/{id}`, { id }).catch(undefinedIf404);
        },
        async removeRelease(id) {
            await api.requestWithRetry(`DELETE ${route}/{id}`, { id }).catch(undefinedIf404);
        },
        async publish(id, { target, latest, prerelease }) {
            const changes = { id, draft: false, prerelease, make_latest: latest ? 'true' : 'false' };
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
    const api = await createApiClient(context, token);
    return { api, releases: createReleasesApi(api), gitDatabase: createGitDatabase(api) };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var requirements_pep440 = __webpack_require__(18330);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/tag-template.js

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
    return /^\d/.test(text) ? (0,requirements_pep440/* normalizeVersion */.Qj)(text) : undefined;
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/released-versions.js



/** Finds the tags that match the template, oldest version first. Tags that are no version, ignored and floating tags are left out. */
function findReleasedVersions({ tags }, rules, isOnBranch = () => true) {
    return [...tags]
        .flatMap(([tag, commit]) => {
        const version = versionOfTag(tag, rules);
        return version === undefined ? [] : [{ version, tag, commit, onBranch: isOnBranch(commit) }];
    })
        .sort((a, b) => compareVersions(a.version, b.version));
}
/** Beyond so many tags, older versions count as contained: all commits are arguments of one call of Git. */
const examinedVersions = 500;
/** Finds the released versions, and which of them the checked out commit contains. */
async function readReleasedVersions(local, refs, rules) {
    const versions = findReleasedVersions(refs, rules);
    const commits = [...new Set(versions.slice(-examinedVersions).map(({ commit }) => commit))];
    if (commits.length === 0 || (await isShallowClone(local)))
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/trailers.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/temporary-branch.js

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
    return { name, tip: { commit, trailers: await readTrailers(local, commit) }, obstacle };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-tags.js



/** Reads the tags and branches of the remote, and warns if the tags do not look like the template. */
async function readReleaseTags({ log }, { local, remote }, branch, preferences) {
    const refs = await remote.refs(branch, temporaryPrefix);
    const { template, remark } = chooseTemplate(refs.tags.keys(), preferences.template, preferences);
    if (remark !== undefined)
        log.warning(remark);
    return { refs, template, versions: await readReleasedVersions(local, refs, { ...preferences, template }) };
}

// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(62338);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/calver.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/version-parts.js


/** Splits a version into its parts; a local part is dropped. */
function parseVersion(version) {
    const found = (0,pep440/* explain */.WE)(version);
    if (found === null)
        throw new errors/* UserError */.yo(`\`${version}\` is not a PEP 440 version`);
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/bump.js





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
    const next = formatVersion(bumpParts(current, parseVersion(current), requested)) + label;
    if (compareVersions(next, current) > 0)
        return next;
    const request = `A bump of \`${requested.bump}\`${requested.pre === undefined ? '' : ` to \`${requested.pre}\``}`;
    throw new errors/* UserError */.yo(`${request} would lead from ${current} to ${next}, which is not newer`, {
        fix: requested.bump === 'calver'
            ? 'Add `MICRO` to the end of `calver-format`, or bump `post`'
            : 'Choose a later kind of pre-release (a, b, rc), or bump major, minor or patch',
    });
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
    return pre === undefined ? finalVersion(parts.epoch, release) : bump_prereleaseOf(parts, release, { kind: pre, firstPre });
}
function nextPrerelease(current, parts, { pre, firstPre }) {
    const kind = pre ?? parts.pre?.[0] ?? (parts.dev === undefined ? undefined : 'dev');
    if (kind === undefined)
        throw new errors/* UserError */.yo(`${current} is not a pre-release, so there is no next one`, {
            fix: 'Also set `pre` to `a`, `b`, `rc` or `dev`, or bump `minor` with it',
        });
    if (kind === 'dev' && parts.pre !== undefined && parts.post === undefined)
        return nextDevOfPrerelease(parts, parts.pre, firstPre);
    // From a final version the patch number is raised first, as semver does.
    const release = awaitsFinalRelease(parts) ? parts.release : bumpRelease(current, parts, 'patch');
    return bump_prereleaseOf(parts, release, { kind, firstPre });
}
function finalize(current, { epoch, release, pre, post, dev }) {
    if (pre === undefined && dev === undefined)
        throw new errors/* UserError */.yo(`${current} is not a pre-release, so there is nothing to finalise`, {
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
        throw new errors/* UserError */.yo(`${current} has ${release.length} release numbers, but a bump of \`${part}\` supports at most three`, {
            fix: 'Give the new version with `version`',
        });
    const triple = [0, 1, 2].map((index) => release[index] ?? 0).join('.');
    const bumped = inc(awaitsFinalRelease(parts) ? `${triple}-0` : triple, part) ?? '';
    const length = Math.max(release.length, ['major', 'minor', 'patch'].indexOf(part) + 1);
    return bumped.split('.').map(Number).slice(0, length);
}
/** The next pre-release of a kind. It continues the numbering if the current version has the same release numbers and kind. */
function bump_prereleaseOf(current, release, { kind, firstPre }) {
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
    return bumpCalver(parts, calver.format, calver.day);
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
        throw new errors/* UserError */.yo(`${current} is a pre-release, of which there is no post-release`, { fix: 'Bump `pre` or `finalise`' });
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/tag-version.js


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
        return { version: resolveVersion(current, requested), current };
    const isHere = ({ commit: tagged }) => tagged === commit;
    const before = onBranch.findLast((each) => !isHere(each))?.version ?? noVersion;
    const here = onBranch.filter(isHere).map(({ version }) => version);
    const repeated = here.find((version) => version === versionOrNone(before, requested));
    return repeated === undefined
        ? { version: resolveVersion(current, requested), current }
        : { version: repeated, current: before };
}
function versionOrNone(current, requested) {
    try {
        return resolveVersion(current, requested);
    }
    catch {
        return undefined;
    }
}
/** Throws a `UserError` if the version in tags is to be released as it is. */
function requireBumpOfTags(source, { requested }) {
    if (source.kind === 'files' || requested.kind !== 'current')
        return;
    throw new errors/* UserError */.yo(`The version is only in tags (${source.reason}), so there is none to release`, {
        fix: 'Give `version` or a `bump` of `major`, `minor`, `patch` or `pre`, or set `version-file`',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const parts = parseVersion(version);
    if (form === 'short')
        return [0, 1].map((index) => parts.release[index] ?? 0).join('.');
    return form === 'semver' ? formatSemver(version, parts) : formatTuple(parts, replaced.text);
}
/** Whether a text is a version in a form. */
function isVersionInForm(form, text, version) {
    if (form === 'pep440')
        return (0,requirements_pep440/* normalizeVersion */.Qj)(text) === version;
    if (form === 'semver')
        return (0,requirements_pep440/* normalizeVersion */.Qj)(text) === version || normalizeSpaces(text) === semverOrNone(version);
    if (form === 'same')
        return namedForms.some((each) => each !== 'tuple' && isVersionInForm(each, text, version));
    return normalizeSpaces(text) === normalizeSpaces(formatAs(form, version, { text, old: version }));
}
function formOf(text, version) {
    return namedForms.find((form) => isVersionInForm(form, text, version)) ?? 'pep440';
}
function semverOrNone(version) {
    try {
        return formatSemver(version, parseVersion(version));
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
    const version = (0,requirements_pep440/* normalizeVersion */.Qj)([numbers.join('.'), suffix].filter((part) => part !== '').join('.'));
    return version !== undefined && isVersionInForm('tuple', text, version) ? version : undefined;
}
function normalizeSpaces(text) {
    return text.replace(/\s+/g, '').replace(/,$/, '');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/python/multiline-strings.js
var multiline_strings = __webpack_require__(60755);
// EXTERNAL MODULE: ./.work/compiled/shared/src/python/version-literal.js
var version_literal = __webpack_require__(89933);
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/version-match.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/known-files.js


/** `source` is of the package itself: the path of a folder. */
const uvPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\nsource = \{ (?:editable|virtual|directory) = "(?<folder>[^"\n]+)" \}/dgm;
const cargoTable = /^\[(?:workspace\.)?package\][ \t]*(?:#.*)?\r?\n(?:(?![ \t]*\[).*\n)*?[ \t]*version[ \t]*=[ \t]*"(?<version>[^"\n]+)"/dgm;
/** Packages of others have a `source`. */
const cargoPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\n(?!source)/dgm;
const mesonProject = /^project\s*\([^()]*?\bversion\s*:\s*'(?<version>[^'\n]+)'/dgm;
const cffVersion = /^version:[ \t]*(["']?)(?<version>[^"'\s#]+)\1[ \t]*(?:#.*)?\r?$/dgm;
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
            return matchVersions(uvPackage, text, { forms: { version: 'pep440' }, isWanted: isMember });
        },
    },
    'Cargo.toml': {
        expected: '`version` in `[package]` or `[workspace.package]`',
        find: (text) => matchVersions(cargoTable, text, semver),
    },
    'Cargo.lock': { expected: 'a package without `source`', find: (text) => matchVersions(cargoPackage, text, semver) },
    'meson.build': { expected: "`project(…, version: '1.2.3')`", find: (text) => matchVersions(mesonProject, text) },
    'CITATION.cff': { expected: '`version:` at the start of a line', find: (text) => matchVersions(cffVersion, text) },
    'setup.cfg': { expected: '`version` in `[metadata]`', find: (text) => matchVersions(cfgVersion, text) },
    'conf.py': {
        expected: '`release = "1.2.3"` at the start of a line',
        find: (text) => [
            ...matchVersions(sphinxRelease, text),
            ...matchVersions(sphinxVersion, text, { forms: { version: 'same' } }),
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
        return { main: matchVersions(wholeText, text), others: [] };
    if (format === 'known') {
        const [first, ...others] = knownFile(path)?.find(text, member) ?? [];
        return { main: first === undefined ? [] : [first], others };
    }
    return { main: matchVersions(format, text), others: [] };
}
function findPythonVersions(text) {
    return {
        main: (0,version_literal/* findVersionAssignments */.s)(text).map((each) => ({ ...each, form: 'pep440' })),
        others: matchVersions(versionTuple, (0,multiline_strings/* maskMultilineStrings */.w)(text, 'python')),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/symbolic-links.js



/**
 * Throws a `UserError` if a path, relative to the workspace, is a symbolic link or leads through one. Git commits the link and not its
 * target, and a link that a command has made may point at any file of the machine.
 */
function rejectSymbolicLink(workspace, path, origin = '') {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const part = parts.slice(0, index + 1).join('/');
        const file = (0,external_node_path_.join)(workspace, part);
        if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            continue;
        throw new errors/* UserError */.yo(`${part} is a symbolic link to ${(0,external_node_fs_.readlinkSync)(file)}${origin}`, {
            why: 'A release commits only regular files',
            fix: 'Declare the file that it points to, or replace the link with a file',
            at: { file: part },
        });
    }
}

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
        return new errors/* UserError */.yo(`${path} has no version`, { why: `Expected is ${knownFile(path)?.expected ?? 'a version'}`, at });
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
    const version = form === 'tuple' ? parseTuple(found) : (0,requirements_pep440/* normalizeVersion */.Qj)(found);
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
        rejectSymbolicLink(workspace, path);
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
 * Replaces the version of a file, which is `current`, in every place, and reads it back. The file is replaced atomically; mode, encoding
 * and line endings are kept.
 */
async function replaceVersion(workspace, location, version, current = version) {
    let text = await readLatin1(workspace, location.path);
    const { main, others } = onlyVersion(location, text);
    for (const { form, start, version: found } of [main, ...others].sort((a, b) => b.start - a.start))
        text = text.slice(0, start) + formatAs(form, version, { text: found, old: current }) + text.slice(start + found.length);
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
    const { main, others } = findVersions(location, text);
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/tag-run.js

/** The tag whose push started the run; undefined if it runs on a branch. Source: GitHub "Variables reference", `GITHUB_REF`. */
function tagOfRun({ GITHUB_REF: ref = '' }) {
    return /^refs\/tags\/(.+)$/.exec(ref)?.[1];
}
/** The default branch, as the event of the run says; undefined outside of GitHub Actions. Source: GitHub "Webhook events and payloads". */
async function defaultBranchOfRun({ GITHUB_EVENT_PATH: path = '' }) {
    try {
        const event = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const name = event?.repository?.default_branch;
        return typeof name === 'string' && name !== '' ? name : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/release-target.js







/** Reads what is checked out, and determines version, tag and branch of the release from it. */
async function resolveTarget({ workspace }, local, source, request) {
    const { branch, tags } = request;
    const commit = await local('rev-parse', 'HEAD');
    const { version, current } = source.kind === 'files'
        ? await resolveFromFiles(workspace, source.locations, request.version)
        : await resolveFromTags(local, tags.versions, { commit, requested: request.version });
    const tag = formatTag(tags.template, version);
    await requireValidRefs(local, [`refs/heads/${branch}`, `refs/tags/${tag}`]);
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
    const current = await readVersions(workspace, locations);
    return { version: resolveVersion(current, requested), current };
}
async function resolveFromTags(local, versions, { commit, requested }) {
    await requireKnownTags(local, versions, requested);
    const { version } = resolveTagVersion(versions, commit, requested);
    return { version, current: version };
}
/** Throws a `UserError` if it is unknown which tags the branch has: a bump would start from the highest one of another line. */
async function requireKnownTags(local, versions, requested) {
    if (requested.kind !== 'bump' || versions.length === 0)
        return;
    await requireFullHistory(local, 'The bump starts from the highest tag of the branch', ', or give `version`');
}
/**
 * Returns the given branch, or else the one that is checked out, or else that of the run. A run of a tag has none: if no new commit is
 * asked for, the default branch is meant.
 */
async function resolveBranch({ run, env, workspace }, given, requested) {
    if (given !== undefined)
        return given;
    const { code, stdout } = await (0,src_git/* runGit */.EO)(run, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace, env });
    if (code === 0)
        return stdout.trim();
    const runBranch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
    if (runBranch !== undefined)
        return runBranch;
    const isTagRelease = tagOfRun(env) !== undefined && requested !== undefined && requested.kind !== 'bump';
    const defaultBranch = isTagRelease ? await defaultBranchOfRun(env) : undefined;
    if (defaultBranch !== undefined)
        return defaultBranch;
    throw new errors/* UserError */.yo('No branch is checked out (detached HEAD)', {
        why: 'The new commit needs a branch',
        fix: 'Set the `branch` input, or start the workflow on a branch',
        commandFix: 'Check out a branch, or name one with `--branch`',
    });
}
/** Throws a `UserError` for names that Git does not accept for a ref. Source: git-check-ref-format(1). */
async function requireValidRefs(git, names) {
    for (const name of names)
        await git('check-ref-format', name).catch(() => {
            throw new errors/* UserError */.yo(`\`${name}\` is not a valid Git ref name`, {
                fix: 'Check `branch`, `tag-template` and `floating-tags`',
            });
        });
}
function formatTag(template, version) {
    return template.replace('{version}', version);
}

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
        const trailers = (await remote.messagesOf(refs, candidate.tag)).map(parseTrailers);
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
    const head = await local('rev-parse', 'HEAD');
    return { all, checkedOut: all.find(({ commit }) => commit === head) };
}
/** A bump of a version that is tagged and not published finishes that version. A new one would leave it without a release for good. */
function finishFirst(requested, { checkedOut }) {
    if (requested.kind !== 'bump' || checkedOut === undefined)
        return requested;
    return { kind: 'exact', version: checkedOut.version };
}

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
    const remote = await openRemote(context, local, { token, hooks: false });
    const tags = await readReleaseTags(context, { local, remote }, await resolveBranch(context, branch), tag);
    const releases = token === undefined ? undefined : (await connectGitHub(context, token)).releases;
    const first = finishFirst(requested, await findUnfinishedWork({ local, remote, releases }, tags));
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/bot-identity.js
/** The author of commits that GitHub's own automation makes. Source: actions/checkout, "Push a commit using the built-in token". */
const botIdentity = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/committer.js

/** Returns the variables that name author and committer: the identity that Git is configured with, or else the bot of GitHub Actions. */
async function committerEnv(git, env) {
    const configured = async (key) => await git('config', key).catch(() => '');
    // Git rejects an empty name, which an empty expression of a workflow gives.
    const given = (name) => (env[name] === '' ? undefined : env[name]);
    const name = given('GIT_AUTHOR_NAME') ?? (await configured('user.name'));
    const email = given('GIT_AUTHOR_EMAIL') ?? (await configured('user.email'));
    const author = name === '' || email === '' ? botIdentity : { name, email };
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: given('GIT_COMMITTER_NAME') ?? author.name,
        GIT_COMMITTER_EMAIL: given('GIT_COMMITTER_EMAIL') ?? author.email,
    };
}
/** Returns the variables that make the bot of GitHub Actions author and committer. */
function botCommitterEnv() {
    const { name, email } = botIdentity;
    return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/trees.js






/**
 * Writes the tree of the checked out commit with these files as they are in the work tree, and returns its id. A temporary index is
 * used, so the index of the clone does not change. Ignored files are an error unless `includeIgnored` is set.
 */
async function writeTree({ run, env, workspace, temp }, git, files, { includeIgnored = false } = {}) {
    const index = (0,external_node_path_.resolve)(workspace, await git('rev-parse', '--git-path', 'index'));
    const isThere = (file) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, file), { throwIfNoEntry: false }) !== undefined;
    const temporaryIndex = (0,external_node_path_.join)(temp, `index-${process.pid}`);
    try {
        await (0,promises_.copyFile)(index, temporaryIndex);
        const gitWithIndex = (0,src_git/* createGit */.lD)(run, workspace, { ...env, GIT_INDEX_FILE: temporaryIndex, GIT_LITERAL_PATHSPECS: '1' });
        const force = includeIgnored ? ['--force'] : [];
        const [existing, deleted] = [files.filter(isThere), files.filter((file) => !isThere(file))];
        if (existing.length > 0)
            await gitWithIndex('add', ...force, '--', ...existing);
        if (deleted.length > 0)
            await gitWithIndex('rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...deleted);
        return await gitWithIndex('write-tree');
    }
    finally {
        await (0,promises_.rm)(temporaryIndex, { force: true });
    }
}
/** Reads a file of a tree as the commit holds it: a filter of Git may have changed its line endings. */
async function readBlob({ run, env, workspace }, tree, path) {
    const stdout = new external_node_stream_.PassThrough();
    const [content, { code, stderr }] = await Promise.all([
        (0,consumers_.buffer)(stdout),
        (0,src_git/* runGit */.EO)(run, ['cat-file', 'blob', `${tree}:${path}`], { cwd: workspace, env, into: stdout }),
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
    if (await isShallowClone(local))
        throw new errors/* UserError */.yo(`Branch ${branch} exists, and its commits cannot be checked in a shallow clone`, {
            fix: 'Set `fetch-depth: 0` for actions/checkout',
            commandFix: 'Run `git fetch --unshallow`',
        });
    await remote.fetch(`refs/heads/${branch}`);
    const authors = (await local('log', '--format=%ae', `HEAD..${tip}`)).split('\n').filter((email) => email !== '');
    const others = [...new Set(authors)].filter((email) => email !== botIdentity.email);
    if (others.length === 0)
        return;
    throw new errors/* UserError */.yo(`Branch ${branch} has commits by ${(0,list/* listFirst */.r)(others)}, which would be lost`, {
        fix: 'Merge or delete the branch, or choose another one',
    });
}
async function commitAsBot(context, local, files, title) {
    const { run, env, workspace } = context;
    // A changed file that is ignored is in the index on purpose.
    const tree = await writeTree(context, local, files, { includeIgnored: true });
    const parent = await local('rev-parse', 'HEAD');
    const git = (0,src_git/* createGit */.lD)(run, workspace, { ...env, ...botCommitterEnv() }, { input: `${title}\n` });
    return await git('commit-tree', tree, '-p', parent);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/ensure-pull-request.js



const ensure_pull_request_route = '/repos/{owner}/{repo}/pulls';
/** Finds the open pull request of the branch, or opens one. Returns its URL. Source: GitHub REST API, "Pull requests". */
async function ensurePullRequest(context, api, pullRequest, existing) {
    const { head, base, title } = pullRequest;
    return await retryRequest(context, `POST a pull request of ${head}`, async () => {
        const filter = { head: `${api.owner}:${head}`, base, state: 'open' };
        const find = async () => (await api.requestWithRetry(`GET ${ensure_pull_request_route}`, filter))[0];
        const found = (await find()) ?? (await openPullRequest(api, pullRequest, find));
        if (existing === 'keep')
            return found.html_url;
        const text = existing(found.body ?? '');
        if (found.title === title && found.body === text)
            return found.html_url;
        const changes = { number: found.number, title, body: text };
        return (await api.requestWithRetry(`PATCH ${ensure_pull_request_route}/{number}`, changes)).html_url;
    });
}
/** Closes a pull request without merging it; its branch stays. */
async function closePullRequest(api, number) {
    await api.requestWithRetry(`PATCH ${ensure_pull_request_route}/{number}`, { number, state: 'closed' });
}
/** Returns the new pull request, or the one that another run has opened in the meantime. */
async function openPullRequest(api, pullRequest, find) {
    try {
        return await api.request(`POST ${ensure_pull_request_route}`, { ...pullRequest });
    }
    catch (error) {
        const other = statusOf(error) === 422 ? await find() : undefined;
        if (other !== undefined)
            return other;
        if (statusOf(error) !== 403)
            throw error;
        throw new errors/* UserError */.yo(`Branch ${pullRequest.head} is pushed, but the token may not open a pull request`, {
            fix: 'Give the job `permissions: pull-requests: write`, and allow it in the settings of the repository (Actions, Workflow permissions), or open the pull request yourself',
            commandFix: 'Use a token that may write pull requests, or open the pull request yourself',
        });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/lock-diff.js

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
            tables.push(`### \`${lock}\`\n\n${(0,markdown/* renderTable */.bo)(['package', 'before', 'after', ''], rows)}`);
    }
    if (leftOut > 0)
        tables.push(`${leftOut} more changes do not fit here.`);
    return tables.join('\n\n');
}
function cells({ package: name, before = '', after = '', kind, size = '' }) {
    return [name, before, after, size === '' ? kind : `${kind}, ${size}`];
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/open-pull-request.js









/** Runs `mode: open-pull-request`: commits what changed in the work tree to a branch, and opens or updates its pull request. */
async function openChangesPullRequest(context, { token, hooks, dryRun, branch: baseBranch, pullRequest }) {
    const { branch = '', title, lockDiff } = pullRequest;
    const local = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    const base = await resolveBranch(context, baseBranch);
    await requireValidRefs(local, [`refs/heads/${branch}`, `refs/heads/${base}`]);
    requireDifferentBranches(branch, base);
    if (dryRun || token === undefined) {
        reportDryRun(context, branch, await (0,src_git/* changedFiles */.Y_)(local));
        return;
    }
    const remote = await openRemote(context, local, { token, hooks });
    const pushed = await pushPullRequestBranch(context, { local, remote }, { branch, title });
    if (pushed.state === 'unchanged') {
        context.log.notice('The work tree has no changes, so no pull request is opened');
        return;
    }
    const api = await createApiClient(context, token);
    const body = pullRequestBody(context, formatLockDiff(lockDiff));
    const url = await ensurePullRequest(context, api, { head: branch, base, title, body }, () => body);
    context.setOutput('sha', pushed.commit);
    context.setOutput('pull-request', url);
    context.log.info(`Pull request of ${branch}: ${url}`);
    context.summary.add(`[Pull request](${url})\n\n${body}`);
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog/commit-entries.js

const kindOfType = { feat: 'Added', fix: 'Fixed' };
/**
 * Turns the commits that users notice into entries: the oldest first, and those that break something before all others. Commits that
 * cancel each other out, and those of types such as `docs`, have none.
 */
function createEntries(commits) {
    const entries = findReleasable(commits).map(createEntry).reverse();
    return [...entries.filter(({ isBreaking }) => isBreaking), ...entries.filter(({ isBreaking }) => !isBreaking)];
}
function createEntry({ type = '', scope = '', subject, breaking }) {
    const isBreaking = breaking !== undefined;
    const isSecurity = /^security$/i.test(scope);
    const known = Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined;
    const kind = isBreaking ? 'Changed' : isSecurity ? 'Security' : (known ?? 'Changed');
    const sentence = capitalize(subject.trim());
    const detail = isBreaking && breaking.trim() !== subject.trim() ? `: ${oneLine(breaking)}` : '';
    const prefix = `${isBreaking ? '**Breaking:** ' : ''}${scope === '' || isSecurity ? '' : `**${scope}**: `}`;
    return { kind, isBreaking, text: `${prefix}${sentence}${detail}`, subject: subject.trim() };
}
function oneLine(text) {
    return text.trim().replaceAll(/\s+/g, ' ');
}
function capitalize(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/format/changelog.js
/** A line such as `[#12]: https://example.org/12 "title"`. Source: CommonMark 0.31, "Link reference definitions". */
const linkReference = /^ {0,3}\[([^\]]+)\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
/**
 * Parses the sections of a Markdown changelog in the order of their headings. A section ends at the next heading of its level or a
 * higher one. Lines in fenced code blocks are no headings. Source of the format: Keep a Changelog 1.1.0; CommonMark 0.31, "ATX headings"
 * and "Setext headings".
 */
function parseChangelog(text) {
    const lines = text.split(/\r?\n/);
    const isCode = findCode(lines);
    const headings = findHeadings(lines, isCode);
    const isText = (line) => isCode[line] === true || !linkReference.test(lines[line] ?? '');
    return headings.map(({ level, title, end }, index) => {
        const next = headings.slice(index + 1).find((heading) => heading.level <= level);
        // Link references are at the end of the file and belong to the headings.
        const body = lines.slice(end, next?.line).filter((_, offset) => isText(end + offset));
        return { level, title, body: body.join('\n').trim() };
    });
}
/** The link references of a changelog that a part of it uses, one per line. Without them, the part would lose its links. */
function linkReferencesOf(changelog, part) {
    const lines = changelog.split(/\r?\n/);
    const isCode = findCode(lines);
    const used = new Set([...part.matchAll(/\[([^[\]]+)\](?![(:])/g)].map(([, label = '']) => label.toLowerCase()));
    const isUsed = (label) => label !== undefined && used.has(label.toLowerCase());
    return lines.filter((text, line) => isCode[line] === false && isUsed(linkReference.exec(text)?.[1])).join('\n');
}
/** The first section of a changelog with headings such as `## Unreleased` or `## 1.3.0`; undefined if there is none. */
function newestSection(text) {
    return parseChangelog(text).find(({ level }) => level === 2);
}
/** Whether each line is in a fenced code block, or is its fence. */
function findCode(lines) {
    let openFence = '';
    return lines.map((text) => {
        const fence = /^ {0,3}(```+|~~~+)/.exec(text)?.[1] ?? '';
        const isCode = openFence !== '' || fence !== '';
        if (openFence === '')
            openFence = fence;
        else if (fence.startsWith(openFence))
            openFence = '';
        return isCode;
    });
}
function findHeadings(lines, isCode) {
    return lines.flatMap((text, line) => {
        if (isCode[line] === true)
            return [];
        const [, marks = '', title = ''] = /^(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? [];
        if (marks !== '')
            return [{ level: marks.length, title: title.trim(), line, end: line + 1 }];
        const [underline = ''] = /^(?:=+|-+)[ \t]*$/.exec(lines[line + 1] ?? '') ?? [];
        const isUnderlined = underline !== '' && /^ {0,3}[^\s>|#*+-]/.test(text) && (lines[line - 1] ?? '').trim() === '';
        return isUnderlined ? [{ level: underline.startsWith('=') ? 1 : 2, title: text.trim(), line, end: line + 2 }] : [];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/version-section.js


/**
 * Returns the section of a changelog whose heading names the version, such as `## [1.3.0] - 2026-01-31`, `## v1.3.0` or, as towncrier
 * writes it, `# Eleanor 1.3.0 (2026-01-31)`; undefined if there is none. The link references that it uses follow it.
 */
function versionSection(changelog, version) {
    const sections = parseChangelog(changelog);
    const named = sections.filter((each) => isNamed(each, version));
    // Two packages may share a changelog: then only a heading that begins with the version is clear.
    const found = sections.find(({ title }) => wordsOf(title)
        .slice(0, 1)
        .some((word) => versionOf(word) === version)) ?? (named.length === 1 ? named[0] : undefined);
    if (found === undefined)
        return undefined;
    const references = linkReferencesOf(changelog, found.body);
    return references === '' ? found.body : `${found.body}\n\n${references}`;
}
/** Whether the first version in the heading of a main section is this one, after at most four words such as the name of the project. */
function isNamed({ level, title }, version) {
    const words = wordsOf(title);
    const index = words.findIndex((word) => versionOf(word) !== undefined);
    const isAboutOther = words.slice(0, index).some((word) => /^(since|from|before|after|until|python)$/i.test(word));
    return level <= 2 && index > 0 && index <= 4 && !isAboutOther && versionOf(words[index] ?? '') === version;
}
function wordsOf(title) {
    const text = title.replaceAll(/<[^>]*>/g, '');
    return text.split(/[\s[\](),:*`@]+/).filter((word) => word !== '');
}
function versionOf(word) {
    return /^v?\d/i.test(word) ? (0,requirements_pep440/* normalizeVersion */.Qj)(word) : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog/write-section.js


const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
/**
 * Writes the section of a version: what stands under `Unreleased`, and the entries that it does not mention. `Unreleased` stays, empty. A
 * section that exists, and a changelog to which nothing is to be added, do not change. Source: Keep a Changelog 1.1.0.
 */
function writeSection(changelog, section) {
    if (versionSection(changelog, section.version) !== undefined)
        return changelog;
    const unreleased = parseChangelog(changelog).find(({ level, title }) => level === 2 && isUnreleased(title));
    const body = mergeEntries(unreleased?.body ?? '', section.entries);
    if (body === '')
        return changelog;
    const ending = changelog.includes('\r\n') ? '\r\n' : '\n';
    const lines = changelog.split(/\r?\n/);
    const start = unreleased === undefined ? undefined : lines.findIndex((line) => line.startsWith('## ') && isUnreleased(line.slice(3)));
    const written = [`## ${formatHeading(changelog, section)}`, '', ...body.split('\n'), ''];
    const updated = start === undefined ? insertFirst(lines, written) : replaceUnreleased(lines, start, written);
    while (updated.at(-1) === '' && updated.at(-2) === '')
        updated.pop();
    return updateLinks(updated, nameOf(changelog, section), section.tag).join(ending);
}
function isUnreleased(title) {
    return /^\[?unreleased\]?$/i.test(title.trim());
}
/** Follows the headings that exist: with brackets, or without. */
function formatHeading(changelog, section) {
    const name = nameOf(changelog, section);
    const [newest] = releaseTitles(changelog);
    const style = newest ?? parseChangelog(changelog).find(({ title }) => isUnreleased(title))?.title ?? '';
    return `${style.startsWith('[') ? `[${name}]` : name} - ${section.date}`;
}
/** With a `v`, if the headings have one. */
function nameOf(changelog, { version }) {
    return /^\[?v\d/.test(releaseTitles(changelog)[0] ?? '') ? `v${version}` : version;
}
function releaseTitles(changelog) {
    return parseChangelog(changelog)
        .filter(({ level, title }) => level === 2 && !isUnreleased(title))
        .map(({ title }) => title);
}
/** Appends each entry to its subsection. A change that breaks something comes before all others, if no one has written any. */
function mergeEntries(body, entries) {
    const added = entries.filter((entry) => !isMentioned(body, entry));
    const breaks = body === '' && added.some(({ isBreaking }) => isBreaking);
    const order = breaks ? ['Changed', ...kinds.filter((kind) => kind !== 'Changed')] : kinds;
    let merged = body;
    for (const kind of order) {
        const bullets = added.filter((entry) => entry.kind === kind).map(({ text }) => `- ${text}`);
        if (bullets.length > 0)
            merged = appendTo(merged, kind, bullets);
    }
    return merged.trim();
}
/** Whether someone has written about it: with the same words, or with the number of the same pull request. */
function isMentioned(body, { subject }) {
    const [, number] = /\((#\d+)\)$/.exec(subject) ?? [];
    if (number !== undefined && new RegExp(`${number}\\b`).test(body))
        return true;
    return body.split('\n').some((line) => write_section_wordsOf(line) === write_section_wordsOf(subject));
}
/** Without the bullet, the scope, the number of the pull request and the full stop. */
function write_section_wordsOf(line) {
    return line
        .replace(/^\s*[-*+]\s+(\*\*[^*]+\*\*:?\s*)*/, '')
        .replace(/\s*\(#\d+\)\.?$|\.$/, '')
        .trim()
        .toLowerCase();
}
function appendTo(body, kind, bullets) {
    const lines = body === '' ? [] : body.split('\n');
    const heading = lines.findIndex((line) => new RegExp(`^###\\s+${kind}\\s*$`, 'i').test(line));
    if (heading === -1)
        return [...(lines.length === 0 ? [] : [...lines, '']), `### ${kind}`, '', ...bullets].join('\n');
    const next = lines.findIndex((line, index) => index > heading && /^#{1,3}\s/.test(line));
    const end = next === -1 ? lines.length : next;
    const last = lines.slice(0, end).findLastIndex((line) => line.trim() !== '');
    return [...lines.slice(0, last + 1), ...bullets, ...lines.slice(last + 1)].join('\n');
}
/** Before the first version, or at the end. */
function insertFirst(lines, written) {
    const first = lines.findIndex((line) => line.startsWith('## '));
    const place = first === -1 ? firstLink(lines) : first;
    const before = lines.slice(0, place);
    while (before.at(-1)?.trim() === '')
        before.pop();
    return [...before, ...(before.length === 0 ? [] : ['']), ...written, ...lines.slice(place)];
}
function replaceUnreleased(lines, start, written) {
    const next = lines.findIndex((line, index) => index > start && /^##?\s/.test(line));
    const end = next === -1 ? firstLink(lines) : next;
    return [...lines.slice(0, start + 1), '', ...written, ...lines.slice(end)];
}
/** Where the link references at the end of the file begin. */
function firstLink(lines) {
    const last = lines.findLastIndex((line) => line.trim() !== '' && !/^\[[^\]]+\]:\s/.test(line));
    return last + 1;
}
/** Moves a link such as `[unreleased]: …/compare/v1.2.3...HEAD`, and adds that of the version. */
function updateLinks(lines, version, tag) {
    return lines.flatMap((line) => {
        const [, name, url = '', from = ''] = /^\[(unreleased)\]:\s*(\S+\/compare\/)(\S+)\.\.\.HEAD\s*$/i.exec(line) ?? [];
        if (name === undefined)
            return [line];
        return [`[${name}]: ${url}${tag}...HEAD`, `[${version}]: ${url}${from}...${tag}`];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog/plan-changelog.js






/**
 * Reads the commits since the previous release, from which the section of the version is written. Throws a `UserError` for a shallow clone,
 * which lacks commits.
 */
async function planChangelog({ run, workspace, env }, { path, commitPaths, day }, release, since) {
    const git = (0,src_git/* createGit */.lD)(run, workspace, env);
    if (await isShallowClone(git))
        throw new errors/* UserError */.yo('`changelog-from: commits` reads all commits since the last release, and the clone is shallow', {
            fix: 'Check out with `fetch-depth: 0`',
            commandFix: 'Run `git fetch --unshallow --tags`',
        });
    const { createCommitParser } = await __webpack_require__.e(/* import() */ 4554).then(__webpack_require__.bind(__webpack_require__, 84554));
    const entries = createEntries((await readCommits(git, since, commitPaths)).map(createCommitParser()));
    const date = day.toISOString().slice(0, 10);
    return { path, rewrite: (text) => writeSection(text, { ...release, date, entries }) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog/changelog-of.js

/** How the release changes the changelog, if its section is written from the commits since `previous`. */
async function changelogOf(context, { notes: { file, changelogDay }, version: { projectPaths } }, release, previous) {
    if (changelogDay === undefined || file?.kind !== 'changelog')
        return {};
    const settings = { path: file.path, commitPaths: projectPaths, day: changelogDay };
    const { version, tag } = release;
    return { changelog: await planChangelog(context, settings, { version, tag }, previous) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/floating-tags.js


/**
 * Returns the floating tags that belong on a version: those of the lines whose newest final version it is. A pre-release gets none, and
 * neither does a backport in a line that has a newer version.
 */
function floatingTagsOf(templates, version, released) {
    if (isPrerelease(version))
        return [];
    const newer = released.map((each) => each.version).filter((each) => !isPrerelease(each) && compareVersions(each, version) > 0);
    return templates
        .filter((template) => newer.every((each) => expandTemplate(template, each) !== expandTemplate(template, version)))
        .map((template) => expandTemplate(template, version));
}
function expandTemplate(template, version) {
    const [major, minor] = majorAndMinor(version);
    return template.replaceAll('{major}', String(major)).replaceAll('{minor}', String(minor));
}
/** Returns those of the tags that are not on the release commit; all of them if that does not exist yet. */
function outdatedTags(names, refs, commit) {
    return names
        .filter((tag) => commit === undefined || refs.tags.get(tag) !== commit)
        .map((tag) => ({ tag, before: refs.tagObjects.get(tag) ?? refs.tags.get(tag) }));
}
/** Throws a `UserError` for tags that cannot move: the tag of the release itself, and tags with an immutable release. */
function requireMovable(tags, immutable, releaseTag) {
    const fix = 'Remove it from `floating-tags`, or choose another name';
    if (tags.some(({ tag }) => tag === releaseTag))
        throw new errors/* UserError */.yo(`The floating tag ${releaseTag} is the tag of the release itself`, {
            why: 'It could not move later',
            fix,
        });
    if (immutable.length > 0)
        throw new errors/* UserError */.yo(`The floating tag ${immutable.join(', ')} has an immutable release`, {
            why: 'GitHub does not let its tag move',
            fix,
        });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/describe-steps.js

/** Describes what a run will do, one line per step. */
function describeSteps(planState, { version, tag, branch }, { commitMethod, floatingTags, releases }, assetCount) {
    const moved = floatingTags.outdated.map((each) => each.tag).join(', ');
    const lastSteps = moved === '' ? [] : [`Move ${moved} to the release`];
    if (planState === 'finished')
        return lastSteps;
    if (planState === 'propose')
        return [`Commit version ${version} to ${releaseBranch({ tag })}`, `Open a pull request to ${branch}`];
    const hasDraft = releases?.some((release) => release.draft) === true;
    return [
        ...commitSteps(planState, { version, tag, branch }, commitMethod.by),
        hasDraft ? 'Continue with the existing draft release' : 'Create a draft release',
        ...(assetCount === 0 ? [] : [`Attach ${assetCount} ${assetCount === 1 ? 'file' : 'files'}`]),
        'Publish the release',
        ...lastSteps,
    ];
}
function commitSteps(planState, { version, tag, branch }, method) {
    if (planState === 'untagged')
        return [`Tag the existing release commit ${tag}`];
    if (planState !== 'fresh')
        return [];
    if (method === 'none')
        return [`Tag the checked out commit ${tag}`];
    const how = method === 'git' ? 'in one atomic push' : 'in one step of the API';
    return [`Commit version ${version} to ${branch} and tag it ${tag}, ${how}`];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/cache/manifest.js
var manifest = __webpack_require__(56900);
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
    return { name, path, size, sha256: await (0,manifest/* fileSha256 */.sN)(path) };
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/publish/draft-marker.js
/** A comment in the body of a draft that identifies it as made by this action. It is invisible on the release page. */
function draftMarker(version) {
    return `<!-- Release-Version: ${version} -->`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/rejections.js




/** Throws a `UserError` unless a new release can be made from the commit that is checked out. */
function requireNewRelease({ version, branch, isCurrent, isMergedProposal = false }, { allowBackport }, { branch: { tip }, checkout, releasedVersions, commitMethod }) {
    if (tip === undefined)
        throw new errors/* UserError */.yo(`The remote has no branch ${branch}`, { fix: 'Check its name, or push it' });
    // The branch may have moved since the merge: the tag belongs on the merge commit in any case.
    if (tip !== checkout.commit && !isMergedProposal)
        throw new errors/* UserError */.yo(`Branch ${branch} is at ${shortId(tip)} on the remote, but ${shortId(checkout.commit)} is checked out`, {
            why: 'The branch has moved since, or the checkout has commits that were not pushed',
            fix: 'Run the release again from the tip of the branch',
        });
    const highest = releasedVersions.findLast(({ onBranch }) => onBranch);
    if (highest !== undefined && !allowBackport)
        requireNewer(version, highest.version, `the highest released version (tag ${highest.tag})`, 'to release an older line, set `allow-backport: true`; if the tag is no release, name it in `ignore-tags`');
    if (isCurrent)
        return;
    if (commitMethod.by !== 'none')
        requireNewer(version, checkout.version, 'the current version of the repository', 'to release the current version, use `bump: none`');
    else if (compareVersions(version, checkout.version) !== 0)
        throw new errors/* UserError */.yo(`The repository has version ${checkout.version}, but ${version} is to be released without a commit`, {
            fix: 'Commit the version first, or remove `commit: none`',
        });
}
/** Throws a `UserError` if the release would need a temporary branch that it cannot create or that belongs to someone else. */
function requireTemporaryBranch({ version, branch }, { branch: { temporary }, checkout }) {
    if (temporary === undefined)
        return;
    const { name, tip, obstacle } = temporary;
    if (branch === name)
        throw new errors/* UserError */.yo(`Branch ${branch} has the name of the temporary branch of this release`, {
            why: 'The temporary branch is deleted at the end',
            fix: 'Release from another branch, or rename this one',
        });
    if (obstacle !== undefined)
        throw new errors/* UserError */.yo(`Branch ${obstacle} exists, so the temporary branch ${name} cannot be created`, {
            why: 'Git cannot have a branch and a folder of the same name',
            fix: `Rename ${obstacle}`,
        });
    if (tip === undefined || tip.commit === checkout.commit || tip.trailers['Release-Version'] === version)
        return;
    throw foreignTemporaryBranch(name, tip.commit);
}
function foreignTemporaryBranch(name, commit) {
    return new errors/* UserError */.yo(`Branch ${name} on commit ${shortId(commit)} already exists and was not created by this action`, {
        why: 'The release commit is made on a temporary branch of that name',
        fix: 'Delete or rename it and start the release again',
    });
}
/** Throws a `UserError` unless the existing tag belongs to this release. */
function requireOwnTag({ tag, version, isExplicit }, { checkout, commitMethod, run }, { commit, trailers }) {
    const isSameVersion = trailers['Release-Version'] === version;
    const isSameBase = trailers['Release-Base'] === checkout.commit;
    if (isSameVersion && (isExplicit || isSameBase))
        return;
    const isCheckedOut = commit === checkout.commit && compareVersions(version, checkout.version) === 0;
    if (commitMethod.by === 'none' && isCheckedOut)
        return;
    if (run.tag === tag && commit === checkout.commit)
        throw new errors/* UserError */.yo(`Tag ${tag} started the run, but its commit has version ${checkout.version}`, {
            fix: 'Commit the version before you push the tag, or start the release on a branch: then it writes the version and the tag',
        });
    throw new errors/* UserError */.yo(`Tag ${tag} exists on commit ${shortId(commit)}`, {
        why: isSameVersion
            ? `It was released from ${shortId(trailers['Release-Base'] ?? '')}, but ${shortId(checkout.commit)} is checked out`
            : `That commit was not made by this action for version ${version}`,
        fix: 'Nothing was changed. Release another version, or delete the tag if it is a mistake',
    });
}
/**
 * Throws a `UserError` if another run may still be working on this release from the same commit. A release from an earlier commit is
 * finished only if the user names its version.
 */
function requireOwnRun({ tag }, { adopt }, { run, checkout, commitMethod }, { trailers }) {
    const owner = trailers['Release-Run'] ?? '';
    if (owner === '' && commitMethod.by === 'none' && !adopt && !run.isRerun && run.tag !== tag)
        throw new errors/* UserError */.yo(`Tag ${tag} exists without a release and does not record which run created it`, {
            why: 'Another run may be working on it',
            fix: 'Re-run the jobs of that run, or take the release over with `adopt: true`',
            commandFix: 'Re-run the jobs of that run, or take the release over with `--adopt`',
        });
    const isUnknown = owner === '' || run.id === undefined;
    if (adopt || isUnknown || owner === run.id || trailers['Release-Base'] !== checkout.commit)
        return;
    throw new errors/* UserError */.yo(`Release ${tag} was started by run ${owner} and is not finished`, {
        fix: `Wait for run ${owner}. If it has failed, re-run its failed jobs, or take the release over with \`adopt: true\``,
        commandFix: `Wait for run ${owner}. If it has failed, re-run its failed jobs, or take the release over with \`--adopt\``,
    });
}
/** Throws a `UserError` for a draft of someone else, unless it is to be adopted and is the only draft. */
function requireOwnDrafts({ tag, version }, { adoptDraft }, { releases = [] }) {
    const drafts = releases.filter(({ draft }) => draft);
    const other = drafts.find(({ body }) => !body.includes(draftMarker(version)));
    if (other === undefined || (adoptDraft && drafts.length === 1))
        return;
    if (adoptDraft)
        throw new errors/* UserError */.yo(`${drafts.length} draft releases for ${tag} exist`, { fix: 'Delete all but the one to publish' });
    throw new errors/* UserError */.yo(`A draft release for ${tag} exists that was not created by this action: ${other.url}`, {
        fix: 'Delete it and run the release again, or publish it with `adopt-draft: true`',
    });
}
function requireSameAssets({ tag }, release, files) {
    const different = files.filter((file) => !release.assets.some((asset) => isSameAsset(asset, file)));
    if (different.length === 0)
        return;
    throw new errors/* UserError */.yo(`Release ${tag} is published with other files: ${different.map(({ name }) => name).join(', ')}`, {
        why: 'A published release does not change',
        fix: 'Release the next version',
    });
}
function rejectReleaseWithoutTag({ tag }) {
    throw new errors/* UserError */.yo(`Release ${tag} is published, but the remote has no such tag`, {
        why: 'The tag was deleted, or the remote is not the repository of the release',
        fix: 'Release another version',
    });
}
function shortId(commit) {
    return commit.slice(0, 10);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/rule-violations.js
/** Rule types that a commit made on the branch itself violates. Source: GitHub "Available rules for rulesets". */
const commitRules = ['pull_request', 'required_status_checks', 'required_deployments', 'merge_queue', 'update', 'workflows'];
/** Rule types that each kind of change violates, whatever the names and the message are. */
const violatedTypes = {
    commit: commitRules,
    create: ['creation'],
    move: ['update'],
    proposal: ['creation', ...commitRules],
    temporary: ['creation', 'deletion', ...commitRules],
};
/** Describes the rules that a change would violate, such as `pull_request`. Each description begins with the type of the rule. */
function findViolations(rules, change) {
    return [...new Set(rules.flatMap((rule) => violationOf(rule, change) ?? []))];
}
/** Whether a rule only demands another commit message, which a pull request would not help with. */
function isAboutMessage(violation) {
    return violation.startsWith('commit_message_pattern');
}
function violationOf({ type, parameters = {} }, { kind, name, message, isSigned }) {
    if (violatedTypes[kind].includes(type))
        return type;
    if (type === 'required_signatures')
        return isSigned || message === undefined ? undefined : type;
    if (type === 'commit_message_pattern')
        return describePattern(type, message, parameters);
    return ['create', 'proposal', 'temporary'].includes(kind) && ['tag_name_pattern', 'branch_name_pattern'].includes(type)
        ? describePattern(type, name, parameters)
        : undefined;
}
const verbs = {
    starts_with: 'start with',
    ends_with: 'end with',
    contains: 'contain',
    regex: 'match',
};
/** Undefined if the text obeys the pattern, or if that is unknown: then the push decides. */
function describePattern(type, text, { operator, pattern = '', negate = false }) {
    const isMatch = text === undefined || operator === undefined ? undefined : matches(operator, pattern, text);
    if (operator === undefined || isMatch === undefined || isMatch !== negate)
        return undefined;
    return `${type} (must ${negate ? 'not ' : ''}${verbs[operator]} \`${pattern}\`)`;
}
/** Undefined for an expression that only GitHub understands. GitHub uses RE2. */
function matches(operator, pattern, text) {
    if (operator === 'starts_with')
        return text.startsWith(pattern);
    if (operator === 'ends_with')
        return text.trimEnd().endsWith(pattern);
    if (operator === 'contains')
        return text.includes(pattern);
    try {
        return new RegExp(pattern.replace(/^\(\?[ims]+\)/, ''), /^\(\?([ims]+)\)/.exec(pattern)?.[1]).test(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/rule-rejections.js



/** Throws a `UserError` for tags that a rule keeps from being created or moved. */
function requireUnblockedTags({ tag: releaseTag }, { rules: { tags } }) {
    const [blocked] = tags;
    if (blocked === undefined)
        return;
    const isFloating = blocked.tag !== releaseTag;
    const what = `${isFloating ? 'The floating tag' : 'Tag'} ${blocked.tag} is protected by ${blocked.rules.join(', ')}, which the token may not bypass`;
    throw new errors/* UserError */.yo(what, {
        why: isFloating ? 'It would not move to the release' : 'The release would be rejected',
        fix: `Use the token of an app that may bypass the rule, ${isFloating ? 'or remove the tag from `floating-tags`' : 'or change the rule'}`,
    });
}
/** Decides what a blocked branch means: a pull request if that is allowed and helps. Throws a `UserError` otherwise. */
function requireUnblockedBranches({ branch, tag }, { onProtected }, { rules }) {
    const messageRule = rules.branch.find(isAboutMessage);
    if (messageRule !== undefined)
        throw new errors/* UserError */.yo(`Branch ${branch} is protected by ${messageRule}, which the token may not bypass`, {
            why: 'The release commit would be rejected',
            fix: 'Set `commit-message`, e.g. `chore(release): {version}`, or `sign-off: true`',
        });
    if (rules.branch.length > 0 && onProtected === 'fail')
        throw new errors/* UserError */.yo(`Branch ${branch} is protected by ${rules.branch.join(', ')}, which the token may not bypass`, {
            why: 'The release commit would be rejected',
            fix: 'Use `on-protected: pull-request`, or the token of an app that may bypass the rule',
        });
    if (rules.temporaryBranch.length > 0)
        throw blockedReleaseBranch(releaseBranch({ tag }), rules.temporaryBranch.join(', '));
    return rules.branch.length > 0 ? 'propose' : 'fresh';
}
/** The error of a rule that keeps the branch of a release from being used. */
function blockedReleaseBranch(branch, reason) {
    return new errors/* UserError */.yo(`A rule of the repository blocks the branch ${branch}: ${reason}`, {
        why: 'The release commit waits there. Branch and tag have not changed',
        fix: 'Exclude `action-release/**` from the rule, or use `commit: git` for a release without a pull request',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/make-plan.js





/**
 * Decides what to do. Throws a `UserError` for everything that must be rejected; nothing has been written by then.
 * Whether a release is past its commit point depends on its tag, not on the tip of the branch.
 */
function makePlan(facts) {
    const { target, state } = facts;
    requireMovable(state.floatingTags.outdated, state.floatingTags.immutable, target.tag);
    requireUnblockedTags(target, state);
    return state.tag === undefined ? planWithoutTag(facts) : planWithTag(facts, state.tag);
}
function planWithoutTag(facts) {
    const { target, policy, state } = facts;
    if (findPublished(state) !== undefined)
        rejectReleaseWithoutTag(target);
    const { untaggedRelease } = state.branch;
    if (untaggedRelease !== undefined) {
        requireOwnRun(target, policy, state, untaggedRelease);
        requireOwnDrafts(target, policy, state);
        return describePlan(facts, 'untagged', untaggedRelease);
    }
    requireNewRelease(target, policy, state);
    requireTemporaryBranch(target, state);
    requireOwnDrafts(target, policy, state);
    const planState = requireUnblockedBranches(target, policy, state);
    return describePlan(facts, planState, undefined);
}
function planWithTag(facts, tag) {
    const { target, policy, state, assets } = facts;
    requireOwnTag(target, state, tag);
    const published = findPublished(state);
    if (published !== undefined) {
        requireSameAssets(target, published, assets);
        return describePlan(facts, 'finished', tag);
    }
    requireOwnRun(target, policy, state, tag);
    requireOwnDrafts(target, policy, state);
    return describePlan(facts, 'resume', tag);
}
function findPublished({ releases }) {
    return releases?.find((release) => !release.draft);
}
function describePlan({ target, policy, state, assets, unfinished }, planState, existing) {
    const { version, tag, tagKind, branch } = target;
    const { checkout, commitMethod, releasedVersions } = state;
    return {
        state: planState,
        release: { version, tag, tagKind, prerelease: isPrerelease(version), latest: isLatest(version, releasedVersions, policy) },
        commit: {
            method: planState === 'untagged' ? 'git' : commitMethod.by,
            mayPush: commitMethod.mayPush === true,
            branch,
            base: existing?.trailers['Release-Base'] ?? checkout.commit,
            files: commitMethod.by === 'none' ? [] : checkout.files,
            existing: existing?.commit,
        },
        previous: findPrevious(version, checkout.version, releasedVersions),
        floatingTags: state.floatingTags.outdated,
        unfinishedTags: unfinished.map((each) => each.tag).filter((each) => each !== tag),
        assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
        uploads: [],
        immutableReleases: state.rules.immutableReleases,
        steps: describeSteps(planState, target, state, assets.length),
    };
}
/** GitHub rejects a pre-release as the latest release. Source: GitHub REST API, "Update a release", `make_latest`. */
function isLatest(version, released, { makeLatest }) {
    if (isPrerelease(version))
        return false;
    if (makeLatest !== 'auto')
        return makeLatest === 'true';
    return !released.some((each) => !isPrerelease(each.version) && compareVersions(each.version, version) > 0);
}
/** The notes of a final version start from the previous final version, those of a pre-release from any previous version. */
function findPrevious(version, currentVersion, released) {
    const older = released.filter((each) => each.onBranch && compareVersions(each.version, version) < 0);
    const notesStart = older.findLast((each) => isPrerelease(version) || !isPrerelease(each.version));
    const isCurrentOlder = compareVersions(currentVersion, version) < 0;
    return {
        version: isCurrentOlder ? currentVersion : (older.at(-1)?.version ?? ''),
        tag: notesStart?.tag,
        commit: notesStart?.commit,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/proposal-branch.js

/** Returns the branch of the standing release pull request, which stays the same whatever the next version is. */
function proposalBranch({ branch, template }) {
    return `${temporaryPrefix}/proposal/${branch}/${template.replace('{version}', 'next')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/proposal-text.js

const begin = '<!-- action-release: proposal -->';
const end = '<!-- action-release: end of the proposal -->';
/** GitHub accepts 65,536 characters in a pull request, and people add to them. */
const maxNotesLength = 50_000;
const maxFiles = 20;
/** Formats the part of the text that each run replaces. */
function formatProposal({ version, tag, notes, files }) {
    const missing = 'The changelog has no section for this version yet: add it on this branch.';
    const shown = notes === undefined ? missing : notes.length > maxNotesLength ? `${notes.slice(0, maxNotesLength)} ...` : notes;
    return [
        begin,
        `Merge this pull request to release version ${version}: the next run creates the tag \`${tag}\` and the release. New commits update it, and commits that you add to its branch are kept.`,
        shown.trim(),
        `Changes ${(0,list/* listFirst */.r)(files.map((file) => `\`${file}\``), maxFiles)}.`,
        `<!-- Release-Version: ${version} -->`,
        end,
    ].join('\n\n');
}
/** Replaces the part of an existing text that a run wrote. What people wrote around it stays. */
function replaceProposal(existing, proposal) {
    const [start, stop] = [existing.indexOf(begin), existing.indexOf(end)];
    if (start === -1 || stop < start)
        return existing.trim() === '' ? proposal : `${proposal}\n\n${existing.trim()}`;
    return existing.slice(0, start) + proposal + existing.slice(stop + end.length);
}
/** Returns the version that a pull request proposes; undefined if it is no proposal. */
function proposedVersion(text) {
    return /<!-- Release-Version: (\S+) -->/.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/find-merged.js




/**
 * Lists the newest pull requests of the standing proposal, newest first. Source: GitHub REST API, "List pull requests".
 */
async function listProposals(api, branch, template) {
    const head = `${api.owner}:${proposalBranch({ branch, template })}`;
    const filter = { head, base: branch, state: 'all', sort: 'created', direction: 'desc', per_page: 10 };
    return await api.requestWithRetry('GET /repos/{owner}/{repo}/pulls', filter);
}
/**
 * Finds the merged proposal that waits for its release: the checked out commit contains it, and no release does. One that is tagged counts
 * until its release is published.
 */
async function findMergedProposal(context, { releases }, tags, proposals) {
    const merged = proposals.find((each) => each.merged_at !== null);
    const version = proposedVersion(merged?.body ?? '');
    const commit = merged?.merge_commit_sha ?? undefined;
    if (merged === undefined || version === undefined || commit === undefined)
        return undefined;
    const found = { version, commit, url: merged.html_url };
    const tag = formatTag(tags.template, version);
    if (tags.refs.tags.has(tag))
        return (await releases.isPublished(tag)) ? undefined : found;
    const newest = tags.versions.findLast(({ onBranch }) => onBranch);
    const isReleased = newest !== undefined && (await isContained(context, commit, newest.commit));
    return !isReleased && (await isContained(context, commit, 'HEAD')) ? found : undefined;
}
/** A commit that the clone does not have is not contained. Source: git-merge-base(1). */
async function isContained({ run, env, workspace }, commit, descendant) {
    const { code } = await (0,src_git/* runGit */.EO)(run, ['merge-base', '--is-ancestor', commit, descendant], { cwd: workspace, env });
    return code === 0;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/push-errors.js


/** A rule of the repository blocks the release commit on its branch; a pull request is another way. */
class ProtectedBranchError extends errors/* UserError */.yo {
}
const why = 'Nothing was pushed: neither the commit nor the tag';
/** Source: messages of GitHub in public logs; GitHub "Available rules for rulesets", "About protected branches". */
const branchRules = [
    {
        wording: /commit message|metadata|must (not )?match|must (not )?(start|end) with|must (not )?contain/i,
        fix: 'A rule demands another commit message or author: set `commit-message`, e.g. `chore(release): {version}`, or `sign-off: true`',
        allowsPullRequest: false,
    },
    {
        wording: /sign(ed)?[- ]off|DCO/i,
        fix: 'A rule demands a sign-off: set `sign-off: true`',
        allowsPullRequest: false,
    },
    {
        wording: /verified signatures|must be signed|signature/i,
        fix: 'A rule demands verified signatures: use `commit: api`, with which GitHub signs, or a `signing-key` that GitHub knows',
        commandFix: 'A rule demands verified signatures: use `--commit api`, with which GitHub signs',
        allowsPullRequest: true,
    },
    {
        wording: /./,
        fix: 'A rule of the repository protects the branch: use a token that may bypass it, or `on-protected: pull-request`',
        allowsPullRequest: true,
    },
];
/** Explains why branch and tag did not move, from the reason of the server and the tip of the branch. Neither ref has moved by then. */
function explainRejection({ branch, base }, tip, reason) {
    if (tip !== base)
        return new errors/* UserError */.yo(`Branch ${branch} moved from ${push_errors_shortId(base)} to ${push_errors_shortId(tip)} during the release`, {
            why,
            fix: 'Start the release again',
        });
    const what = `The remote rejected the release: ${reason}`;
    const isAboutTag = reason.includes('refs/tags/');
    // GitHub's answer for a tag name that an immutable release has used. Source: SalamLang/Salam issue 1627.
    if (/creations being restricted/i.test(reason) && !reason.includes('refs/heads/'))
        return new errors/* UserError */.yo(what, {
            why,
            fix: 'Either a rule prevents the creation of this tag, or its name was used by an immutable release that was deleted: in that case, release the next version',
        });
    if (!isRuleViolation(reason))
        return new errors/* UserError */.yo(what, { why, fix: 'Check the permissions of the token and the rules of the branch and the tag' });
    if (isAboutTag)
        return new errors/* UserError */.yo(what, { why, fix: 'A rule of the repository protects the tag: use a token that may bypass it' });
    const advice = branchRules.find(({ wording }) => wording.test(violationsOf(reason)));
    const details = { why, fix: advice?.fix ?? '', ...(advice?.commandFix === undefined ? {} : { commandFix: advice.commandFix }) };
    return advice?.allowsPullRequest === false ? new errors/* UserError */.yo(what, details) : new ProtectedBranchError(what, details);
}
/** Explains why a rule keeps a branch of this action from being created; undefined if no rule is named. */
function explainBlockedBranch(branch, reason) {
    if (!isRuleViolation(reason) && !/being restricted/i.test(reason))
        return undefined;
    return blockedReleaseBranch(branch, reason);
}
function isRuleViolation(reason) {
    return /GH006|GH013|rule violations|protected branch/i.test(reason);
}
/** The list of violated rules, without the lines that every rejection has. */
function violationsOf(reason) {
    return reason
        .split('; ')
        .filter((line) => !/GH0\d\d|remote rejected/.test(line))
        .join('; ')
        .padEnd(1);
}
function push_errors_shortId(commit) {
    return commit?.slice(0, 10) ?? 'nothing';
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/fill-template.js
/** Replaces `{version}` and `{tag}` in a text of the user. */
function fillTemplate(template, { version, tag }) {
    return template.replaceAll('{version}', version).replaceAll('{tag}', tag);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/messages.js

/**
 * The message by which a later run recognises the commit. `author` is a name with an address, for the sign-off.
 * Source of the format: git-interpret-trailers(1); of the sign-off: git-commit(1), `--signoff`.
 */
function commitMessage({ version, tag, base, message }, env, author) {
    const runId = env.GITHUB_RUN_ID ?? '';
    const text = fillTemplate(message.template, { version, tag }).trim();
    const trailers = [`Release-Version: ${version}`, `Release-Tag: ${tag}`, `Release-Base: ${base}`];
    if (runId !== '')
        trailers.push(`Release-Run: ${runId}`);
    if (message.signOff)
        trailers.push(`Signed-off-by: ${author}`);
    return `${text}\n\n${trailers.join('\n')}\n`;
}
/** The message of the annotated tag. If the release makes no commit, the tag carries the trailers instead. */
function tagMessage(request, env) {
    const { version } = request;
    if (request.method !== 'none')
        return `Release ${version}\n`;
    return commitMessage({ ...request, message: { template: 'Release {version}', signOff: false } }, env, '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/release-objects.js




/**
 * Creates the release commit, unless it exists, and the tag object. No ref points to them yet, and branch, index and work tree do not
 * change: a rejected push leaves only two objects, which Git will collect.
 */
async function createReleaseObjects(context, local, request, signer) {
    const commit = request.existing ?? (await createCommit(context, local, request, signer));
    if (request.tagKind === 'lightweight')
        return { commit, tag: commit };
    return { commit, tag: await createTag(context, local, { ...request, commit }, signer) };
}
/** Creates a commit that changes only the files of the request. Returns its id. */
async function createCommit(context, local, request, signer) {
    const git = await createSigningGit(context, local, signer);
    const tree = await writeTree(context, local, request.files);
    const signing = signer === undefined ? [] : ['-S'];
    const args = [...(signer?.options ?? []), 'commit-tree', ...signing, tree, '-p', request.base];
    const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = await committerEnv(local, context.env);
    return await git(args, commitMessage(request, context.env, `${name} <${email}>`));
}
/** Source of the format: git-mktag(1). */
async function createTag(context, local, request, signer) {
    const git = await createSigningGit(context, local, signer);
    const tagger = await git(['var', 'GIT_COMMITTER_IDENT'], '');
    const headers = `object ${request.commit}\ntype commit\ntag ${request.tag}\ntagger ${tagger}`;
    const text = `${headers}\n\n${tagMessage(request, context.env)}`;
    const signature = request.tagKind === 'signed' ? ((await signer?.sign(text)) ?? '') : '';
    return await git(['mktag'], text + signature);
}
/** Runs `git` with standard input, as the committer, and with the environment of the signer. */
async function createSigningGit({ run, env, workspace }, local, signer) {
    const signingEnv = { ...(signer?.env ?? env), ...(await committerEnv(local, env)) };
    return async (args, input) => await (0,src_git/* createGit */.lD)(run, workspace, signingEnv, { input })(...args);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/signing.js


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
        throw new errors/* UserError */.yo('`signing-key` cannot be used', {
            why: 'It has a passphrase, or is damaged',
            fix: 'Use a key without a passphrase that serves no other purpose',
        });
    const sign = async (text) => await (0,runner/* runOk */.uO)(run, 'ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], { cwd: workspace, env, input: text });
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
    const gpg = async (args, input) => await (0,runner/* runOk */.uO)(run, 'gpg', ['--batch', '--quiet', '--no-tty', ...args], { cwd: workspace, env: gpgEnv, input });
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var files_glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __webpack_require__(9120);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/bump-command.js








/** Splits a command into words, with quotes as in a shell, and replaces `{version}` in each word. No shell is involved. */
function parseBumpCommand(template, version) {
    const [program, ...args] = (0,parse_argv/* parseCommandTemplate */.N)(template) ?? [];
    if (program === undefined)
        return undefined;
    const filled = (word) => word.replaceAll('{version}', version);
    return [filled(program), ...args.map(filled)];
}
/**
 * Runs the repository's own command, which may change nothing but the declared files. Returns the paths of what it changed. It sees neither the inputs of the action, and
 * therefore not the token, nor the files through which a step sets outputs and variables.
 */
async function runBumpCommand({ run, env, workspace }, git, { command, version, declared, globs }) {
    const head = await git('rev-parse', 'HEAD');
    const settings = await git('config', '--list', '--local', '-z');
    const before = new Set(await (0,src_git/* changedFiles */.Y_)(git));
    const [program = command, ...args] = parseBumpCommand(command, version) ?? [];
    await (0,runner/* runOk */.uO)(run, program, args, { cwd: workspace, env: (0,child_env/* envForProject */.q8)(env), show: true });
    if ((await git('rev-parse', 'HEAD')) !== head)
        throw new errors/* UserError */.yo(`\`${command}\` made a commit`, {
            why: 'The release makes the commit itself, together with the tag',
            fix: 'Change the command so that it only writes files',
        });
    if ((await git('config', '--list', '--local', '-z')) !== settings)
        throw new errors/* UserError */.yo(`\`${command}\` changed the Git configuration of the clone`, {
            why: 'It decides where the release is pushed to',
            fix: 'Change the command so that it only writes files. Check the clone out again',
        });
    const allowed = globs.map(files_glob/* compileGlob */.S);
    const isDeclared = (path) => declared.includes(path) || allowed.some((glob) => glob.test(path));
    const changed = await (0,src_git/* changedFiles */.Y_)(git);
    const undeclared = changed.filter((path) => !before.has(path) && !isDeclared(path));
    if (undeclared.length > 0)
        throw new errors/* UserError */.yo(`\`${command}\` changed more than ${[...declared, ...globs].join(', ')}: ${(0,list/* listFirst */.r)(undeclared)}`, {
            why: 'A release commits only the declared files',
            fix: 'Add them to `version-files`, or change the command so that it leaves them alone',
        });
    const own = [...new Set([...changed.filter(isDeclared), ...(await ignoredFiles(git, declared))])];
    for (const path of new Set([...declared, ...own]))
        rejectSymbolicLink(workspace, path, `, made by \`${command}\``);
    return own;
}
/** Declared files that Git ignores, of which the status says nothing: committing them fails, and the error names them. */
async function ignoredFiles(git, declared) {
    if (declared.length === 0)
        return [];
    const names = await git('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', ...declared);
    return names.split('\0').filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/worktree-snapshot.js



/**
 * Records the state of the work tree and returns a function that restores it: branch, index and tracked files from Git, and byte by
 * byte what Git cannot restore (files that were already changed, and declared files that are not tracked). Other ignored files are
 * left alone. Restoring also works in a cancelled run.
 */
async function snapshotWorktree(context, git, locations) {
    const head = await git('rev-parse', 'HEAD');
    const tracked = new Set((await git('ls-files', '-z')).split('\0'));
    const untracked = locations.map(({ path }) => path).filter((path) => !tracked.has(path));
    const saved = await readFiles(context.workspace, new Set([...(await (0,src_git/* changedFiles */.Y_)(git)), ...untracked]));
    return async () => {
        const gitDuringCleanup = createCleanupGit(context);
        await restoreFromGit(gitDuringCleanup, { workspace: context.workspace, head, tracked, saved });
        await restoreSaved(context.workspace, saved);
    };
}
/** Creates a git for the clone that runs even after cancellation. The runner waits 7.5 s before it kills the action. */
function createCleanupGit({ run, env, workspace }) {
    return (0,src_git/* createGit */.lD)(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 });
}
async function restoreFromGit(git, { workspace, head, tracked, saved }) {
    if ((await git('rev-parse', 'HEAD')) !== head)
        await git('reset', '--quiet', '--soft', head);
    for (const path of await (0,src_git/* changedFiles */.Y_)(git)) {
        if (saved.has(path))
            continue;
        if (tracked.has(path))
            await git('checkout', '--quiet', head, '--', path);
        else {
            await git('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path);
            await (0,promises_.rm)((0,external_node_path_.join)(workspace, path), { force: true });
        }
    }
}
async function restoreSaved(workspace, saved) {
    for (const [path, before] of saved) {
        const file = (0,external_node_path_.join)(workspace, path);
        if (isSame(await readFileOrLink(file), before))
            continue;
        // Writing through a link that a command has made would change its target.
        await (0,promises_.rm)(file, { force: true });
        if (before === undefined)
            continue;
        await ('link' in before ? (0,promises_.symlink)(before.link, file) : (0,promises_.writeFile)(file, before.content));
    }
}
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    if ('link' in one)
        return 'link' in other && one.link === other.link;
    return 'content' in other && one.content.equals(other.content);
}
async function readFiles(workspace, paths) {
    const entries = [...paths].map(async (path) => [path, await readFileOrLink((0,external_node_path_.join)(workspace, path))]);
    return new Map(await Promise.all(entries));
}
async function readFileOrLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink() ? { link: await (0,promises_.readlink)(path) } : { content: await (0,promises_.readFile)(path) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/update-files.js





/**
 * Writes the version into the files of the work tree. If anything fails, every file is restored. Returns the paths of the files that the
 * release changes.
 */
async function updateVersionFiles(context, git, { command, locations, globs, version, changelog }) {
    const restore = await snapshotWorktree(context, git, locations);
    try {
        const declared = [...new Set(locations.map(({ path }) => path))];
        if (command === undefined) {
            await editFiles(context.workspace, locations, version);
            return await withChangelog(context.workspace, declared, changelog);
        }
        const locks = await findOldLocks(context.workspace, locations);
        const changed = await runBumpCommand(context, git, { command, version, declared, globs });
        const stale = await writeStaleLocks(context.workspace, locks, version);
        const fix = `\`${command}\` has to write it there, too. If the file is not meant, set \`version-file\` to the one that is`;
        for (const location of locations)
            await requireVersion(context.workspace, location, version, fix);
        return await withChangelog(context.workspace, [...new Set([...changed, ...stale])], changelog);
    }
    catch (error) {
        await restore();
        throw error;
    }
}
/** Rewrites the changelog after the other files, which a bump command may have changed. Returns all changed files. */
async function withChangelog(workspace, files, changelog) {
    if (changelog === undefined)
        return [...files];
    const path = (0,external_node_path_.join)(workspace, changelog.path);
    const before = await (0,promises_.readFile)(path, 'utf8');
    const after = changelog.rewrite(before);
    if (after === before)
        return [...files];
    await (0,promises_.writeFile)(path, after);
    return [...new Set([...files, changelog.path])];
}
async function editFiles(workspace, locations, version) {
    const [first] = locations;
    const current = first === undefined ? version : await readVersion(workspace, first);
    for (const location of locations)
        await replaceVersion(workspace, location, version, current);
}
/** The locks that were found beside a static version. Few commands know them. */
async function findOldLocks(workspace, locations) {
    const locks = locations.filter(({ isFound, format }) => isFound === true && format === 'known');
    return await Promise.all(locks.map(async (location) => ({
        location,
        text: await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.path), 'latin1'),
        current: await readVersion(workspace, location),
    })));
}
/** Writes the version into the locks that a command has not changed. Returns their paths. */
async function writeStaleLocks(workspace, locks, version) {
    const written = [];
    for (const { location, text, current } of locks) {
        if ((await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.path), 'latin1')) !== text || current === version)
            continue;
        await replaceVersion(workspace, location, version, current);
        written.push(location.path);
    }
    return written;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/scratch-worktree.js



/**
 * Runs `work` in a second work tree, so that a program of the project can change files without changing the workspace. The tree shares
 * commits, tags and configuration with the clone; what the commit does not contain, such as a virtual environment and the submodules, is
 * linked. The tree is removed afterwards. Source: git-worktree(1).
 */
async function withScratchWorktree(context, local, work) {
    const { run, env, workspace, temp } = context;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'dry-run-'));
    const tree = (0,external_node_path_.join)(folder, 'tree');
    try {
        await local('worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
        const scratchWorkspace = (0,external_node_path_.join)(tree, await local('rev-parse', '--show-prefix'));
        await linkMissing(local, workspace, scratchWorkspace);
        // The clone may belong to another user, as in a container; then Git accepts only paths that are named as safe.
        const scratchEnv = { ...(0,src_git/* addGitSettings */.bZ)(env, { 'safe.directory': tree }), GITHUB_WORKSPACE: scratchWorkspace };
        return await work({
            context: { ...context, workspace: scratchWorkspace, env: scratchEnv },
            local: (0,src_git/* createGit */.lD)(run, scratchWorkspace, scratchEnv),
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,src_git/* createGit */.lD)(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 })('worktree', 'prune');
    }
}
async function linkMissing(local, workspace, scratchWorkspace) {
    const ignored = await listNames(local, '--others', '--ignored', '--exclude-standard', '--directory');
    const linked = new Set();
    for (const name of ignored) {
        // Git also lists the files of a folder that only its own .gitignore ignores, as uv and pytest write it.
        if (hasParentIn(linked, name))
            continue;
        linked.add(name);
        // Python writes its own; a link would let it write into the workspace.
        if (/(^|\/)__pycache__$/.test(name))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(scratchWorkspace, name)), { recursive: true });
        await (0,promises_.symlink)((0,external_node_path_.join)(workspace, name), (0,external_node_path_.join)(scratchWorkspace, name));
    }
    for (const entry of await listNames(local, '--stage')) {
        const [, submodule] = /^160000 \S+ \d\t(.*)$/s.exec(entry) ?? [];
        if (submodule === undefined)
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(scratchWorkspace, submodule), { recursive: true, force: true });
        await (0,promises_.symlink)((0,external_node_path_.join)(workspace, submodule), (0,external_node_path_.join)(scratchWorkspace, submodule));
    }
}
function hasParentIn(folders, name) {
    const parts = name.split('/');
    return parts.some((_, index) => index > 0 && folders.has(parts.slice(0, index).join('/')));
}
/** Paths relative to the workspace, without a slash at the end. */
async function listNames(local, ...options) {
    const names = (await local('ls-files', '-z', ...options)).split('\0');
    return names.map((name) => name.replace(/\/$/, '')).filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/carry-commits.js




/**
 * Lists what others added to the branch of a proposal, oldest first. A commit with the trailers of a proposal is one of this action, unless
 * someone has amended it, which changes its committer.
 */
async function findAddedCommits(context, local, tip) {
    const { GIT_COMMITTER_EMAIL: ownEmail } = await committerEnv(local, context.env);
    const format = ['%H', '%P', '%ce', '%an', '%B'].join('%x01');
    const log = await local('log', '-z', '--reverse', '--topo-order', '--no-show-signature', `--format=${format}`, `HEAD..${tip}`);
    return log
        .split('\0')
        .filter((entry) => entry !== '')
        .flatMap((entry) => {
        const [id = '', parents = '', email = '', author = '', message = ''] = entry.split('\u0001');
        const isOwn = email === ownEmail && 'Release-Base' in parseTrailers(message);
        const [subject = ''] = message.split('\n');
        return isOwn ? [] : [{ id, subject, author, parents: parents.split(' ') }];
    });
}
/** Applies the added commits to a new proposal, with their authors. Those that change nothing any more are left out. */
async function carryCommits(context, local, proposal, commits) {
    if (commits.length === 0)
        return { state: 'carried', tip: proposal };
    return await withScratchWorktree(context, local, async (scratch) => {
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
        const { code, stdout } = await (0,src_git/* runGit */.EO)(run, ['merge-tree', '--write-tree', one, other], { cwd: workspace, env });
        return code === 0 && stdout.trim() === (await local('rev-parse', `${id}^{tree}`));
    }
    const { GIT_COMMITTER_NAME: name = '', GIT_COMMITTER_EMAIL: email = '' } = await committerEnv(local, env);
    const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    const args = ['-c', 'commit.gpgSign=false', 'cherry-pick', id];
    const { code } = await (0,src_git/* runGit */.EO)(run, args, { cwd: workspace, env: { ...env, ...committer } });
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
    const restore = await snapshotWorktree(context, local, update.locations);
    try {
        const written = await updateVersionFiles(context, local, update);
        const files = [...new Set([...written, ...(await (0,src_git/* changedFiles */.Y_)(local))])];
        const described = await describe();
        const request = { ...proposal, files };
        const commit = await withSigner(context, signingKey, async (signer) => await createCommit(context, local, request, signer));
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
        throw (explainBlockedBranch(head.name, push.reason) ??
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/read-proposal-notes.js



/**
 * Returns the notes that the release would have, while its files are written: those of the user's file, or else the generated ones.
 * Undefined if the changelog has no section for the version yet.
 */
async function readProposalNotes({ workspace }, file, version, generate) {
    if (file === undefined)
        return await generate();
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file.path), 'utf8');
    const notes = file.kind === 'changelog' ? versionSection(text, version) : text;
    return notes?.trim() === '' ? undefined : notes;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-toml.js
var parse_toml = __webpack_require__(93005);
// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __webpack_require__(18014);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/location.js


/** The format of a file that is declared without a pattern, by its name. */
function formatOf(path) {
    if (knownFile(path) !== undefined)
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
    if (!groups.some((name) => name in groupForms))
        throw new Error('It has no group `version` (or `semver`, `short`, `tuple`), as in `^release = "(?<version>[^"]+)"$`');
    return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/python/version-tool.js
var version_tool = __webpack_require__(54110);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/pyproject-version.js



/** The default of hatch, which accepts both names. Source: Hatch "Versioning", regex source. */
const hatchPattern = String.raw `^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>[^'"\n]+)\1`;
/**
 * Finds where the backend of a project takes the version from, relative to the folder of its pyproject.toml. Source: PyPA
 * "pyproject.toml specification", `version` and `dynamic`; Poetry "The pyproject.toml file", `version`.
 */
function findDeclaredVersion(table) {
    const project = (0,toml_values/* tableAt */.af)(table, ['project']);
    if (project?.version !== undefined)
        return { kind: 'static' };
    const tool = (0,version_tool/* findVersionTool */.o)({ table });
    if (tool !== undefined)
        return { kind: tool.readsGit ? 'tags' : 'computed', tool: tool.tool };
    const isDynamic = Array.isArray(project?.dynamic) && project.dynamic.includes('version');
    const candidates = [
        ...(isDynamic ? dynamicFiles(table, project.name) : []),
        ...(isDynamic || project === undefined ? buildFiles(table) : []),
    ];
    if (candidates.length > 0)
        return { kind: 'files', candidates };
    return { kind: (0,toml_values/* tableAt */.af)(table, ['tool', 'poetry'])?.version === undefined ? 'undeclared' : 'static' };
}
function dynamicFiles(table, projectName) {
    return [
        ...setuptoolsFiles(table),
        ...hatchFiles(table),
        ...namedFile((0,toml_values/* tableAt */.af)(table, ['tool', 'pdm', 'version'])?.path),
        ...namedFile((0,toml_values/* tableAt */.af)(table, ['tool', 'scikit-build', 'metadata', 'version'])?.input),
        ...flitFiles(table, projectName),
    ];
}
/** Backends of other languages read the file of their build system. Source: maturin "Project layout"; meson-python "Metadata". */
function buildFiles(table) {
    const backend = (0,toml_values/* tableAt */.af)(table, ['build-system'])?.['build-backend'];
    const manifest = (0,toml_values/* tableAt */.af)(table, ['tool', 'maturin'])?.['manifest-path'] ?? 'Cargo.toml';
    const path = backend === 'maturin' ? manifest : backend === 'mesonpy' ? 'meson.build' : undefined;
    return typeof path === 'string' ? [{ path, format: formatOf(path) }] : [];
}
/** Source: setuptools "Configuring setuptools using pyproject.toml files", dynamic metadata. */
function setuptoolsFiles(table) {
    const dynamic = (0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'dynamic', 'version']);
    const { file, attr } = dynamic ?? {};
    const [path, ...others] = (Array.isArray(file) ? file : [file]);
    if (typeof path === 'string' && others.length === 0)
        return [{ path, format: 'text' }];
    if (typeof attr !== 'string')
        return [];
    return attributeFiles(attr, (0,toml_values/* tableAt */.af)(table, ['tool', 'setuptools', 'package-dir'])?.['']);
}
/** The files that may assign an attribute such as `eleanor.about.__version__`. `root` is the folder of the packages, if it is named. */
function attributeFiles(attribute, root) {
    const modules = attribute.split('.');
    const name = modules.pop() ?? '';
    const format = name === '__version__' ? 'python' : parsePattern(String.raw `^${name}\s*(?::[^=\n]+)?=\s*["'](?<version>[^"'\n]+)["']`);
    const folders = new Set([...(typeof root === 'string' ? [root.replace(/^\.\/|\/$/g, '')] : []), 'src', '']);
    return [...folders].flatMap((folder) => moduleFiles(folder, modules)).map((path) => ({ path, format }));
}
/** The files that a module of the project may be in. */
function moduleFiles(folder, modules) {
    const base = [folder, ...modules].filter((part) => part !== '').join('/');
    return [`${base}.py`, `${base}/__init__.py`];
}
/** Source: Hatch "Versioning". */
function hatchFiles(table) {
    const { path, pattern } = (0,toml_values/* tableAt */.af)(table, ['tool', 'hatch', 'version']) ?? {};
    if (typeof path !== 'string')
        return [];
    if (typeof pattern === 'string')
        return [{ path, format: parsePattern(pattern) }];
    return [...namedFile(path), { path, format: parsePattern(hatchPattern) }];
}
function namedFile(path) {
    return typeof path === 'string' ? [{ path, format: 'python' }] : [];
}
/** Source: flit "The pyproject.toml config file", `dynamic`. */
function flitFiles(table, projectName) {
    const { 'build-backend': backend } = (0,toml_values/* tableAt */.af)(table, ['build-system']) ?? {};
    if (typeof backend !== 'string' || !backend.startsWith('flit'))
        return [];
    const { name = projectName } = (0,toml_values/* tableAt */.af)(table, ['tool', 'flit', 'module']) ?? {};
    if (typeof name !== 'string')
        return [];
    const modules = name.replaceAll('-', '_').split('.');
    return ['src', ''].flatMap((folder) => moduleFiles(folder, modules)).flatMap(namedFile);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/tracked-files.js
/** Lists the tracked files that match patterns of Git, relative to the workspace. */
async function trackedFiles(git, patterns) {
    if (patterns.length === 0)
        return [];
    const names = await git('ls-files', '-z', '--', ...patterns);
    return names.split('\0').filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/companions.js







/** What a file that has no version yet may say. */
const placeholder = '0.0.0';
/**
 * Finds further files that hold the version of a project whose version is static, so that a release leaves none of them behind: a module
 * that assigns `__version__`, and the lock of uv or Cargo. A module with another version counts, too: then the release is rejected.
 */
async function findCompanions(workspace, git, source) {
    const read = async (location) => findVersions(location, await (0,promises_.readFile)((0,external_node_path_.join)(workspace, location.path), 'latin1')).main.map(({ version }) => version);
    const [current = ''] = await read(source.main);
    const companions = [];
    for (const path of await findModules(git, source)) {
        const module = { path, format: 'python', isFound: true };
        const [found = '', ...others] = await read(module);
        const version = (0,requirements_pep440/* normalizeVersion */.Qj)(found);
        if (path !== source.main.path && others.length === 0 && version !== undefined && version !== placeholder)
            companions.push(module);
    }
    for (const path of await findLocks(git, source)) {
        const member = external_node_path_.posix.relative(external_node_path_.posix.dirname(path), source.folder || '.') || '.';
        const lock = { path, format: 'known', member, isFound: true };
        // A lock that was stale before is left to its tool.
        if ((await read(lock))[0] === current)
            companions.push(lock);
    }
    return companions;
}
/** The module of the project itself, and the only `version.py`. */
async function findModules(git, { folder, name }) {
    const inFolder = (path) => external_node_path_.posix.join(folder, path);
    const versionFiles = await trackedFiles(git, [inFolder('version.py'), inFolder('*/version.py')]);
    const parts = name?.replaceAll('-', '_').split('.');
    const modules = parts === undefined ? [] : ['src', ''].flatMap((root) => moduleFiles(root, parts)).map(inFolder);
    return new Set([
        ...(versionFiles.length === 1 ? versionFiles : []),
        ...(modules.length === 0 ? [] : await trackedFiles(git, modules)),
    ]);
}
/** The lock of the project, or of the workspace that it is a member of. */
async function findLocks(git, { folder, main }) {
    const name = formatOf(main.path) === 'toml' ? 'uv.lock' : 'Cargo.lock';
    return await trackedFiles(git, [...new Set([external_node_path_.posix.join(folder, name), name])]);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/setup-cfg.js

const section = /^\[([^\]]+)\][ \t]*$/;
/** Finds where a setup.cfg takes the version from. Source: setuptools "Configuring setuptools using setup.cfg files", special directives. */
function findSetupCfgVersion(text) {
    const version = setup_cfg_valueOf(text, 'metadata', 'version');
    if (version === undefined)
        return { kind: 'undeclared' };
    const [, directive, operand = ''] = /^(attr|file):\s*(\S+)$/.exec(version) ?? [];
    const root = /^=[ \t]*(\S+)$/m.exec(setup_cfg_valueOf(text, 'options', 'package_dir') ?? '')?.[1];
    const candidates = directive === 'attr'
        ? attributeFiles(operand, root)
        : [directive === 'file' ? { path: operand, format: 'text' } : { path: 'setup.cfg', format: 'known' }];
    return { kind: 'files', candidates };
}
/** The value of a key, with its continuation lines. Source: Python, `configparser`. */
function setup_cfg_valueOf(text, wanted, key) {
    let current = '';
    let value;
    for (const line of text.split(/\r?\n/)) {
        current = section.exec(line)?.[1] ?? current;
        if (current !== wanted || /^\s*[#;]/.test(line))
            continue;
        if (value !== undefined && /^\s+\S/.test(line))
            value += `\n${line.trim()}`;
        else if (value !== undefined)
            break;
        else
            value = new RegExp(`^${key}[ \\t]*[=:][ \\t]*(.*?)[ \\t]*$`).exec(line)?.[1];
    }
    return value?.trim();
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-source/find-version-source.js












/**
 * Returns where the version is: in the declared file, or where the build backend of the project reads it, or else in the only tracked
 * `version.py`. Files of other packages of the repository do not count.
 */
async function findVersionSource(workspace, git, declared) {
    if (declared.versionFrom === 'tag')
        return { kind: 'tags', reason: '`version-from: tag` is set' };
    if (declared.versionFile !== undefined)
        return fromFile({ path: declared.versionFile, format: formatOf(declared.versionFile) }, declared);
    const project = await readProject(workspace, git, declared.configFolder);
    const { declared: found, folder } = project;
    if (found.kind === 'tags' && declared.versionFrom === 'auto') {
        rejectFilesWithTags(found.tool, declared.versionFiles);
        return { kind: 'tags', reason: `${found.tool} reads the version from the tags` };
    }
    if (found.kind === 'computed')
        throw new errors/* UserError */.yo(`${found.tool} computes the version when the package is built`, {
            fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
            at: { file: project.file ?? 'pyproject.toml' },
        });
    if (found.kind === 'static')
        return await fromStatic(workspace, git, project, declared);
    const candidates = found.kind === 'files' ? found.candidates.map((each) => ({ ...each, path: external_node_path_.posix.join(folder, each.path) })) : [];
    const first = await firstWithVersion(workspace, git, candidates);
    if (first === undefined)
        return fromFile(await findCommonFile(git, project, candidates[0]), declared);
    if (formatOf(first.path) !== 'known')
        return fromFile(first, declared);
    return fromFile(first, declared, await companionsOf(workspace, git, { project, main: first }, declared));
}
async function fromStatic(workspace, git, project, declared) {
    const main = { path: project.file ?? 'pyproject.toml', format: 'toml' };
    return fromFile(main, declared, await companionsOf(workspace, git, { project, main }, declared));
}
async function companionsOf(workspace, git, { project, main }, { versionFiles }) {
    const { folder, name } = project;
    const companions = await findCompanions(workspace, git, { folder, main, name });
    return companions.filter(({ path }) => versionFiles.every((each) => each.path !== path));
}
/** A lock has the version of each package of its workspace: that of the project is meant. */
function fromFile(found, { versionFiles, configFolder }, companions = []) {
    const first = versionFiles.find(({ path }) => path === found.path) ?? found;
    const folder = first.path.endsWith('.toml') ? external_node_path_.posix.dirname(first.path) : configFolder || '.';
    const memberOf = (path) => external_node_path_.posix.relative(external_node_path_.posix.dirname(path), folder) || '.';
    const others = versionFiles
        .filter((location) => location !== first)
        .map((location) => (location.format === 'known' ? { ...location, member: memberOf(location.path) } : location));
    return { kind: 'files', locations: [first, ...companions, ...others] };
}
function rejectFilesWithTags(tool, versionFiles) {
    if (versionFiles.length === 0)
        return;
    throw new errors/* UserError */.yo(`${tool} reads the version from the tags, so ${(0,list/* listFirst */.r)(versionFiles.map(({ path }) => path))} cannot change`, {
        why: 'A release from tags makes no commit',
        fix: 'Remove `version-files`, or set `version-from: file` and `version-file`',
    });
}
/** Reads the project in the folder of the configuration, if there is one, or else in the workspace. */
async function readProject(workspace, git, configFolder) {
    for (const folder of new Set([configFolder, ''])) {
        const [pyproject, setupCfg] = ['pyproject.toml', 'setup.cfg'].map((name) => external_node_path_.posix.join(folder, name));
        const files = new Set(await trackedFiles(git, [pyproject ?? '', setupCfg ?? '']));
        const read = async (path) => (files.has(path) ? await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), 'utf8') : '');
        const table = await (0,parse_toml/* parseToml */.M)(await read(pyproject ?? ''), pyproject ?? '');
        const declared = findDeclaredVersion(table);
        const name = (0,toml_values/* tableAt */.af)(table, ['project'])?.name ?? (0,toml_values/* tableAt */.af)(table, ['tool', 'poetry'])?.name;
        const project = { folder, name: typeof name === 'string' ? name : undefined };
        if (declared.kind === 'undeclared' && (0,toml_values/* tableAt */.af)(table, ['project']) === undefined) {
            const inSetupCfg = findSetupCfgVersion(await read(setupCfg ?? ''));
            if (inSetupCfg.kind === 'files')
                return { ...project, file: setupCfg, declared: inSetupCfg };
        }
        if (files.has(pyproject ?? ''))
            return { ...project, file: pyproject, declared };
    }
    return { folder: '', file: undefined, declared: { kind: 'undeclared' }, name: undefined };
}
async function firstWithVersion(workspace, git, candidates) {
    const paths = candidates.map(({ path }) => path);
    const tracked = new Set(await trackedFiles(git, paths));
    for (const candidate of candidates.filter(({ path }) => tracked.has(path)))
        if (findVersions(candidate, await (0,promises_.readFile)((0,external_node_path_.join)(workspace, candidate.path), 'latin1')).main.length > 0)
            return candidate;
    return undefined;
}
async function findCommonFile(git, { folder, file }, declared) {
    const modules = await trackedFiles(git, ['version.py', '*/version.py'].map((pattern) => external_node_path_.posix.join(folder, pattern)));
    if (modules.length > 1)
        throw new errors/* UserError */.yo(`The repository has ${modules.length} files called version.py: ${(0,list/* listFirst */.r)(modules)}`, {
            fix: 'Set `version-file` to the one that holds `__version__`',
        });
    const [found] = modules;
    if (found !== undefined)
        return { path: found, format: formatOf(found) };
    if (declared !== undefined)
        throw new errors/* UserError */.yo(`${file ?? 'pyproject.toml'} takes the version from ${declared.path}, where none is found`, {
            why: 'The file is not tracked, or does not hold the version as text',
            fix: 'Set `version-file` to the file that holds the version, or `version-from: tag`',
            at: { file: file ?? 'pyproject.toml' },
        });
    if (file?.endsWith('.toml') === true)
        return { path: file, format: 'toml' };
    throw new errors/* UserError */.yo('The repository has no tracked version.py and no pyproject.toml', {
        fix: 'Set `version-file` to the file that holds `__version__`, or `version-from: tag`',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/report-proposal.js


/** Reports a version that is merged, or tagged, and has to be released before another one is proposed. */
function reportAwaited({ log, summary, setOutput }, { version, url }, template) {
    const tag = formatTag(template, version);
    setOutput('version', version);
    setOutput('tag', tag);
    setOutput('prerelease', isPrerelease(version));
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
    setOutput('prerelease', isPrerelease(version));
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/propose.js





















/**
 * Runs `mode: propose`: keeps one pull request with the next version up to date. If the last one was merged and is not released yet,
 * the output `merged-version` says so, and nothing new is proposed.
 */
async function propose(context, inputs) {
    const local = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    if (await isShallowClone(local))
        throw new errors/* UserError */.yo('`mode: propose` reads the history since the last release, and the clone is shallow', {
            fix: 'Check out with `fetch-depth: 0`',
        });
    const { token } = inputs;
    if (token === undefined)
        throw new errors/* UserError */.yo('`mode: propose` reads pull requests with a token', { fix: 'Set `token`' });
    const source = await findVersionSource(context.workspace, local, inputs.version);
    if (source.kind === 'tags')
        throw new errors/* UserError */.yo('The version is only in tags, so there is no change to propose', {
            why: source.reason,
            fix: 'Use `mode: release` with `bump: auto`',
        });
    const repository = { local, remote: await openRemote(context, local, inputs), github: await connectGitHub(context, token) };
    const branch = await resolveBranch(context, inputs.branch);
    const tags = await readReleaseTags(context, repository, branch, inputs.tag);
    const pullRequests = await listProposals(repository.github.api, branch, tags.template);
    const merged = await findMergedProposal(context, repository.github, tags, pullRequests);
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
    const decided = await bumpByCommits(context, inputs);
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
        await closePullRequest(repository.github.api, open.number);
    reportNothing(context, open?.html_url);
}
/** Replaces the branch and the text of the pull request, or opens it. */
async function updateProposal(context, inputs, { local, remote, github }, { branch, tags, locations, base, pullRequests }) {
    const { version: settings, commit, tag, notes, dryRun } = inputs;
    const source = { kind: 'files', locations };
    const request = { version: settings.requested, branch, tags, tagKind: tag.kind };
    const { target, checkout } = await resolveTarget(context, local, source, request);
    const { version } = target;
    requireNewRelease(target, { allowBackport: false }, {
        branch: tags.refs,
        checkout,
        releasedVersions: tags.versions,
        commitMethod: { by: 'git', reason: '' },
    });
    const name = proposalBranch({ branch, template: tags.template });
    await requireValidRefs(local, [`refs/heads/${name}`]);
    const previous = findPrevious(version, checkout.version, tags.versions);
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
            version,
            ...(await changelogOf(context, inputs, target, previous.commit)),
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
    const text = formatProposal({ ...target, notes: pushed.described, files: pushed.files });
    const [title = ''] = fillTemplate(commit.message.template, target).split('\n');
    const pullRequest = { head: name, base: branch, title, body: text };
    const url = await ensurePullRequest(context, github.api, pullRequest, (body) => replaceProposal(body, text));
    reportStanding(context, { ...pushed, url, name });
}
/**
 * Pushes the proposal. Another run may push at the same time: the run whose commit is the tip of the base goes on, and the other one gives
 * up. Both tips are read at once, so that an older run never replaces what a newer one pushed.
 */
async function pushUntilLast(context, { local, remote }, { proposal, name, branch, pullRequests }, describe) {
    for (;;) {
        const { tip, heads } = await remote.refs(branch, temporaryPrefix);
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/core-metadata.js
/** The headers of a METADATA or PKG-INFO file in order, with names in lower case. The description may be the body. */
function parseCoreMetadata(text) {
    const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n');
    const headers = [];
    for (const line of head.split('\n')) {
        const last = headers.at(-1);
        const [, name, value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            headers.push([name.toLowerCase(), value.trimEnd()]);
        // A continued line of a description begins with seven spaces and a bar.
        else if (last !== undefined)
            last[1] += `\n${line.replace(/^ {7}\||^[ \t]+/, '')}`;
    }
    const body = rest.join('\n\n');
    if (body.trim() !== '' && !headers.some(([name]) => name === 'description'))
        headers.push(['description', body]);
    return headers.filter(([, value]) => value !== '' && value !== 'UNKNOWN');
}
/** Fields whose name in an upload is not that of the header. Source: PyPA "Upload API"; Warehouse, metadata of the upload form. */
const renamed = { classifier: 'classifiers', 'project-url': 'project_urls' };
/** Fields that a file of this kind sends, so that nothing that an index does not know is sent. Source: PyPA "Core metadata". */
const sent = new Set(('metadata-version name version platform supported-platform summary description description-content-type keywords home-page ' +
    'download-url author author-email maintainer maintainer-email license license-expression license-file classifier requires-dist ' +
    'requires-python requires-external project-url provides-extra provides-dist obsoletes-dist dynamic requires provides obsoletes').split(' '));
/** Returns the metadata as fields of the form that an index accepts. */
function uploadFields(metadata) {
    return metadata.filter(([name]) => sent.has(name)).map(([name, value]) => [renamed[name] ?? name.replaceAll('-', '_'), value]);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.work/compiled/shared/src/archive/tar-reader.js + 1 modules
var tar_reader = __webpack_require__(21955);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/largest-metadata.js
/** Metadata of a package is small; more bytes than this are not metadata. */
const largestMetadata = 10 * 1024 * 1024;

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/sdist-metadata.js






/**
 * Reads the PKG-INFO in the top folder of an sdist; undefined if the archive has none, because it is no sdist then. Throws a `UserError`
 * if the archive cannot be read. Source: PyPA "Source distribution format".
 */
async function readSdistMetadata(name, path) {
    const tar = (0,tar_reader/* createTarReader */.N)();
    const found = [];
    let isMetadata = false;
    let size = 0;
    const readChunk = (chunk) => {
        for (const event of tar.push(chunk))
            if ('member' in event)
                isMetadata = /^(?:\.\/)?[^/]+\/PKG-INFO$/.test(event.member.name);
            else if (isMetadata && (size += event.data.length) <= largestMetadata)
                found.push(Buffer.from(event.data));
    };
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)(), async (chunks) => {
            for await (const chunk of chunks)
                readChunk(chunk);
        });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${name} cannot be read as an archive`, { why: (0,errors/* messageOf */.bD)(error), fix: 'Build it again' });
    }
    return found.length === 0 ? undefined : Buffer.concat(found).toString('utf8');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/wheel-metadata.js



/** Reads the METADATA of a wheel. Throws a `UserError` if the file cannot be read as one. */
async function readWheelMetadata(name, path) {
    return await readMetadata(path).catch((error) => {
        throw new errors/* UserError */.yo(`${name} cannot be read as a wheel`, { why: (0,errors/* messageOf */.bD)(error) });
    });
}
async function readMetadata(path) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await openPromise(path);
    try {
        for await (const entry of zip.eachEntry()) {
            if (!/^[^/]+\.dist-info\/METADATA$/.test(entry.fileName))
                continue;
            if (entry.uncompressedSize > largestMetadata)
                throw new Error('its METADATA is too large');
            return await (0,consumers_.text)(await zip.openReadStreamPromise(entry));
        }
    }
    finally {
        zip.close();
    }
    throw new Error('it has no METADATA');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/distribution-version.js





/**
 * Throws a `UserError` if a wheel or an sdist is of another version than the release, by its file name or its metadata. Builds of one
 * version that differ in the local part, such as 1.3.0+cpu and 1.3.0+cu128, all belong to the release 1.3.0.
 * Source: PEP 440, "Local version identifiers".
 */
async function requireDistributionVersions(files, version) {
    for (const file of files) {
        const distribution = await readDistribution(file);
        if (distribution === undefined)
            continue;
        const found = requireConsistent(file.name, distribution);
        if (found === version || ((0,requirements_pep440/* localPart */.L7)(version) === undefined && publicPart(found) === version))
            continue;
        throw new errors/* UserError */.yo(`${distribution.kind} ${file.name} has version ${found}, but ${version} is being released`, {
            fix: 'Build it from the released version: `mode: write-version` writes the version into the files before the build',
            commandFix: 'Build it from the released version',
        });
    }
}
/** Reads a wheel or an sdist. Undefined for other files, such as an archive of documents. */
async function readDistribution({ name, path }) {
    if (name.endsWith('.whl')) {
        const parts = name.replace(/\.whl$/, '').split('-');
        const nameVersion = (0,requirements_pep440/* normalizeVersion */.Qj)(parts[1] ?? '');
        if (nameVersion === undefined || parts.length < 5 || parts.length > 6)
            throw new errors/* UserError */.yo(`${name} is not a valid wheel file name`, { fix: 'Build the wheel with PyPA build' });
        return { kind: 'Wheel', nameVersion, fields: parseCoreMetadata(await readWheelMetadata(name, path)) };
    }
    if (!name.endsWith('.tar.gz'))
        return undefined;
    const metadata = await readSdistMetadata(name, path);
    if (metadata === undefined)
        return undefined;
    const nameVersion = (0,requirements_pep440/* normalizeVersion */.Qj)(/-([^-]+)\.tar\.gz$/.exec(name)?.[1] ?? '');
    return { kind: 'Sdist', nameVersion, fields: parseCoreMetadata(metadata) };
}
/**
 * Returns the version in normal form. The file name and the metadata must agree.
 * Source: PyPA "Binary distribution format", "Source distribution format"; core metadata, `Version`.
 */
function requireConsistent(name, { nameVersion, fields }) {
    const version = (0,requirements_pep440/* normalizeVersion */.Qj)(fields.find(([field]) => field === 'version')?.[1] ?? '');
    if (version !== undefined && version === nameVersion)
        return version;
    throw new errors/* UserError */.yo(`${name} contradicts its own metadata, which contain ${version === undefined ? 'no version' : `version ${version}`}`, { fix: 'Build the package again instead of renaming the file' });
}
function publicPart(version) {
    return version.replace(/\+.*$/, '');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __webpack_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/download-artifact.js



/** Downloads an artifact of this run into the temporary folder. Returns the absolute paths of its files. */
async function downloadArtifact({ temp, env, log }, name) {
    if (env.ACTIONS_RUNTIME_TOKEN === undefined)
        throw new errors/* UserError */.yo(`Artifact ${name} is unavailable: this run has no artifact service`, {
            fix: 'Attach the files with `assets` instead',
        });
    try {
        const folder = await download(temp, name);
        const files = await listFiles(folder);
        log.info(`Artifact ${name}: ${files.map((file) => (0,external_node_path_.relative)(folder, file)).join(', ')}`);
        return files;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Artifact ${name} is unavailable`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check its name, and that it was uploaded in this run',
        });
    }
}
async function download(temp, name) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1351), __webpack_require__.e(7981), __webpack_require__.e(8110), __webpack_require__.e(8029), __webpack_require__.e(6118), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
    const client = new DefaultArtifactClient();
    const { artifact } = await client.getArtifact(name);
    const folder = (0,external_node_path_.join)(temp, `artifact-${artifact.id}`);
    const { downloadPath = folder } = await client.downloadArtifact(artifact.id, { path: folder });
    return downloadPath;
}
async function listFiles(folder) {
    const files = [];
    for await (const entry of (0,promises_.glob)('**/*', { cwd: folder, withFileTypes: true }))
        if (entry.isFile())
            files.push((0,external_node_path_.join)(entry.parentPath, entry.name));
    return files;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets/gather-assets.js






/**
 * Gathers the files of the release, sorted by path. Throws a `UserError` if a pattern matches no file, or if GitHub would reject or
 * rename one.
 */
async function gatherAssets(context, { patterns, artifact }) {
    const paths = new Set();
    for (const pattern of patterns)
        for (const path of await matchFiles(context.workspace, pattern))
            paths.add(path);
    if (artifact !== undefined)
        for (const path of await downloadArtifact(context, artifact))
            paths.add(path);
    const files = [];
    for (const path of [...paths].sort())
        files.push(await inspectAsset(path));
    requireUniqueNames(files);
    return files;
}
/** Throws a `UserError` if the release itself changes one of the files. Paths are absolute. */
function requireUnchangedByRelease(files, changedPaths) {
    const changed = files.find(({ path }) => changedPaths.includes(path));
    if (changed === undefined)
        return;
    throw new errors/* UserError */.yo(`${changed.name} holds the version, which the release changes`, { fix: 'Remove it from `assets`' });
}
function requireUniqueNames(files) {
    const duplicate = files.find((file, index) => files.findIndex(({ name }) => name === file.name) !== index);
    if (duplicate === undefined)
        return;
    throw new errors/* UserError */.yo(`Two files to attach are called ${duplicate.name}`, {
        fix: 'Rename one of them: the names within a release must differ',
    });
}
async function matchFiles(workspace, pattern) {
    const files = [];
    for await (const name of (0,promises_.glob)(pattern, { cwd: workspace })) {
        const path = (0,external_node_path_.resolve)(workspace, name);
        if (!(await (0,promises_.stat)(path)).isFile())
            continue;
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            throw new errors/* InputValueError */.uH('assets', `has \`${name}\`, which is outside the workspace`, {
                fix: 'Copy it into the workspace first',
            });
        files.push(path);
    }
    if (files.length > 0)
        return files;
    throw new errors/* InputValueError */.uH('assets', `has \`${pattern}\`, which matches no file`, {
        fix: 'Check the path, and that the step that creates the file runs before this one',
        commandFix: 'Check the path, and build the file first',
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/network/network-errors.js
var network_errors = __webpack_require__(59903);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/simple-page.js
/** Parses the page of a project. Source: PyPA "Simple repository API", HTML and JSON. */
function parseSimplePage(text, contentType, pageUrl) {
    return contentType.includes('json') ? parseJson(text, pageUrl) : parseHtml(text, pageUrl);
}
function parseJson(text, pageUrl) {
    const { files = [] } = JSON.parse(text);
    return files.map(({ filename, url, hashes = {} }) => {
        const entries = Object.entries(hashes);
        return {
            name: filename,
            url: new URL(url, pageUrl).href,
            hash: entries.find(([algorithm]) => algorithm === 'sha256') ?? entries[0],
        };
    });
}
function parseHtml(text, pageUrl) {
    return [...text.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].flatMap(([, double, single]) => {
        const href = (double ?? single ?? '').replaceAll('&amp;', '&');
        if (!URL.canParse(href, pageUrl))
            return [];
        const url = new URL(href, pageUrl);
        const [, algorithm, digest] = /^#(\w+)=([0-9a-f]+)$/i.exec(url.hash) ?? [];
        url.hash = '';
        return [
            {
                name: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
                url: url.href,
                hash: algorithm === undefined || digest === undefined ? undefined : [algorithm, digest],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/index-client.js






const timeoutMs = 300_000;
const index_client_delaysMs = [1000, 2000, 4000];
/** A request that got no answer, or one that another attempt may improve. */
class TransientError extends Error {
}
/**
 * Creates a client that retries requests without an answer, 429 and 5xx. `work` of an upload must look first if `attempt` is not 0.
 * Throws a `UserError` that names the host.
 */
async function sendWithRetry({ env, log, signal }, url, work) {
    const send = async (to, init = {}) => await sendOnce({ env, signal }, to, init);
    try {
        return await (0,retry/* withRetry */.b)({
            delaysMs: index_client_delaysMs,
            signal,
            isTransient: (error) => error instanceof TransientError,
            onRetry: (error, delayMs) => log.info(`${(0,errors/* messageOf */.bD)(error)}; trying again in ${delayMs / 1000} s`),
        }, async (attempt) => await work(send, attempt));
    }
    catch (error) {
        if (!(error instanceof TransientError))
            throw error;
        throw new errors/* UserError */.yo(`The package index ${new URL(url).host} failed: ${error.message}`, { fix: 'Run the release again later' });
    }
}
async function sendOnce({ env, signal }, url, init) {
    const { host } = new URL(url);
    try {
        const response = await fetch(url, {
            ...init,
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        const content = Buffer.from(await response.arrayBuffer());
        const { status, statusText: reason, headers } = response;
        if (status >= 500 || status === 429)
            throw new TransientError(`${host} answered ${status} ${reason}`);
        return { status, reason, type: headers.get('content-type') ?? '', location: headers.get('location') ?? undefined, content };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof TransientError)
            throw error;
        if (!(0,network_errors/* isPermanentError */.rB)(error))
            throw new TransientError(`${host} did not answer (${(0,network_errors/* describeNetworkError */.gl)(error)})`);
        throw new errors/* UserError */.yo(`${host} could not be reached: ${(0,network_errors/* describeNetworkError */.gl)(error)}`, {
            ...((0,network_errors/* isCertificateError */.Y4)(error)
                ? { why: (0,network_errors/* describeTrust */.o8)(env), fix: 'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of the index' }
                : { fix: 'Check the address, and HTTPS_PROXY and NO_PROXY if a proxy is needed' }),
        });
    }
}
/** Lists the files of a project. An index that sends unknown projects to another one, such as PyPI, does not have them. */
async function listIndexFiles(send, { simpleUrls }, project, authorization) {
    const headers = {
        accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5',
        ...(authorization === undefined ? {} : { authorization }),
    };
    for (const simple of simpleUrls) {
        let page = `${simple}${(0,normalize_name/* normalizeName */.P)(project)}/`;
        let answer = await send(page, { headers });
        const target = answer.location === undefined ? undefined : new URL(answer.location, page);
        if (answer.status >= 300 && answer.status < 400 && target?.origin === new URL(page).origin) {
            page = target.href;
            answer = await send(page, { headers });
        }
        if (answer.status === 401 || answer.status === 403)
            throw new errors/* UserError */.yo(`The package index ${new URL(page).host} does not show its files: ${answer.status} ${answer.reason}`, {
                fix: 'Check `index-token`',
                commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`',
            });
        if (answer.status === 200)
            return parseSimplePage(answer.content.toString('utf8'), answer.type, page);
    }
    return [];
}
/** Returns the digest of a file that the index has, with the algorithm of the index, or of its content if the index shows no digest. */
async function matchesIndexFile(send, file, content, authorization) {
    if (file.hash !== undefined) {
        const [algorithm, digest] = file.hash;
        return (0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex') === digest.toLowerCase();
    }
    const answer = await send(file.url, authorization === undefined ? {} : { headers: { authorization } });
    return answer.status === 200 && answer.content.equals(content);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/plan-uploads.js





/** The names of the files, for the plan. */
function describeUpload({ index, missing, present }) {
    return { index: index.name, upload: missing.map(({ file }) => file.name), present };
}
/** The wheels and sdists among the files. */
async function readPackageFiles(files) {
    const found = [];
    for (const file of files) {
        const distribution = await readDistribution(file);
        if (distribution !== undefined)
            found.push({ file, distribution });
    }
    return found;
}
/**
 * Compares the files with those of the indexes. Throws a `UserError`, before anything is uploaded anywhere, if an index has one of them
 * with other content, or would reject it. Without a token, pages are read without a login.
 */
async function planUploads(context, indexes, files, token) {
    const uploads = [];
    for (const index of indexes)
        uploads.push(await planUpload(context, index, files, token));
    return uploads;
}
async function planUpload(context, index, files, token) {
    const local = files.find(({ distribution }) => (0,requirements_pep440/* localPart */.L7)(distribution.nameVersion ?? '') !== undefined);
    if (index.rejectsLocalVersions && local !== undefined)
        throw new errors/* UserError */.yo(`${local.file.name} has a local version, which ${index.name} does not accept`, {
            fix: 'Attach only builds of the public version, or publish to another index',
        });
    const missing = [];
    const present = [];
    const authorization = token === undefined || index.rejectsLocalVersions ? undefined : basicAuthorization(token);
    await sendWithRetry(context, index.uploadUrl, async (send) => {
        missing.length = present.length = 0;
        for (const each of files) {
            const existing = (await listIndexFiles(send, index, projectOf(each), authorization)).find(({ name }) => name === each.file.name);
            if (existing === undefined)
                missing.push(each);
            else if (await matchesIndexFile(send, existing, await readAsset(each.file), authorization))
                present.push(each.file.name);
            else
                throw differentFile(index, each.file.name);
        }
    });
    return { index, missing, present };
}
function differentFile({ name }, file) {
    return new errors/* UserError */.yo(`${name} has ${file} with other content`, {
        why: 'A file of an index never changes, so nothing was uploaded in its place',
        fix: 'Release the next version, or attach the file that was uploaded',
    });
}
/** The name of the project, as its metadata write it. */
function projectOf({ distribution, file }) {
    const [, name] = distribution.fields.find(([field]) => field === 'name') ?? [];
    return name ?? file.name.split('-')[0] ?? '';
}
/** A token of PyPI has the user name `__token__`. Source: PyPI help, "How can I use API tokens to authenticate with PyPI?" */
function basicAuthorization(token) {
    const credential = token.includes(':') ? token : `__token__:${token}`;
    return `Basic ${Buffer.from(credential).toString('base64')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/trusted-publishing.js


/** Whether the job may ask for an OIDC identity. Source: GitHub "OpenID Connect reference", methods for requesting the token. */
function hasIdentity({ ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '', }) {
    return url !== '' && token !== '';
}
/**
 * Exchanges the identity of the job for a token of the index that is valid for a few minutes. Source: PyPI "Trusted publishers",
 * manual token exchange: `/_/oidc/audience` and `/_/oidc/mint-token`.
 */
async function mintToken(context, { name, mintUrl }) {
    const token = await sendWithRetry(context, mintUrl, async (send) => {
        const audience = await readField(send, `${mintUrl}/audience`, {}, 'audience');
        if (audience === undefined)
            throw new errors/* UserError */.yo(`${name} has no trusted publishing`, { fix: 'Give an upload token with `index-token`' });
        // An identity for PyPI would let whoever has it publish there.
        if (['pypi', 'testpypi'].includes(audience) && audience !== name)
            throw new errors/* UserError */.yo(`${name} asks for an identity that is valid at ${audience}`, { fix: 'Do not use this index' });
        const identity = await requestIdentity(send, context.env, audience);
        context.mask(identity);
        return await exchange(send, { name, mintUrl }, identity);
    });
    context.mask(token);
    return token;
}
async function requestIdentity(send, env, audience) {
    const url = new URL(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
    url.searchParams.set('audience', audience);
    const authorization = `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`;
    const identity = await readField(send, url.href, { headers: { authorization } }, 'value');
    if (identity !== undefined)
        return identity;
    throw new errors/* UserError */.yo('GitHub gave the job no OIDC identity', { fix: 'Give the job `permissions: id-token: write`' });
}
async function exchange(send, { name, mintUrl }, identity) {
    const answer = await send(`${mintUrl}/mint-token`, { method: 'POST', body: JSON.stringify({ token: identity }) });
    const json = parseObject(answer.content);
    if (answer.status === 200 && typeof json.token === 'string')
        return json.token;
    throw new errors/* UserError */.yo(`${name} does not trust this workflow: ${answer.status} ${reasonOf(json) ?? answer.reason}`, {
        why: claimsOf(identity),
        fix: 'Add a trusted publisher with these values to the project on the index, or give an upload token with `index-token`',
    });
}
async function readField(send, url, init, field) {
    const answer = await send(url, init);
    const value = answer.status === 200 ? parseObject(answer.content)[field] : undefined;
    return typeof value === 'string' ? value : undefined;
}
function parseObject(content) {
    try {
        return JSON.parse(content.toString('utf8'));
    }
    catch {
        return {};
    }
}
function reasonOf({ errors }) {
    if (!Array.isArray(errors))
        return undefined;
    const codes = errors.map(({ code = '', description = '' }) => `${code} (${description})`);
    return codes.join(', ');
}
/** The claims that a trusted publisher is compared with. They are no secret; the signature, which is, is not shown. */
function claimsOf(identity) {
    const claims = parseObject(Buffer.from(identity.split('.')[1] ?? '', 'base64url'));
    const shown = ['repository', 'job_workflow_ref', 'environment'].map((name) => {
        const value = claims[name];
        return `${name} is ${typeof value === 'string' ? value : 'not set'}`;
    });
    return `The job identifies itself as follows: ${shown.join(', ')}`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/prepare-uploads.js



/**
 * Finds out what the indexes need, and throws a `UserError` for everything that would fail later: files that an index has with other
 * content, and an index that does not trust the job. A dry run asks for no token, because its job may have no identity.
 */
async function prepareUploads(context, { indexes, token, dryRun }, assets) {
    if (indexes.length === 0)
        return [];
    const [, password = ''] = /^[^:]*:(.+)$/.exec(token ?? '') ?? [];
    if (password !== '')
        context.mask(password);
    const files = await readPackageFiles(assets);
    if (files.length === 0 && !dryRun)
        throw new errors/* UserError */.yo('`publish-to` is set, but no wheel or sdist is attached', {
            fix: 'Attach them with `assets` or `artifact`',
            commandFix: 'Attach them with `--assets`',
        });
    const uploads = await planUploads(context, indexes, files, token);
    if (dryRun || token !== undefined)
        return uploads;
    for (const { index, missing } of uploads) {
        if (missing.length === 0)
            continue;
        requireIdentity(context, index);
        await mintToken(context, index);
    }
    return uploads;
}
function requireIdentity({ env }, { name }) {
    if (hasIdentity(env))
        return;
    throw new errors/* UserError */.yo(`The upload to ${name} has neither a token nor an OIDC identity`, {
        fix: 'Give the job `permissions: id-token: write` for trusted publishing, or set `index-token`',
        commandFix: 'Set the variable `UV_PUBLISH_TOKEN` to an upload token of the index',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/upload-files.js






/** Uploads what is missing, one index after another. A repeated run finishes the rest. Without a token, the index mints one. */
async function uploadFiles(context, uploads, token) {
    for (const { index, missing } of uploads) {
        if (missing.length === 0)
            continue;
        const authorization = basicAuthorization(token ?? (await mintToken(context, index)));
        for (const file of missing)
            await uploadFile(context, index, file, authorization);
    }
}
async function uploadFile(context, index, packageFile, authorization) {
    const { file } = packageFile;
    const content = await readAsset(file);
    await sendWithRetry(context, index.uploadUrl, async (send, attempt) => {
        const isThere = async () => {
            const readAuthorization = index.rejectsLocalVersions ? undefined : authorization;
            const existing = (await listIndexFiles(send, index, projectOf(packageFile), readAuthorization)).find(({ name }) => name === file.name);
            if (existing === undefined)
                return false;
            if (await matchesIndexFile(send, existing, content, readAuthorization))
                return true;
            throw differentFile(index, file.name);
        };
        // The upload may have succeeded although its answer was lost.
        if (attempt > 0 && (await isThere()))
            return;
        context.log.info(`Uploading ${file.name} to ${index.name} (${file.size} bytes)`);
        const body = createForm(packageFile, content);
        const answer = await send(index.uploadUrl, { method: 'POST', headers: { authorization }, body });
        if (answer.status >= 200 && answer.status < 300)
            return;
        if (isExistingFile(answer) && (await isThere()))
            return;
        throw rejectedUpload(index, file.name, answer);
    });
}
/** The form of an upload. Source: PyPA "Upload API"; PyPI "Legacy upload API". */
function createForm({ file, distribution }, content) {
    const form = new FormData();
    form.append(':action', 'file_upload');
    form.append('protocol_version', '1');
    for (const [field, value] of uploadFields(distribution.fields))
        form.append(field, value);
    form.append('filetype', distribution.kind === 'Wheel' ? 'bdist_wheel' : 'sdist');
    form.append('pyversion', distribution.kind === 'Wheel' ? pythonTag(file.name) : 'source');
    form.append('sha256_digest', file.sha256);
    form.append('content', new Blob([new Uint8Array(content)], { type: 'application/octet-stream' }), file.name);
    return form;
}
/** The third part from the end of a wheel name. Source: PyPA "Binary distribution format", file name convention. */
function pythonTag(name) {
    return name.split('-').at(-3) ?? '';
}
/** pypiserver answers 409; PyPI and others 400 with a reason. */
function isExistingFile({ status, reason, content }) {
    return status === 409 || (status === 400 && /already exist/i.test(reason + content.toString('utf8')));
}
function rejectedUpload({ name }, file, { status, reason, content }) {
    const said = plainText(content.toString('utf8'));
    const isAuthentication = status === 401 || status === 403;
    return new errors/* UserError */.yo(`${name} rejected ${file}: ${status} ${reason}${said === '' ? '' : `, ${said}`}`, {
        ...(isAuthentication
            ? {
                fix: 'Check `index-token`, or the trusted publisher of the project. Then run the release again: it uploads the rest',
                commandFix: 'Check the token in `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`. Then release again: that uploads the rest',
            }
            : { fix: 'Correct what the index names. If the file itself must change, release the next version' }),
    });
}
/** The beginning of what the server said, without the markup of an error page. */
function plainText(body) {
    const text = body.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replaceAll(/\s+/g, ' ');
    return text.trim().slice(0, 200);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/state-icon.js
var state_icon = __webpack_require__(3457);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/file-result.js

const icons = {
    unchanged: 'success',
    written: 'changed',
    'would be written': 'planned',
    uploaded: 'changed',
    'would be uploaded': 'planned',
};
/** A result as a cell of the job summary. */
function renderFileResult(result) {
    return (0,state_icon/* addStateIcon */.w)(icons[result], result);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/publish-to-index.js






/** Runs `mode: publish-to-index`: uploads wheels and sdists that an index does not have yet. No checkout and no GitHub release is needed. */
async function publishToIndex(context, { assets: sources, index, version, dryRun }) {
    const assets = await gatherAssets(context, sources);
    if (version.requested.kind === 'exact')
        await requireDistributionVersions(assets, version.requested.version);
    const uploads = await prepareUploads(context, { ...index, dryRun }, assets);
    if (!dryRun)
        await uploadFiles(context, uploads, index.token);
    reportUploads(context, uploads, dryRun);
}
function reportUploads({ log, summary }, uploads, dryRun) {
    const results = uploads.flatMap(({ index, missing, present }) => [
        ...missing.map(({ file }) => [index.name, file.name, dryRun ? 'would be uploaded' : 'uploaded']),
        ...present.map((name) => [index.name, name, 'unchanged']),
    ]);
    for (const [index, name, result] of results)
        log.info(`${index}: ${name} (${result})`);
    const rows = results.map(([index, name, result]) => [index, name, renderFileResult(result)]);
    summary.add((0,markdown/* renderTable */.bo)(['Index', 'File', 'Result'], rows));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/note-limits.js
/** GitHub accepts notes of up to 125,000 characters. Source: the limit that the API names in its error message. */
const maxBodyLength = 125_000;
/** Room for the comment that identifies the draft. */
const reserved = 1000;
const note_limits_maxNotesLength = maxBodyLength - reserved;

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/user-notes.js



/** Extracts the notes of the version from the text of a file. Throws a `UserError` if there are none, or too many for GitHub. */
function extractNotes({ kind, path }, text, version) {
    const notes = kind === 'changelog' ? versionSection(text, version) : text;
    if (notes === undefined || notes.trim() === '')
        throw missingNotes({ kind, path }, version);
    if (notes.length <= note_limits_maxNotesLength)
        return notes;
    throw new errors/* UserError */.yo(`The notes in ${path} have ${notes.length} characters`, {
        fix: `Shorten them to at most ${note_limits_maxNotesLength}`,
        at: { file: path },
    });
}
function missingNotes({ kind, path }, version) {
    const at = { file: path };
    if (kind === 'notes')
        return new errors/* UserError */.yo(`${path} is empty`, { fix: 'Write the notes into it', at });
    return new errors/* UserError */.yo(`${path} has no text under a heading for ${version}`, {
        fix: `Add a section \`## ${version}\` and commit it, or remove \`changelog\``,
        at,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/notes-source.js



/**
 * Finds the notes: in the work tree, or, if the release may have written them, in its commit. If they are not written yet, they are read
 * later, with `readNotes`.
 */
async function findNotes({ workspace }, local, { version, file, isWrittenByRun, createsCommit, existingCommit }) {
    if (file === undefined)
        return { kind: 'generated' };
    if (isWrittenByRun && createsCommit)
        return { kind: 'later', file };
    const text = isWrittenByRun && existingCommit !== undefined
        ? await local('show', `${existingCommit}:${file.path}`)
        : await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file.path), 'utf8');
    return { kind: 'written', text: extractNotes(file, text, version) };
}
/** Returns the text of the notes. The files of the release must be written. */
async function readNotes({ workspace }, source, generated, version) {
    if (source.kind === 'generated')
        return generated;
    if (source.kind === 'written')
        return source.text;
    return extractNotes(source.file, await (0,promises_.readFile)((0,external_node_path_.join)(workspace, source.file.path), 'utf8'), version);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/plan.js
/** Adds the uploads to a plan. A release that is only proposed uploads nothing. */
function withUploads(plan, all) {
    const uploads = plan.state === 'propose' ? [] : all;
    const steps = uploads
        .filter(({ upload }) => upload.length > 0)
        .map(({ index, upload }) => `Upload ${upload.length} ${upload.length === 1 ? 'file' : 'files'} to ${index}`);
    return { ...plan, uploads, steps: [...plan.steps, ...steps] };
}
/** Whether the run still has to make the release commit. */
function createsCommit({ state, commit }) {
    return commit.method !== 'none' && state !== 'untagged';
}
/** Whether the run finishes what an interrupted run began. */
function resumesRelease({ state }) {
    return state === 'resume' || state === 'untagged';
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/find-awaited.js





/**
 * Finds the merged proposal that a release has to publish: the version in the files is its version, and has no tag. An exact version must be
 * that one. Pull requests are read only if it can be so, and a token that may not read them finds none.
 */
async function findAwaitedProposal(context, github, { source, requested, branch, tags }) {
    if (github === undefined || source.kind === 'tags' || requested.kind === 'current')
        return undefined;
    const current = await readVersions(context.workspace, source.locations);
    const isPossible = requested.kind === 'exact'
        ? requested.version === current
        : tags.versions.some((each) => each.onBranch && compareVersions(each.version, current) < 0);
    if (!isPossible || tags.refs.tags.has(formatTag(tags.template, current)))
        return undefined;
    const proposals = await listProposals(github.api, branch, tags.template).catch((error) => {
        if ([403, 404].includes(statusOf(error) ?? 0))
            return [];
        throw error;
    });
    const merged = await findMergedProposal(context, github, tags, proposals);
    return merged?.version === current ? merged : undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/blocking-rules.js


const noRules = { branch: [], temporaryBranch: [], tags: [], immutableReleases: undefined };
/** Reads the rules that would reject the commit, its tag or its temporary branch. */
async function readBlockingRules(reader, changes) {
    const { method, allowsPullRequest, isSigned } = changes;
    const message = method === 'none' ? undefined : changes.message;
    const tagRules = findViolations(await reader.ofTag(changes.tag), { kind: 'create', name: changes.tag, message, isSigned });
    const tags = tagRules.length === 0 ? [] : [{ tag: changes.tag, rules: tagRules }];
    if (method === 'none')
        return { ...noRules, tags };
    const branch = findViolations(await reader.ofBranch(changes.branch), {
        kind: 'commit',
        name: changes.branch,
        message,
        isSigned,
    });
    const isProposal = allowsPullRequest && branch.length > 0;
    return {
        branch,
        temporaryBranch: method === 'api' || isProposal ? await readTemporaryBranchRules(reader, changes, isProposal) : [],
        tags: isProposal ? [] : tags,
        immutableReleases: await reader.immutableReleases(),
    };
}
/** The rules that keep the temporary branch from being created, from getting the commit, or from being deleted again. */
async function readTemporaryBranchRules(reader, { method, tag, message, isSigned }, isProposal) {
    const name = releaseBranch({ tag });
    // A push creates the branch with the commit; the API needs a branch that it commits to.
    const kind = method === 'git' ? 'create' : isProposal ? 'proposal' : 'temporary';
    return findViolations(await reader.ofBranch(name), { kind, name, message, isSigned });
}
/** Reads which floating tags the rules keep from moving. */
async function readBlockedFloatingTags(reader, tags) {
    const blocked = [];
    for (const { tag, before } of tags) {
        const change = { kind: before === undefined ? 'create' : 'move', name: tag, message: undefined, isSigned: true };
        const rules = findViolations(await reader.ofTag(tag), change);
        if (rules.length > 0)
            blocked.push({ tag, rules });
    }
    return blocked;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/commit-method.js

/** Chooses how to commit. `auto` uses the API unless something prevents it; `api` fails instead. Writes nothing. */
async function chooseCommitMethod(local, gitDatabase, facts) {
    const { preference } = facts;
    if (preference === 'none')
        return { by: 'none', reason: '`commit: none` releases the commit that is checked out' };
    if (preference === 'git')
        return { by: 'git', reason: '`commit: git` is set' };
    const obstacle = await findApiObstacle(local, gitDatabase, facts);
    if (obstacle === undefined) {
        const reason = 'The API shows the same branch as Git, so GitHub can sign the commit';
        return { by: 'api', reason, mayPush: preference === 'auto' };
    }
    if (preference === 'auto')
        return { by: 'git', reason: obstacle };
    throw new errors/* UserError */.yo(`The release cannot be committed through the API: ${obstacle}`, { fix: 'Use `commit: git` or `auto`' });
}
/** Returns why the API cannot make the commit; undefined if it can. */
async function findApiObstacle(local, gitDatabase, { preference, hasSigningKey, usesOtherCredential, branch, tip, files }) {
    if (gitDatabase === undefined)
        return 'No token is given';
    if (hasSigningKey)
        return 'GitHub signs with its own key, but `signing-key` is set';
    if (preference === 'auto' && usesOtherCredential)
        return 'The checkout has another credential, which may be allowed more than the token';
    return (await findUnsupportedMode(local, files)) ?? (await findDifferentTip(gitDatabase, branch, tip));
}
async function findUnsupportedMode(local, files) {
    for (const file of files) {
        const mode = (await local('ls-files', '--stage', '--', file)).slice(0, 6);
        // A file that only the bump command creates has none yet.
        if (mode !== '' && mode !== '100644')
            return `${file} has mode ${mode}, but the API supports only 100644`;
    }
    return undefined;
}
async function findDifferentTip(gitDatabase, branch, tip) {
    try {
        const apiTip = await gitDatabase.ref(`refs/heads/${branch}`);
        if (apiTip === tip)
            return undefined;
        return `The API shows ${branch} at ${commit_method_shortId(apiTip)}, Git at ${commit_method_shortId(tip)}`;
    }
    catch (error) {
        return `The API does not show the branch: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
function commit_method_shortId(commit) {
    return commit?.slice(0, 10) ?? 'no commit';
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-rules.js


const read_rules_repository = '/repos/{owner}/{repo}';
const perPage = { per_page: 100 };
/** Creates the reader of a repository. Older servers have no rules. Source: GitHub REST API, "Rules", "Repositories". */
function createRulesReader(api) {
    const rulesets = new Map();
    const ruleset = (id) => {
        const known = rulesets.get(id) ?? readOptional(api, `GET ${read_rules_repository}/rulesets/{id}`, { id });
        rulesets.set(id, known);
        return known;
    };
    const branches = new Map();
    let tagRulesets;
    return {
        async ofBranch(branch) {
            const rules = branches.get(branch) ?? readBranchRules(api, branch, ruleset);
            branches.set(branch, rules);
            return await rules;
        },
        async ofTag(name) {
            tagRulesets ??= readTagRulesets(api, ruleset);
            return (await tagRulesets).filter((each) => appliesTo(each, name)).flatMap(({ rules = [] }) => rules);
        },
        async immutableReleases() {
            return (await readOptional(api, `GET ${read_rules_repository}/immutable-releases`))?.enabled;
        },
    };
}
async function readBranchRules(api, branch, ruleset) {
    const rules = await readOptional(api, `GET ${read_rules_repository}/rules/branches/{branch}`, { branch, ...perPage });
    const enforced = [];
    for (const { ruleset_id: id, ...rule } of rules ?? [])
        if (id !== undefined && isEnforced(await ruleset(id)))
            enforced.push(rule);
    return enforced;
}
async function readTagRulesets(api, ruleset) {
    const all = (await readOptional(api, `GET ${read_rules_repository}/rulesets`, { targets: 'tag', ...perPage })) ?? [];
    const enforced = [];
    for (const { id, target, enforcement } of all) {
        if (target !== 'tag' || enforcement !== 'active')
            continue;
        const details = await ruleset(id);
        if (details !== undefined && isEnforced(details))
            enforced.push(details);
    }
    return enforced;
}
function isEnforced(ruleset) {
    return ['never', 'pull_requests_only'].includes(ruleset?.current_user_can_bypass ?? '');
}
/** Patterns are those of fnmatch(3) with `FNM_PATHNAME`. One with brackets matches nothing here: then the push decides. */
function appliesTo({ conditions }, tag) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    const isMatch = (pattern) => pattern === '~ALL' || (0,files_glob/* compileGlob */.S)(pattern).test(`refs/tags/${tag}`);
    return include.some(isMatch) && !exclude.some(isMatch);
}
/** Returns undefined if the token may not read it or the server does not have it. */
async function readOptional(api, route, parameters = {}) {
    return await api.requestWithRetry(route, parameters).catch((error) => {
        if ([403, 404].includes(statusOf(error) ?? 0))
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-state.js








/** Reads clone, remote and releases. Changes nothing, except that commits which the clone lacks are fetched. */
async function readReleaseState(context, sources, query) {
    const { remote, github } = sources;
    const { target, checkout } = query;
    const { refs, versions: releasedVersions } = query.tags;
    const tag = await readTaggedCommit(remote, refs, target.tag);
    const reader = github === undefined ? undefined : createRulesReader(github.api);
    const isTagged = tag !== undefined;
    const run = readRunIdentity(context.env);
    const isTagRun = run.tag === target.tag && tag?.commit === checkout.commit;
    const facts = { query, tip: refs.tip, isTagged, isTagRun };
    const commitMethod = await determineCommitMethod(context, { ...sources, reader }, facts);
    const floatingTags = floatingTagsOf(query.floatingTags, target.version, releasedVersions);
    const outdated = outdatedTags(floatingTags, refs, tag?.commit);
    const needsTemporaryBranch = tag === undefined && commitMethod.by !== 'none' && (commitMethod.by === 'api' || query.allowsPullRequest);
    return {
        run,
        checkout,
        branch: {
            tip: refs.tip,
            untaggedRelease: tag === undefined ? await readUntaggedRelease(sources, { target, checkout, tip: refs.tip }) : undefined,
            temporary: needsTemporaryBranch ? await readTemporaryBranch(sources, refs, target.tag) : undefined,
        },
        rules: await readRules(remote, reader, { query, by: commitMethod.by, isTagged, outdated }),
        tag,
        releasedVersions,
        commitMethod,
        floatingTags: { outdated, immutable: await findImmutable(github?.releases, outdated) },
        releases: await github?.releases.ofTag(target.tag),
    };
}
function readRunIdentity(env) {
    const id = env.GITHUB_RUN_ID ?? '';
    return { id: id === '' ? undefined : id, isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1, tag: tagOfRun(env) };
}
async function readTaggedCommit(remote, refs, tag) {
    const commit = refs.tags.get(tag);
    if (commit === undefined)
        return undefined;
    const messages = await remote.messagesOf(refs, tag);
    return { commit, trailers: messages.map(parseTrailers).find((trailers) => 'Release-Version' in trailers) ?? {} };
}
async function determineCommitMethod({ log }, { local, remote, github, reader }, { query, tip, isTagged, isTagRun }) {
    const { target, checkout, commit: preference, hasSigningKey, allowsPullRequest } = query;
    const isMerged = allowsPullRequest && !isTagged && compareVersions(checkout.version, target.version) === 0;
    if (isMerged)
        return { by: 'none', reason: 'The version is already committed' };
    if (isTagRun)
        return { by: 'none', reason: 'The tag of this release started the run' };
    if (isTagged && preference !== 'none')
        return { by: 'git', reason: 'The commit already exists' };
    const chosen = await chooseCommitMethod(local, github?.gitDatabase, {
        preference,
        hasSigningKey,
        usesOtherCredential: remote.usesOtherCredential,
        branch: target.branch,
        tip,
        files: checkout.files,
    });
    if (isTagged)
        return chosen;
    const method = await avoidBlockedBranch(chosen, query, reader);
    log.info(`Commit by ${method.by}: ${method.reason}`);
    return method;
}
/** A push needs no temporary branch, so it takes the place of the API if a rule blocks that branch. A pull request needs it in any case. */
async function avoidBlockedBranch(method, { target: { tag }, message, allowsPullRequest }, reader) {
    if (reader === undefined || method.by !== 'api' || method.mayPush !== true || allowsPullRequest)
        return method;
    const rules = await readTemporaryBranchRules(reader, { method: 'api', tag, message, isSigned: true }, false);
    if (rules.length === 0)
        return method;
    return { by: 'git', reason: `A rule of the repository blocks ${releaseBranch({ tag })}: ${rules.join(', ')}` };
}
/** Returns the commit at the tip if it is the release of this version from the commit that is checked out. */
async function readUntaggedRelease({ local, remote }, { target, checkout, tip }) {
    if (tip === undefined || tip === checkout.commit)
        return undefined;
    await remote.fetch(`refs/heads/${target.branch}`);
    const trailers = await readTrailers(local, tip);
    // Packages of one repository may have the same version and base.
    const isThisTag = (trailers['Release-Tag'] ?? target.tag) === target.tag;
    const isThisRelease = isThisTag && trailers['Release-Version'] === target.version && trailers['Release-Base'] === checkout.commit;
    return isThisRelease ? { commit: tip, trailers } : undefined;
}
/** Reads the rules that apply to what the token pushes. A push with another credential may be allowed more. */
async function readRules(remote, reader, { query, by, isTagged, outdated }) {
    if (reader === undefined)
        return noRules;
    const { allowsPullRequest, message, hasSigningKey, target } = query;
    const floating = remote.usesOtherCredential ? [] : await readBlockedFloatingTags(reader, outdated);
    if (isTagged || (by !== 'api' && remote.usesOtherCredential))
        return { ...noRules, tags: floating };
    const { branch, tag } = target;
    const isSigned = by === 'api' || hasSigningKey;
    const rules = await readBlockingRules(reader, { method: by, allowsPullRequest, branch, tag, message, isSigned });
    return { ...rules, tags: [...rules.tags, ...floating] };
}
/** Returns the tags that have an immutable release. Source: GitHub "Immutable releases". */
async function findImmutable(releases, tags) {
    const immutable = [];
    for (const { tag, before } of tags)
        if (before !== undefined && (await releases?.isImmutable(tag)) === true)
            immutable.push(tag);
    return immutable;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/api-branch.js










/** Commits the files to the branch `action-release/<tag>` through the API, or reuses the commit that is already there. Returns its id. */
async function ensureCommitOnReleaseBranch(context, { local, gitDatabase }, request, reusable) {
    const branch = releaseBranch(request);
    const tree = await writeTree(context, local, request.files);
    const files = await api_branch_readFiles(context, tree, await readTreeChanges(local, request.base, tree));
    const commit = {
        branch,
        head: request.base,
        message: commitMessage(request, context.env, `${botIdentity.name} <${botIdentity.email}>`),
        files,
    };
    return await retryRequest(context, `POST a commit on ${branch}`, async () => {
        const head = await gitDatabase.ref(`refs/heads/${branch}`);
        if (head !== undefined && head !== request.base) {
            const isReusable = await isReusableCommit(gitDatabase, head, { request, tree, reusable, runId: context.env.GITHUB_RUN_ID });
            if (isReusable)
                return head;
        }
        return await resetAndCommit(gitDatabase, head, commit);
    });
}
async function api_branch_readFiles(context, tree, changes) {
    return await Promise.all(changes.map(async ({ path, mode }) => ({
        path,
        content: mode === undefined ? undefined : await readBlob(context, tree, path),
    })));
}
/** Throws a `UserError` for a commit that no run of this action made. */
async function isReusableCommit(gitDatabase, head, { request, tree, reusable, runId = '' }) {
    const commit = await gitDatabase.commit(head);
    const trailers = parseTrailers(commit.message);
    if (trailers['Release-Version'] !== request.version)
        throw foreignTemporaryBranch(releaseBranch(request), head);
    const isAllowedRun = reusable === 'any-run' || (trailers['Release-Run'] ?? '') === runId;
    return isAllowedRun && commit.parents.join() === request.base && commit.tree === tree;
}
/** Puts the branch on its base, and commits to it. */
async function resetAndCommit(gitDatabase, currentHead, commit) {
    const ref = `refs/heads/${commit.branch}`;
    try {
        if (currentHead !== commit.head)
            await gitDatabase.moveRefs([{ name: ref, before: currentHead, after: commit.head, force: true }]);
        return await gitDatabase.commitFiles(commit);
    }
    catch (error) {
        if (!(error instanceof GraphqlError))
            throw error;
        const blocked = explainBlockedBranch(commit.branch, error.message);
        if (blocked !== undefined)
            throw blocked;
        throw new errors/* UserError */.yo(`GitHub rejected the commit on ${commit.branch}: ${error.message}`, {
            why: 'Another run may be working on the same release. Branch and tag have not changed',
            fix: 'Wait for the other run, or start this one again',
        });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-and-tag-via-api.js








/**
 * Commits the written files through the API. The commit is made on a temporary branch `action-release/<tag>`; then one compare-and-swap
 * moves the branch, creates the tag and deletes the temporary branch. Of two runs, only the one that holds the temporary branch at that
 * moment succeeds.
 */
async function commitAndTagViaApi(context, repository, request) {
    const { gitDatabase } = repository;
    context.log.info(`Making the commit on ${releaseBranch(request)} through the API`);
    const commit = await ensureCommitOnReleaseBranch(context, repository, request, 'this-run');
    try {
        const objects = { commit, tag: await commit_and_tag_via_api_createTag(context, gitDatabase, request, commit) };
        context.log.info(`Moving ${request.branch} to ${commit} together with tag ${request.tag}`);
        await moveTogether(context, repository, request, objects);
        await warnIfUnverified(context, gitDatabase, commit);
        return objects;
    }
    catch (error) {
        await deleteReleaseBranch(context, gitDatabase, request, commit);
        throw error;
    }
}
async function commit_and_tag_via_api_createTag({ env }, gitDatabase, request, commit) {
    if (request.tagKind === 'lightweight')
        return commit;
    const message = tagMessage(request, env);
    return await gitDatabase.createTagObject({ name: request.tag, message, commit, tagger: botIdentity, date: new Date() });
}
/** The commit point. After a retry it reads the tag first, because the move may have succeeded although its answer was lost. */
async function moveTogether(context, { gitDatabase, remote }, request, { commit, tag }) {
    const branchRef = `refs/heads/${request.branch}`;
    const tagRef = `refs/tags/${request.tag}`;
    await retryRequest(context, `POST the refs of ${request.tag}`, async (attempt) => {
        if (attempt > 0 && (await gitDatabase.ref(tagRef)) === tag)
            return;
        try {
            await gitDatabase.moveRefs([
                { name: branchRef, before: request.base, after: commit },
                { name: tagRef, before: undefined, after: tag },
                { name: `refs/heads/${releaseBranch(request)}`, before: commit, after: undefined },
            ]);
        }
        catch (error) {
            if (!(error instanceof GraphqlError))
                throw error;
            const { tip } = await remote.refs(request.branch);
            throw explainRejection(request, tip, error.message);
        }
    });
}
/**
 * Warns if GitHub did not sign the commit, as it does for commits of its API. This is no error, because the release is made by then.
 * Source: GitHub REST API, "Git commits", the signature verification object.
 */
async function warnIfUnverified({ log }, gitDatabase, commit) {
    const reason = await unverifiedReason(gitDatabase, commit).catch(errors/* messageOf */.bD);
    if (reason !== undefined)
        log.warning(`GitHub does not show commit ${commit.slice(0, 10)} as verified: ${reason}`);
}
async function unverifiedReason(gitDatabase, commit) {
    const { signature } = await gitDatabase.commit(commit);
    return signature.state === 'unverified' ? signature.reason : undefined;
}
/** Deletes the temporary branch if it is still on the commit of this run. */
async function deleteReleaseBranch({ log }, gitDatabase, request, commit) {
    const ref = `refs/heads/${releaseBranch(request)}`;
    try {
        if ((await gitDatabase.ref(ref)) === commit)
            await gitDatabase.moveRefs([{ name: ref, before: commit, after: undefined }]);
    }
    catch (error) {
        log.warning(`${ref} could not be deleted; the next run continues with it: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-and-tag-via-push.js



/** Commits and tags with Git, and pushes branch and tag together. Only the tag is pushed if the commit exists. */
async function commitAndTagViaPush(context, { local, remote }, request, signingKey) {
    const objects = await withSigner(context, signingKey, async (signer) => await createReleaseObjects(context, local, request, signer));
    const commitPart = request.existing === undefined ? `commit ${objects.commit} to ${request.branch} and ` : '';
    context.log.info(`Pushing ${commitPart}tag ${request.tag}`);
    await pushTogether(remote, request, objects);
    return objects;
}
/** Pushes all refs or none. Reads the remote after a failure, because the push may have succeeded although its answer was lost. */
async function pushTogether(remote, request, objects) {
    const { branch, tag, base, existing } = request;
    const movesBranch = existing === undefined;
    const branchRef = { from: objects.commit, to: `refs/heads/${branch}` };
    const tagRef = { from: objects.tag, to: `refs/tags/${tag}` };
    const result = await remote.push(movesBranch ? [branchRef, tagRef] : [tagRef]);
    if (result.state === 'pushed')
        return;
    const { tip, tags } = await remote.refs(branch);
    if (tags.get(tag) === objects.commit)
        return;
    throw explainRejection(request, movesBranch ? tip : base, result.reason);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/fast-forward-clone.js
/** Moves the clone to where the remote is now: the tag, and the branch if a commit was made. The files are already as in the commit. */
async function fastForwardClone(local, { tag, branch, version, base, files, existing }, objects) {
    await local('update-ref', `refs/tags/${tag}`, objects.tag);
    if (existing !== undefined)
        return;
    await local('update-ref', `refs/remotes/origin/${branch}`, objects.commit);
    await local('update-ref', '-m', `release ${version}`, 'HEAD', objects.commit, base);
    // Deleted files cannot be added.
    if (files.length > 0)
        await local('reset', '--quiet', '--', ...files);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/write-files.js



/**
 * Writes the version into the work tree. Returns the request with the files that really changed, and with a push in place of the API if
 * the API cannot commit one of them.
 */
async function writeFiles(context, local, request, update) {
    const files = await updateVersionFiles(context, local, update);
    // Only the command of a release whose version is in the file already may change nothing.
    if (files.length === 0)
        return { ...request, files, method: 'none', existing: request.base };
    if (request.method !== 'api')
        return { ...request, files };
    const unsupported = (await readTreeChanges(local, request.base, await writeTree(context, local, files))).find(({ mode }) => mode !== undefined && mode !== '100644');
    if (unsupported === undefined)
        return { ...request, files };
    const reason = `${unsupported.path} has mode ${unsupported.mode}, but the API supports only 100644`;
    if (!request.mayPush)
        throw new errors/* UserError */.yo(`The release cannot be committed through the API: ${reason}`, { fix: 'Use `commit: git` or `auto`' });
    context.log.info(`Commit by git: ${reason}`);
    return { ...request, files, method: 'git' };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-release.js






/**
 * Writes the version, commits and tags it, and moves branch and tag together, by an atomic push or through the API. This is the commit
 * point of the release: if anything fails, neither ref has moved and the work tree is restored.
 */
async function commitRelease(context, repository, plannedRequest, { update, signingKey, prepare }) {
    const { local } = repository;
    const restore = await snapshotWorktree(context, local, update.locations);
    try {
        const request = plannedRequest.existing === undefined ? await writeFiles(context, local, plannedRequest, update) : plannedRequest;
        const prepared = await prepare();
        const objects = request.method === 'api'
            ? await commitAndTagViaApi(context, repository, request)
            : await commitAndTagViaPush(context, repository, request, signingKey);
        await updateClone(context, repository, request, objects);
        return { commit: objects.commit, files: request.files, prepared };
    }
    catch (error) {
        const isUncommitted = (await createCleanupGit(context)('rev-parse', 'HEAD')) === plannedRequest.base;
        if (isUncommitted)
            await restore();
        throw error;
    }
}
/** Later steps of the job see the release in the clone. The release is made by then, so a failure is only a warning. */
async function updateClone({ log }, { local, remote }, request, objects) {
    try {
        if (request.method === 'api')
            await remote.fetch(`refs/tags/${request.tag}`);
        await fastForwardClone(local, request, objects);
    }
    catch (error) {
        log.warning(`The release is pushed, but the clone could not be updated: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-request.js
function toCommitRequest({ release, commit }, message) {
    const { version, tag, tagKind } = release;
    const { method, mayPush, branch, base, files } = commit;
    return {
        version,
        tag,
        tagKind,
        branch,
        base,
        files,
        method,
        mayPush,
        message,
        existing: method === 'none' ? base : commit.existing,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/push-proposal.js










/**
 * Puts the release commit on the branch `action-release/<tag>`, for a pull request. The commit of an earlier run is reused if it makes the
 * same change to the same commit. The work tree is restored in every case. Returns the files that the commit changes.
 */
async function pushProposal(context, repository, plannedRequest, { update, signingKey }) {
    const restore = await snapshotWorktree(context, repository.local, update.locations);
    try {
        const request = await writeFiles(context, repository.local, plannedRequest, update);
        if (request.method === 'api')
            await ensureCommitOnReleaseBranch(context, repository, request, 'any-run');
        else
            await pushReleaseBranch(context, repository, request, signingKey);
        return request.files;
    }
    finally {
        await restore();
    }
}
async function pushReleaseBranch(context, { local, remote }, request, signingKey) {
    const branch = releaseBranch(request);
    const commit = await withSigner(context, signingKey, async (signer) => await createCommit(context, local, request, signer));
    const { tip } = await remote.refs(branch);
    if (tip !== undefined) {
        await requireOwnBranch(local, remote, request, tip);
        if (await isSameChange(local, tip, commit))
            return;
    }
    const result = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: tip ?? '' }]);
    if (result.state === 'rejected')
        throw (explainBlockedBranch(branch, result.reason) ??
            new errors/* UserError */.yo(`The remote rejected the branch ${branch}: ${result.reason}`, {
                fix: 'Check the permissions of the token',
            }));
}
async function requireOwnBranch(local, remote, request, tip) {
    const branch = releaseBranch(request);
    await remote.fetch(`refs/heads/${branch}`);
    const trailers = await readTrailers(local, tip);
    if (trailers['Release-Version'] === request.version)
        return;
    throw foreignTemporaryBranch(branch, tip);
}
/** Whether two commits have the same tree and the same parents. */
async function isSameChange(local, one, other) {
    const treeAndParents = async (id) => await local('show', '-s', '--no-show-signature', '--format=%T %P', id);
    return (await treeAndParents(one)) === (await treeAndParents(other));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/publish/move-floating-tags.js

/**
 * Moves the tags to the commit, all or none, each from the position that was read. This comes last, when the release is public.
 * There are at most three, because GitHub starts no workflows if a push has more than three tags.
 * Source: GitHub "Events that trigger workflows", push.
 */
async function moveFloatingTags({ log }, remote, tags, commit) {
    if (tags.length === 0)
        return;
    const names = tags.map(({ tag }) => tag).join(', ');
    log.info(`Moving ${names} to ${commit}`);
    const refs = tags.map(({ tag, before }) => ({ from: commit, to: `refs/tags/${tag}`, lease: before ?? '' }));
    const result = await remote.push(refs);
    if (result.state === 'pushed')
        return;
    throw new errors/* UserError */.yo(`The release is published, but ${names} did not move: ${result.reason}`, {
        why: 'A rule may protect the tag, or another run has moved it',
        fix: 'Run the release again: it moves the tags if the release is still the newest',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/publish/publish-release.js




/**
 * Publishes a release: creates a draft or reuses the one of an earlier run, uploads and verifies the files one after another, and then
 * makes the release public. Each step first checks whether it is already done. Published releases may be immutable, which is why the
 * files come first. Source: GitHub "Immutable releases".
 */
async function publishRelease(context, releases, release) {
    const { version, tag, name, commit, prerelease, latest, notes, assets, adoptDraft } = release;
    context.log.info(`Creating the draft release of ${tag}`);
    const body = `${notes}\n\n${draftMarker(version)}`.trim();
    const draft = await ensureDraft(context, releases, { version, adoptDraft }, { tag, target: commit, name, body, prerelease });
    for (const [index, file] of assets.entries()) {
        context.log.info(`Attaching ${file.name} (file ${index + 1} of ${assets.length}, ${file.size} bytes)`);
        await ensureAsset(context, releases, draft, file);
    }
    context.log.info(`Publishing ${tag}`);
    await releases.publish(draft.id, { target: commit, latest, prerelease });
    return await verifyPublished(releases, tag, assets);
}
/** Returns the oldest draft of this action, or the one to adopt, or creates one. Empty duplicates and failed uploads of interrupted runs are removed. */
async function ensureDraft(context, releases, { version, adoptDraft }, newDraft) {
    const draft = await retryRequest(context, `POST the draft release ${newDraft.tag}`, async () => {
        const all = await releases.ofTag(newDraft.tag);
        const [oldest, ...duplicates] = all.filter((each) => each.draft && each.body.includes(draftMarker(version)));
        for (const { id, assets } of duplicates)
            if (assets.length === 0)
                await releases.removeRelease(id);
        const adopted = adoptDraft ? all.find((each) => each.draft) : undefined;
        return oldest ?? adopted ?? (await releases.createDraft(newDraft));
    });
    const isUploaded = ({ state }) => state === 'uploaded';
    for (const asset of draft.assets)
        if (!isUploaded(asset))
            await releases.removeAsset(asset.id);
    return { ...draft, assets: draft.assets.filter(isUploaded) };
}
/** Uploads a file unless the draft has it. Another file of that name is replaced, because the draft belongs to this action. */
async function ensureAsset(context, releases, draft, file) {
    await retryRequest(context, `POST the file ${file.name}`, async (attempt) => {
        // A failed upload may have left an asset, complete or empty, that the draft did not have before.
        const current = attempt === 0 ? draft : (await releases.ofTag(draft.tag)).find(({ id }) => id === draft.id);
        const existing = current?.assets.find(({ name }) => name === file.name);
        if (existing !== undefined && isSameAsset(existing, file))
            return;
        if (existing !== undefined)
            await releases.removeAsset(existing.id);
        const uploaded = await releases.upload(draft, { name: file.name, content: await readAsset(file) });
        requireSameAsset(uploaded, file);
    });
}
function requireSameAsset(asset, file) {
    if (isSameAsset(asset, file))
        return;
    const { name, state, size, digest = 'unknown' } = asset;
    throw new errors/* UserError */.yo(`${file.name} was uploaded as ${name} with state ${state}, ${size} bytes, digest ${digest}`, {
        why: `It should have ${file.size} bytes and digest sha256:${file.sha256}`,
        fix: 'The release is not published. Run it again',
    });
}
/** Reads the release as the public sees it. Throws a `UserError` if it or one of its files is missing. */
async function verifyPublished(releases, tag, files) {
    const fix = 'Check the releases page, and run the release again';
    const published = (await releases.ofTag(tag)).find((release) => !release.draft);
    if (published === undefined)
        throw new errors/* UserError */.yo(`Release ${tag} was published, but GitHub does not list it`, { fix });
    const missing = files.filter((file) => !published.assets.some((asset) => isSameAsset(asset, file)));
    if (missing.length === 0)
        return published;
    throw new errors/* UserError */.yo(`Release ${tag} was published without ${missing.map(({ name }) => name).join(', ')}`, { fix });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/compose-notes.js


/** Formats the folded sections: files with their hashes, images, and the pins that changed. Empty ones are left out. */
function formatSections({ assets, images, lockChanges, previousTag = '' }) {
    const pins = lockChanges.map(({ lock, name, before, after }) => [lock, name, before ?? 'not there', after ?? 'not there']);
    return [
        ...foldedTable('Files', ['File', 'Bytes', 'SHA-256'], assets.map(({ name, size, sha256 }) => [name, String(size), sha256])),
        ...foldedTable('Images', ['Image', 'Reference', 'Digest'], images.map(({ name, reference, digest = '' }) => [name, reference, digest])),
        ...foldedTable(`Locked packages that changed since ${previousTag}: ${lockChanges.length}`, ['Lock', 'Package', 'Before', 'After'], pins),
    ];
}
/** Appends as many of the sections as fit. Notes that are too long themselves are cut. */
function appendSections(notes, sections) {
    let text = truncateNotes(notes);
    for (const section of sections) {
        const extended = `${text}\n\n${section}`;
        if (extended.length <= note_limits_maxNotesLength)
            text = extended;
    }
    return text;
}
function truncateNotes(notes) {
    if (notes.length <= note_limits_maxNotesLength)
        return notes.trimEnd();
    const remark = '\n\n*Truncated: GitHub limits the length of release notes.*';
    return notes.slice(0, note_limits_maxNotesLength - remark.length) + remark;
}
function foldedTable(title, head, rows) {
    return rows.length === 0 ? [] : [(0,markdown/* renderDetails */.PL)(title, (0,markdown/* renderTable */.bo)(head, rows))];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pins.js
var pins = __webpack_require__(55497);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/lock-changes.js




/** Lists the pins that changed since the previous release. Its commit is fetched if the clone does not have it. */
async function listLockChanges(context, { local, remote }, { patterns, commit, tag }) {
    if (commit === undefined || tag === undefined || patterns.length === 0)
        return [];
    if (!(await hasTree(context, commit)))
        await remote.fetch(`refs/tags/${tag}`);
    const committedFiles = await lock_changes_listFiles(local, 'HEAD');
    const previousFiles = await lock_changes_listFiles(local, commit);
    const changes = [];
    for (const lock of await matchLocks(context.workspace, patterns, committedFiles)) {
        const before = previousFiles.has(lock) ? await local('show', `${commit}:${lock}`) : '';
        const after = await local('show', `HEAD:${lock}`);
        changes.push(...comparePins(lock, before, after));
    }
    return changes;
}
/** Parses the pins of a lock. Direct URLs are left out. */
function parseVersionPins(text) {
    return new Map([...(0,pins/* parsePins */.MZ)(text)].filter(([, version]) => !version.includes('/')));
}
function comparePins(lock, oldText, newText) {
    const before = parseVersionPins(oldText);
    const after = parseVersionPins(newText);
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => ({ lock, name, before: before.get(name), after: after.get(name) }));
}
async function hasTree({ run, workspace, env }, commit) {
    return (await (0,src_git/* runGit */.EO)(run, ['cat-file', '-e', `${commit}^{tree}`], { cwd: workspace, env })).code === 0;
}
async function lock_changes_listFiles(git, commit) {
    return new Set((await git('ls-tree', '-r', '-z', '--name-only', commit)).split('\0'));
}
/** The locks that the globs match and that are committed, sorted. */
async function matchLocks(workspace, patterns, committedFiles) {
    const locks = new Set();
    for (const pattern of patterns)
        for await (const path of (0,promises_.glob)(pattern, { cwd: workspace })) {
            const name = path.split(external_node_path_.sep).join('/');
            if (committedFiles.has(name))
                locks.add(name);
        }
    return [...locks].sort();
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/prepare-notes.js




/**
 * Gathers everything that the notes consist of, and returns a function that reads them once the version files are written: a bump
 * command may write the changelog.
 *
 * GitHub generates notes in every case. That changes nothing, and a token without write permission is rejected here, before the commit
 * point. Source: GitHub REST API, "Generate release notes content", which needs `contents: write`.
 */
async function prepareNotes(context, { local, remote, github }, { release, commit, previous, assets }, settings) {
    if (settings === undefined)
        return () => Promise.resolve('');
    const { source, locks, images } = settings;
    const appended = fillTemplate(settings.append, release);
    const comparison = { patterns: locks, commit: previous.commit, tag: previous.tag };
    const lockChanges = await listLockChanges(context, { local, remote }, comparison);
    const sections = formatSections({ assets, images, lockChanges, previousTag: previous.tag });
    const target = commit.existing ?? commit.base;
    const generated = await github.releases.generateNotes(release.tag, target, previous.tag);
    return async () => {
        const notes = await readNotes(context, source, generated, release.version);
        return appendSections(appended === '' ? notes : `${notes.trimEnd()}\n\n${appended}`, sections);
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/plan-json.js
/** The output `plan`. Workflows read its fields, so they are kept stable: '' means absent. */
function planJson({ state, release, commit, previous, ...plan }) {
    return {
        state,
        version: release.version,
        previousVersion: previous.version,
        tag: release.tag,
        previousTag: previous.tag ?? '',
        previousSha: previous.commit ?? '',
        branch: commit.branch,
        files: commit.files,
        base: commit.base,
        sha: commit.existing ?? '',
        prerelease: release.prerelease,
        latest: release.latest,
        commit: commit.method,
        tagKind: release.tagKind,
        floating: plan.floatingTags.map(({ tag, before }) => ({ tag, before: before ?? '' })),
        unfinished: plan.unfinishedTags,
        immutable: plan.immutableReleases ?? null,
        assets: plan.assets,
        index: plan.uploads,
        steps: plan.steps,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/report.js



/** Reports the plan before anything is done: outputs and log, and in a dry run also the summary. */
function reportPlan({ log, summary, setOutput }, plan, dryRun) {
    const { release, commit, previous, unfinishedTags, steps } = plan;
    setOutput('version', release.version);
    setOutput('previous-version', previous.version);
    setOutput('tag', release.tag);
    setOutput('prerelease', release.prerelease);
    setOutput('plan', planJson(plan));
    if (commit.existing !== undefined)
        setOutput('sha', commit.existing);
    const from = previous.version === '' ? '' : `${previous.version} -> `;
    log.info(`Version ${from}${release.version}, tag ${release.tag} on ${commit.branch} (${plan.state})`);
    for (const step of steps)
        log.info(`- ${step}`);
    for (const tag of unfinishedTags)
        log.warning(`Release ${tag} was started and never published: finish it with \`version\`, or delete the tag if it is a mistake`);
    if (!dryRun)
        return;
    summary.add(`## Release ${release.version}: plan\n\nNothing was written.`);
    summary.add(planTable(plan, commit.existing));
    if (steps.length > 0)
        summary.add((0,markdown/* renderTable */.bo)(['Steps'], steps.map((step) => [step])));
    summary.add((0,markdown/* renderDetails */.PL)('Plan as JSON', (0,markdown/* renderCodeBlock */.XD)(JSON.stringify(planJson(plan), null, 2), 'json')));
}
/** Reports the published release. */
function reportRelease({ log, summary, setOutput }, plan, result) {
    const { commit, page, alreadyReleased } = result;
    const url = page?.url ?? '';
    const { version, tag } = plan.release;
    const isResumed = resumesRelease(plan);
    setOutput('plan', planJson(plan));
    setOutput('sha', commit);
    setOutput('release-url', url);
    if (page !== undefined)
        setPageOutputs(setOutput, page);
    setOutput('resumed', isResumed || (plan.state === 'finished' && !alreadyReleased));
    setOutput('already-released', alreadyReleased);
    setOutput('released', true);
    log.info(alreadyReleased ? `${tag} was already released: ${url}` : `Released ${tag}: ${url}`);
    summary.add(`## Release ${version}`);
    if (alreadyReleased)
        summary.add('The release already exists and is complete: nothing had to be done.');
    if (isResumed)
        summary.add('An interrupted release was found and finished.');
    summary.add(planTable(plan, commit, url));
    const files = plan.assets.map(({ name, size, sha256 }) => [name, String(size), sha256]);
    if (files.length > 0)
        summary.add((0,markdown/* renderTable */.bo)(['File', 'Bytes', 'SHA-256'], files));
}
/** What later steps need to add files or to announce the release. Source: GitHub REST API, "Releases". */
function setPageOutputs(setOutput, { id, uploadUrl, body, assets }) {
    setOutput('release-id', id);
    setOutput('upload-url', uploadUrl.replace(/\{.*\}$/, ''));
    setOutput('notes', body.replace(/\s*<!-- Release-Version: .* -->\s*$/, ''));
    const files = assets.map(({ name, url, size, digest }) => ({ name, url, size, sha256: digest?.replace('sha256:', '') ?? '' }));
    setOutput('assets', files);
}
/** Reports that a pull request has to be merged first. */
function reportProposal({ log, summary, setOutput }, plan, url) {
    const { version } = plan.release;
    setOutput('plan', planJson(plan));
    setOutput('pull-request', url);
    setOutput('already-released', false);
    log.notice(`Branch ${plan.commit.branch} is protected: merge ${url}, and run the release again with \`version: ${version}\``);
    summary.add(`## Release ${version}: a pull request`);
    summary.add(`Merge [the pull request](${url}), and run the release again with \`version: ${version}\`. The tag does not exist yet.`);
    summary.add(planTable(plan, plan.commit.existing));
}
function planTable({ release, commit, previous, floatingTags }, releaseCommit, url) {
    const rows = [
        ['Version', release.version],
        ['Previous version', previous.version],
        ['Tag', release.tag],
        ['Branch', commit.branch],
        ['Base commit', commit.base],
    ];
    if (releaseCommit !== undefined)
        rows.push(['Commit', releaseCommit]);
    rows.push(['Changed files', commit.files.join(', ') || 'none']);
    if (floatingTags.length > 0)
        rows.push(['Moved tags', floatingTags.map(({ tag }) => tag).join(', ')]);
    rows.push(['Pre-release', release.prerelease ? 'yes' : 'no']);
    if (url !== undefined)
        rows.push(['Page', url]);
    return (0,markdown/* renderTable */.bo)(['', ''], rows);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/execute-plan.js













/** Executes a plan. Everything that others see happens here. */
async function executePlan(context, repository, job) {
    if (job.plan.state === 'finished')
        await finishRelease(context, repository, job);
    else if (job.plan.state === 'propose')
        await proposeRelease(context, repository, job);
    else
        await makeRelease(context, repository, job);
}
/** Uploads what a package index lacks, and moves the floating tags of a published release. */
async function finishRelease(context, { remote }, { plan, published, uploads, indexToken }) {
    const { floatingTags, commit } = plan;
    const releaseCommit = commit.existing ?? commit.base;
    const isUploaded = uploads.every(({ missing }) => missing.length === 0);
    await uploadFiles(context, uploads, indexToken);
    await moveFloatingTags(context, remote, floatingTags, releaseCommit);
    reportRelease(context, plan, {
        commit: releaseCommit,
        page: published,
        alreadyReleased: floatingTags.length === 0 && isUploaded,
    });
}
/** Opens a pull request with the release commit. */
async function proposeRelease(context, { local, remote, github }, { plan, update, signingKey, message }) {
    const { version, tag } = plan.release;
    const request = toCommitRequest(plan, message);
    const gitRepository = { local, remote, gitDatabase: github.gitDatabase };
    const files = await pushProposal(context, gitRepository, request, { update, signingKey });
    const url = await ensurePullRequest(context, github.api, {
        head: releaseBranch(request),
        base: request.branch,
        title: `Release ${tag}`,
        body: `Changes ${files.join(', ')} to version ${version}. After merging, run the release again with \`version: ${version}\` or \`commit: none\`: it creates the tag ${tag} and the release.`,
    }, 'keep');
    reportProposal(context, withFiles(plan, files), url);
}
/** Commits, tags and publishes. The notes come first, because a token that may not generate them may not release either. */
async function makeRelease(context, repository, job) {
    const { plan, assets } = job;
    const readBody = await prepareNotes(context, repository, plan, job.notes);
    const result = await reachCommitPoint(context, repository, job, readBody);
    if (result.state === 'blocked') {
        await proposeRelease(context, repository, job);
        return;
    }
    const { commit, body, files } = result;
    context.setOutput('sha', commit);
    const { version, tag, prerelease, latest } = plan.release;
    const name = fillTemplate(job.name, plan.release);
    const release = { version, tag, name, commit, prerelease, latest, notes: body, assets, adoptDraft: job.adoptDraft };
    const page = await publishRelease(context, repository.github.releases, release);
    await verifyTag(repository.remote, plan, commit);
    await uploadFiles(context, job.uploads, job.indexToken);
    await moveFloatingTags(context, repository.remote, plan.floatingTags, commit);
    reportRelease(context, withFiles(plan, files), { commit, page, alreadyReleased: false });
}
/** A bump command may change other files than the declared ones: those that its globs match, and not all of them. */
function withFiles(plan, files) {
    return { ...plan, commit: { ...plan.commit, files } };
}
/** Commits and tags, unless an earlier run has done so. */
async function reachCommitPoint(context, { local, remote, github }, { plan, update, signingKey, onProtected, message }, readBody) {
    const { existing, method, files: planned } = plan.commit;
    if (plan.state === 'resume' && existing !== undefined)
        return { state: 'committed', commit: existing, files: planned, body: await readBody() };
    const repository = { local, remote, gitDatabase: github.gitDatabase };
    const settings = { update, signingKey, prepare: readBody };
    try {
        const { commit, files, prepared } = await commitRelease(context, repository, toCommitRequest(plan, message), settings);
        return { state: 'committed', commit, files, body: prepared };
    }
    catch (error) {
        const becomesPullRequest = onProtected === 'pull-request' && method !== 'none';
        if (!(error instanceof ProtectedBranchError) || !becomesPullRequest)
            throw error;
        context.log.notice(error.message);
        return { state: 'blocked' };
    }
}
/** Verifies at the end that the tag is on the commit that was released. */
async function verifyTag(remote, { commit: { branch }, release: { tag } }, commit) {
    const tagged = (await remote.refs(branch)).tags.get(tag);
    if (tagged === commit)
        return;
    throw new errors/* UserError */.yo(`Tag ${tag} is on ${tagged ?? 'no commit'}, but ${commit} was released`, {
        fix: 'Find out who moved the tag',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/rehearse-commit.js




/**
 * Does everything that precedes the commit point in a scratch tree: runs the bump command or edits the files, and makes commit and tag,
 * which no ref points to. Whatever fails here would fail in the run. The workspace does not change.
 */
async function rehearseCommit(context, local, plannedRequest, { update, signingKey, verify }) {
    return await withScratchWorktree(context, local, async (scratch) => {
        const isCommitted = plannedRequest.existing !== undefined;
        const request = isCommitted ? plannedRequest : await writeFiles(scratch.context, scratch.local, plannedRequest, update);
        await verify(scratch.context, request.files);
        if (request.method !== 'api')
            await withSigner(scratch.context, signingKey, async (signer) => await createReleaseObjects(scratch.context, scratch.local, request, signer));
        return { files: request.files, method: request.method };
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/rehearse-plan.js







/**
 * Rehearses what the plan would do up to its commit point, and returns the plan with what only that shows: the files that the commit
 * really changes, and a push in place of the API if the API cannot commit one of them. Throws what the run would throw.
 */
async function rehearsePlan(context, local, facts, { plan, assets, notes, update, signingKey, message }) {
    const isStarted = plan.state !== 'fresh' && plan.state !== 'propose';
    if (isStarted || (plan.commit.method === 'none' && signingKey === undefined))
        return plan;
    const { files, method } = await rehearseCommit(context, local, toCommitRequest(plan, message), {
        update,
        signingKey,
        async verify(scratch, changed) {
            requireUnchangedByRelease(assets, changed.map((path) => (0,external_node_path_.join)(context.workspace, path)));
            if (notes !== undefined)
                await readNotes(scratch, notes.source, '', plan.release.version);
        },
    });
    const { checkout, commitMethod } = facts.state;
    const state = { ...facts.state, checkout: { ...checkout, files }, commitMethod: { ...commitMethod, by: method } };
    return withUploads(makePlan({ ...facts, state }), plan.uploads);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/release.js
























/**
 * Runs `mode: release`: reads the state, plans, and executes the plan. All state is on the server (branch, commit, tag, draft, files), so
 * running the action again finishes a run that was killed at any point.
 */
async function release(context, inputs) {
    const { dryRun } = inputs;
    const local = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    await (0,src_git/* requireClean */.Bs)(local, 'A release is made from what was committed');
    const source = await findVersionSource(context.workspace, local, inputs.version);
    requireBumpOfTags(source, inputs.version);
    const locations = source.kind === 'files' ? source.locations : [];
    const sources = {
        local,
        remote: await openRemote(context, local, inputs),
        github: inputs.token === undefined ? undefined : await connectGitHub(context, inputs.token),
    };
    const assets = await gatherAssets(context, inputs.assets);
    requireUnchangedByRelease(assets, locations.map(({ path }) => (0,external_node_path_.join)(context.workspace, path)));
    const facts = await gatherFacts(context, inputs, sources, { source, assets });
    const planned = makePlan(facts);
    const uploads = planned.state === 'propose' ? [] : await prepareUploads(context, { ...inputs.index, dryRun }, assets);
    const plan = withUploads(planned, uploads.map(describeUpload));
    const { state } = facts;
    const update = {
        command: inputs.version.bumpCommand,
        locations,
        globs: inputs.version.globs,
        version: plan.release.version,
        ...(await updateChangelog(context, inputs, plan)),
    };
    const notes = await findPlannedNotes(context, inputs, sources, { plan, state, locations });
    const job = {
        plan,
        assets,
        published: state.releases?.find(({ draft }) => !draft),
        name: inputs.notes.releaseName,
        notes: notes === undefined ? undefined : { ...inputs.notes, source: notes },
        update,
        signingKey: inputs.commit.signingKey,
        onProtected: inputs.policy.onProtected,
        message: inputs.commit.message,
        adoptDraft: inputs.policy.adoptDraft,
        uploads,
        indexToken: inputs.index.token,
    };
    const { github } = sources;
    if (dryRun || github === undefined) {
        reportPlan(context, await rehearsePlan(context, local, facts, job), true);
        return;
    }
    reportPlan(context, plan, false);
    await executePlan(context, { ...sources, github }, job);
}
/** Reads everything that the plan is made from. */
async function gatherFacts(context, { branch: givenBranch, version, tag, commit, policy }, sources, { source, assets }) {
    const branch = await resolveBranch(context, givenBranch, version.requested);
    const tags = await readReleaseTags(context, sources, branch, tag);
    const unfinished = await findUnfinishedWork({ ...sources, releases: sources.github?.releases }, tags);
    const requested = finishFirst(version.requested, unfinished);
    const merged = await findAwaitedProposal(context, sources.github, { source, requested, branch, tags });
    const { target, checkout } = await resolveTarget(context, sources.local, source, {
        version: merged === undefined ? requested : { kind: 'exact', version: merged.version },
        branch,
        tags,
        tagKind: tag.kind,
    });
    const isMergedProposal = merged?.commit === checkout.commit;
    const state = await readReleaseState(context, sources, {
        target,
        checkout,
        commit: source.kind === 'tags' || merged !== undefined ? 'none' : commit.method,
        hasSigningKey: commit.signingKey !== undefined,
        allowsPullRequest: policy.onProtected === 'pull-request',
        message: commitMessage({ ...target, base: checkout.commit, message: commit.message }, context.env, 'author'),
        tags,
        floatingTags: tag.floating,
    });
    await requireDistributionVersions(assets, target.version);
    return { target: { ...target, isMergedProposal }, policy, state, assets, unfinished: unfinished.all };
}
/** A release without a commit cannot write its changelog. */
async function updateChangelog(context, inputs, plan) {
    const commits = (plan.state === 'fresh' || plan.state === 'propose') && createsCommit(plan);
    return commits ? await changelogOf(context, inputs, plan.release, plan.previous.commit) : {};
}
/** Finds the notes of a release that is going to be published; undefined if none are needed, because a draft has them already. */
async function findPlannedNotes(context, { version, notes }, { local }, { plan, state, locations }) {
    const hasDraft = state.releases?.some(({ draft }) => draft) === true;
    const needsNotes = plan.state === 'fresh' || (resumesRelease(plan) && !hasDraft);
    if (!needsNotes)
        return undefined;
    const { file } = notes;
    return await findNotes(context, local, {
        version: plan.release.version,
        file,
        isWrittenByRun: notes.changelogDay !== undefined ||
            (version.bumpCommand !== undefined && file?.kind === 'changelog' && isDeclared(file.path, locations, version.globs)),
        createsCommit: plan.state === 'fresh' && createsCommit(plan),
        existingCommit: plan.commit.existing,
    });
}
function isDeclared(file, locations, globs) {
    return locations.some(({ path }) => path === file) || globs.some((glob) => (0,files_glob/* compileGlob */.S)(glob).test(file));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/images.js
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/update-notes.js





/**
 * Runs `mode: update-notes`: adds the images to the notes of a published release. A second run replaces what the first one added. No
 * checkout is needed.
 */
async function updateNotes(context, { version, tag, notes, token, dryRun }) {
    if (token === undefined || version.requested.kind !== 'exact')
        return;
    const { releases } = await connectGitHub(context, token);
    const { template } = chooseTemplate(tag.template === undefined ? await releases.newestPublishedTags() : [], tag.template, tag);
    const tagName = formatTag(template, version.requested.version);
    const published = (await releases.ofTag(tagName)).find((release) => !release.draft);
    if (published === undefined)
        throw new errors/* UserError */.yo(`The repository has no published release ${tagName}`, {
            fix: 'Check the inputs `version` and `tag-template`, and run this step after the release',
        });
    const body = appendImages(published.body, notes.images);
    if (!dryRun && body !== published.body)
        await releases.updateBody(published.id, body);
    context.setOutput('tag', tagName);
    context.setOutput('release-url', published.url);
    context.log.info(`${dryRun ? 'Would add' : 'Added'} ${notes.images.length} images to the notes: ${published.url}`);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/write-version.js
















/**
 * Runs `mode: write-version`: writes the version into the work tree and stops, so that the wheel can be built before the release.
 * If the files already hold the version, nothing changes. If the version is only in tags, the clone gets the tag, and the remote not.
 */
async function writeVersion(context, inputs) {
    const git = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    const source = await findVersionSource(context.workspace, git, inputs.version);
    requireBumpOfTags(source, inputs.version);
    if (source.kind === 'files')
        await writeIntoFiles(context, git, inputs, source.locations);
    else
        await writeIntoClone(context, git, inputs);
}
async function writeIntoFiles(context, git, inputs, locations) {
    const { version: settings, dryRun } = inputs;
    const current = await readVersions(context.workspace, locations);
    const { requested, template } = await lookUp(context, git, inputs);
    const version = resolveVersion(current, requested);
    const isWritten = compareVersions(version, current) === 0;
    if (!isWritten)
        requireNewer(version, current, 'the current version of the repository');
    setOutputs(context, { version, current, tag: formatTag(template, version) });
    if (!isWritten && !dryRun)
        await updateVersionFiles(context, git, { command: settings.bumpCommand, locations, globs: settings.globs, version });
    reportFiles(context, {
        files: locations.map(({ path }) => path),
        current,
        version,
        result: describeResult(isWritten, dryRun),
    });
}
/** A build backend that reads tags finds the version in the clone. */
async function writeIntoClone(context, local, { token, branch, tag, version, dryRun }) {
    const remote = await openRemote(context, local, { token, hooks: false });
    const tags = await readReleaseTags(context, { local, remote }, await resolveBranch(context, branch), tag);
    const head = await local('rev-parse', 'HEAD');
    await requireKnownTags(local, tags.versions, version.requested);
    const { version: next, current } = resolveTagVersion(tags.versions, head, version.requested);
    const name = formatTag(tags.template, next);
    const tagged = tags.refs.tags.get(name);
    if (tagged !== undefined && tagged !== head)
        throw new errors/* UserError */.yo(`Tag ${name} exists on another commit than the one that is checked out`, {
            fix: 'Choose a higher version',
        });
    setOutputs(context, { version: next, current, tag: name });
    if (!dryRun)
        await local('update-ref', `refs/tags/${name}`, head);
    reportFiles(context, { files: [`tag ${name}`], current, version: next, result: describeResult(tagged === head, dryRun) });
}
function setOutputs({ setOutput }, { version, current, tag }) {
    setOutput('version', version);
    setOutput('previous-version', current);
    setOutput('tag', tag);
    setOutput('prerelease', isPrerelease(version));
}
/**
 * The build must use the version that the release is going to finish, and its tag template. Without a token or a remote, neither is
 * known.
 */
async function lookUp(context, local, { version: { requested }, token, branch, tag }) {
    const unknown = { requested, template: tag.template ?? defaultTemplate };
    if (requested.kind !== 'bump' || token === undefined)
        return unknown;
    try {
        const { releases } = await connectGitHub(context, token);
        const remote = await openRemote(context, local, { token, hooks: false });
        const tags = await readReleaseTags(context, { local, remote }, await resolveBranch(context, branch), tag);
        const unfinished = await findUnfinishedWork({ local, remote, releases }, tags);
        return { requested: finishFirst(requested, unfinished), template: tags.template };
    }
    catch (error) {
        context.log.warning(`Unfinished releases could not be looked up: ${(0,errors/* messageOf */.bD)(error)}`);
        return unknown;
    }
}
function describeResult(isWritten, dryRun) {
    if (isWritten)
        return 'unchanged';
    return dryRun ? 'would be written' : 'written';
}
function reportFiles({ log, summary }, { files, current, version, result }) {
    log.info(`${files.join(', ')}: version ${current} -> ${version} (${result})`);
    const rows = files.map((file) => [file, current, version, renderFileResult(result)]);
    summary.add((0,markdown/* renderTable */.bo)(['Version file', 'Before', 'After', 'Result'], rows));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(10872);
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
        return { name, ...urls, rejectsLocalVersions: true };
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
        rejectsLocalVersions: false,
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
    return { indexes, token: token === '' ? undefined : token };
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/inputs/input-definitions.js
var input_definitions = __webpack_require__(52230);
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
        return { location: { path, format: parsePattern(pattern) } };
    }
    catch (error) {
        return { problem: `whose pattern cannot be used: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
function formatWithoutPattern(path, hasBumpCommand) {
    if (/\.(py|toml)$/.test(path))
        return formatOf(path);
    if (hasBumpCommand)
        return 'opaque';
    return isKnownByName(path) ? formatOf(path) : undefined;
}
function isKnownByName(path) {
    return formatOf(path) === 'known' || /(^|\/)version(\.txt)?$/i.test(path);
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
    if (text.length > note_limits_maxNotesLength)
        input.reject('notes-append', `has ${text.length} characters`, `Shorten it to at most ${note_limits_maxNotesLength}`);
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
        return parseImages(text);
    }
    catch (error) {
        input.reject('images', `is not the output \`images\` of action-build-images: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}

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
        return parseLockDiff(text);
    }
    catch (error) {
        input.reject('lock-diff', `is not the output \`diff\` of action-compile-reqs: ${(0,errors/* messageOf */.bD)(error)}`);
        return {};
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/tag-inputs.js


const maxFloatingTags = 3;
function readCommitInputs(input) {
    const signingKey = input.secret('signing-key').trim();
    if (signingKey !== '' && !isPrivateKey(signingKey))
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

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/version-inputs.js







function readVersionInputs(workspace, input, mode) {
    const versionFrom = input.choice('version-from');
    // Checked in every run, as all paths are.
    const commitPaths = input.paths('commit-paths');
    for (const name of ['version-file', 'version-files', 'bump-command'])
        if (versionFrom === 'tag' && input.text(name) !== '')
            input.reject(name, 'has no meaning with `version-from: tag`, which changes no file', 'Remove one of them');
    return {
        requested: readRequestedVersion(input, mode),
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
function readRequestedVersion(input, mode) {
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
        return { kind: 'bump', bump, pre, firstPre: readFirstPre(input), ...readBumpDetails(input) };
    return version === '' ? { kind: 'current' } : { kind: 'exact', version: version_inputs_readVersion(input, version) };
}
function readBumpDetails(input) {
    const format = input.text('calver-format');
    if (!isCalverFormat(format))
        input.reject('calver-format', `is \`${format}\``, 'Write it like `YYYY.MM.MICRO`, with YYYY, YY, MM, WW and DD');
    const local = (0,requirements_pep440/* localPart */.L7)((0,requirements_pep440/* normalizeVersion */.Qj)(`0+${input.text('local-version')}`) ?? '');
    if (input.text('local-version') !== '' && local === undefined)
        input.reject('local-version', `is \`${input.text('local-version')}\``, 'Use letters, digits and dots, e.g. `g1a2b3c4`');
    const calver = { format, day: new Date() };
    return local === undefined || local === '' ? { calver } : { calver, local };
}
function version_inputs_readVersion(input, text) {
    const version = (0,requirements_pep440/* normalizeVersion */.Qj)(text);
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
        return {
            mode,
            dryRun,
            token: readToken(input, { isRequired: !['write-version', 'publish-to-index'].includes(mode) && !dryRun }),
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
            },
            assets: { patterns: readGlobs(context.workspace, input, 'assets'), artifact: optionalText(input, 'artifact') },
            index: readIndexInputs(input, mode),
            notes: readNotesInputs(context.workspace, input),
            pullRequest: readPullRequestInputs(input, mode),
        };
    });
}
function readToken(input, { isRequired }) {
    const token = input.secret('token').trim();
    if (token !== '')
        return token;
    if (isRequired)
        input.reject('token', 'is empty', 'Remove it to use the token of the run, and give the job `permissions: contents: write`', 'Set GITHUB_TOKEN, or run `gh auth login`');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/run.js










const commands = {
    release: release,
    propose: propose,
    'write-version': writeVersion,
    'update-notes': updateNotes,
    'open-pull-request': openChangesPullRequest,
    'publish-to-index': publishToIndex,
};
/** Reads the inputs and runs the mode that they name. */
async function runRelease(context) {
    const inputs = await readReleaseInputs(context);
    // Git runs the hooks of the repository, and the release its bump command.
    (0,hidden_env/* hideStepVariables */.Q)(context.temp);
    (0,network_settings/* useProxy */.C)(context);
    // A proposal looks for a merged one first.
    const decided = inputs.mode === 'propose' ? { context, inputs } : await bumpByCommits(context, inputs);
    if (decided !== undefined)
        await commands[inputs.mode](decided.context, decided.inputs);
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/github-token.js
var github_token = __webpack_require__(8676);
;// CONCATENATED MODULE: ./.work/compiled/cli/src/context/index-token.js
/**
 * Finds the upload token of a package index, `TOKEN` or `user:password`, where the tools that upload from a laptop have it. It is never
 * an argument. Sources: uv, "Environment variables", `UV_PUBLISH_TOKEN`; twine, "Environment variables".
 */
function findIndexToken(env) {
    const [token, password, user] = [env.UV_PUBLISH_TOKEN, env.TWINE_PASSWORD, env.TWINE_USERNAME].map((value) => value?.trim() ?? '');
    if (token)
        return token;
    if (!password)
        return undefined;
    return !user || user === '__token__' ? password : `${user}:${password}`;
}

// EXTERNAL MODULE: ./.work/compiled/cli/src/context/repository-env.js
var repository_env = __webpack_require__(13973);
// EXTERNAL MODULE: ./.work/compiled/cli/src/context/run-steps.js + 3 modules
var run_steps = __webpack_require__(85463);
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
async function release_release(call) {
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
    (0,workspace/* requireRepository */.C)(call.cwd);
    const env = await (0,repository_env/* readRepositoryEnv */.G)(session, folder, call);
    const secrets = {
        INPUT_TOKEN: await (0,github_token/* findToken */.f)(session, call.env, env.GITHUB_SERVER_URL),
        'INPUT_INDEX-TOKEN': findIndexToken(call.env),
    };
    const given = Object.entries(secrets).filter((secret) => secret[1] !== undefined);
    for (const [, secret] of given)
        session.mask(secret);
    return { ...env, ...Object.fromEntries(given) };
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

/***/ 21955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createTarReader)
});

;// CONCATENATED MODULE: ./.work/compiled/shared/src/archive/tar-header.js
const blockSize = 512;
const emptyBlock = Buffer.alloc(blockSize);
/** Hard link, symbolic link, devices, directory, FIFO. Source: Go, archive/tar, `isHeaderOnly`, which Docker reads layers with. */
const typesWithoutData = ['1', '2', '3', '4', '5', '6'];
function parseHeader(block) {
    if (block.equals(emptyBlock))
        return { kind: 'end' };
    if (!hasValidChecksum(block))
        return { kind: 'invalid' };
    const type = String.fromCharCode(block[156] ?? 0);
    const magic = block.toString('latin1', 257, 263);
    const prefix = magic === 'ustar\0' ? readText(block, 345, 155) : '';
    const name = readText(block, 0, 100);
    return {
        kind: 'member',
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: readNumber(block, 124),
        hasData: !typesWithoutData.includes(type),
        type,
        hasSparseMap: magic === 'ustar ' && type === 'S' && block[482] === 1,
    };
}
/** Whether another block of the map follows this one. Source: GNU tar, `struct sparse_header`. */
function hasMoreSparseMap(block) {
    return block[504] === 1;
}
/** Parses the records `<length> <key>=<value>\n` of a pax header. Stops at a damaged record. Source: POSIX pax, "pax Header Block". */
function parsePax(data) {
    const records = new Map();
    for (let start = 0; start < data.length;) {
        const space = data.indexOf(' ', start);
        const length = Number(data.toString('latin1', start, space));
        const end = start + length;
        if (space === -1 || !(length > 0) || end > data.length)
            break;
        const [, key = '', value = ''] = /^([^=]+)=([^]*)\n$/.exec(data.toString('utf8', space + 1, end)) ?? [];
        records.set(key, value);
        start = end;
    }
    const path = records.get('GNU.sparse.name') ?? records.get('path');
    const size = records.get('size');
    return {
        ...(path === undefined ? {} : { path }),
        ...(size === undefined || !/^\d+$/.test(size) ? {} : { size: Number(size) }),
    };
}
/** Reads a text that ends at its first NUL. */
function readText(block, from, length) {
    return block.toString('utf8', from, from + length).replace(/\0.*$/s, '');
}
/** Reads a size: octal, or binary if the high bit is set (GNU). */
function readNumber(block, from) {
    const isBinary = ((block[from] ?? 0) & 0x80) !== 0;
    if (isBinary)
        return Number(block.readBigUInt64BE(from + 4));
    return parseInt(readText(block, from, 12).trim(), 8) || 0;
}
/** The checksum is the sum of all bytes, with its own field as spaces. Old archives add the bytes as signed numbers. */
function hasValidChecksum(block) {
    const written = parseInt(readText(block, 148, 8).trim(), 8);
    return written === sumBytes(block) || written === sumBytes(new Int8Array(block.buffer, block.byteOffset, block.length));
}
function sumBytes(bytes) {
    let sum = 8 * ' '.charCodeAt(0);
    for (let index = 0; index < 148; index++)
        sum += bytes[index] ?? 0;
    for (let index = 156; index < blockSize; index++)
        sum += bytes[index] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/archive/tar-reader.js

/** Bytes that are kept of a long name or pax header. Go's archive/tar, which Docker uses, has the same limit. */
const maxMetadataBytes = 1024 * 1024;
/**
 * Creates a reader that never fails: a stream that is not a tar archive has no members, and its bytes are reported as data. Reads
 * ustar, pax and GNU archives, with long names, sizes of 8 GiB or more, and sparse files. Members after the end of an archive, as in
 * concatenated ones, are read too.
 */
function createTarReader() {
    let position = 0;
    let section = 'header';
    let remaining = blockSize;
    let collected = [];
    let collectedBytes = 0;
    let padding = 0;
    let header;
    let pax = {};
    let hasEnded = false;
    let events = [];
    const enter = (next, bytes) => {
        section = next;
        remaining = bytes;
        collected = [];
        collectedBytes = 0;
    };
    const enterContent = (next, size) => {
        padding = (blockSize - (size % blockSize)) % blockSize;
        enter(next, size);
    };
    const collect = (part) => {
        if (collectedBytes >= maxMetadataBytes)
            return;
        collected.push(Buffer.from(part));
        collectedBytes += part.length;
    };
    const startMember = (member) => {
        events.push({ member: { name: pax.path ?? member.name, offset: position } });
        const size = member.hasData ? (pax.size ?? member.size) : 0;
        pax = {};
        enterContent('data', size);
    };
    const finishHeader = (block) => {
        const parsed = parseHeader(block);
        hasEnded = parsed.kind === 'end';
        if (parsed.kind === 'end')
            enter('header', blockSize);
        else if (parsed.kind === 'invalid')
            enter('unknown', Infinity);
        else if (isMetadata(parsed)) {
            header = parsed;
            enterContent('metadata', parsed.size);
        }
        else if (parsed.hasSparseMap) {
            header = parsed;
            enter('sparse map', blockSize);
        }
        else
            startMember(parsed);
    };
    const finishSparseMap = (block) => {
        if (hasMoreSparseMap(block))
            enter('sparse map', blockSize);
        else if (header !== undefined)
            startMember(header);
    };
    const finishMetadata = (data) => {
        if (header?.type === 'x')
            pax = { ...pax, ...parsePax(data) };
        else if (header?.type === 'L')
            pax = { ...pax, path: readText(data, 0, data.length) };
    };
    const finishSection = () => {
        const bytes = Buffer.concat(collected);
        if (section === 'header')
            finishHeader(bytes);
        else if (section === 'sparse map')
            finishSparseMap(bytes);
        else {
            if (section === 'metadata')
                finishMetadata(bytes);
            if (section === 'padding' || padding === 0)
                enter('header', blockSize);
            else
                enter('padding', padding);
        }
    };
    return {
        push(chunk) {
            events = [];
            for (let start = 0; start < chunk.length;) {
                const part = chunk.subarray(start, start + remaining);
                start += part.length;
                position += part.length;
                remaining -= part.length;
                if (section === 'data' || section === 'unknown')
                    events.push({ data: part });
                else if (section !== 'padding')
                    collect(part);
                while (remaining === 0)
                    finishSection();
            }
            return events;
        },
        state() {
            if (section === 'unknown')
                return 'not a tar archive';
            // What is left of the last record, which GNU tar fills with zeros, may be cut off.
            const isPaddedWithZeros = collected.every((part) => part.every((byte) => byte === 0));
            return hasEnded && section === 'header' && isPaddedWithZeros ? 'complete' : 'truncated';
        },
    };
}
/** Long names and links of GNU tar, and pax headers, which describe the next member or all further ones. */
function isMetadata({ type }) {
    return ['L', 'K', 'x', 'g'].includes(type);
}


/***/ }),

/***/ 59903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ isConnectionError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   gl: () => (/* binding */ describeNetworkError),
/* harmony export */   o8: () => (/* binding */ describeTrust),
/* harmony export */   rB: () => (/* binding */ isPermanentError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);

/**
 * Whether this is the error of a connection that could not be made or broke. Source: Fetch standard, "network error". The name is
 * compared, because the class of a runtime's own `fetch` may be that of another realm.
 */
function isConnectionError(error) {
    return error?.name === 'TypeError';
}
/** Whether the certificate of the server is not trusted. Source: Node.js, "X509 certificate error codes". */
function isCertificateError(error) {
    return /CERT|UNABLE_TO_/.test(codeOf(error));
}
/** Whether another attempt cannot help: unknown host names and invalid certificates stay what they are. */
function isPermanentError(error) {
    return codeOf(error) === 'ENOTFOUND' || isCertificateError(error);
}
/** Describes why no answer came: the cause of a failed `fetch`. */
function describeNetworkError(error) {
    const { cause } = error;
    return isConnectionError(error) && cause !== undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
/** Names the certificates that requests of this process trust. Source: Node.js, `NODE_EXTRA_CA_CERTS`. */
function describeTrust(env) {
    const extra = env.NODE_EXTRA_CA_CERTS ?? '';
    return `Trusted certificates: those of Node.js${extra === '' ? '; NODE_EXTRA_CA_CERTS adds more' : ` and of NODE_EXTRA_CA_CERTS=${extra}`}`;
}
function codeOf(error) {
    const { cause } = error;
    return cause?.code ?? '';
}


/***/ }),

/***/ 36361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_tls__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ useProxy),
/* harmony export */   N: () => (/* binding */ trustCertificates)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);


const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = 'localhost,127.0.0.1,::1,[::1]';
/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment. Source: Node.js, "Built-in
 * proxy support".
 */
function useProxy({ env, log }) {
    if (proxyVariables.every((name) => (env[name] ?? '') === ''))
        return;
    const { setGlobalProxyFromEnv } = /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)));
    if (setGlobalProxyFromEnv === undefined) {
        log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`);
        return;
    }
    const direct = [env.NO_PROXY ?? env.no_proxy ?? '', loopback].filter((list) => list !== '').join(',');
    setGlobalProxyFromEnv({ ...env, NO_PROXY: direct, no_proxy: direct });
}
/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
function trustCertificates(pem) {
    const { setDefaultCACertificates } = /*#__PURE__*/ (node_tls__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_tls__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_tls__WEBPACK_IMPORTED_MODULE_1__, 2)));
    setDefaultCACertificates?.([...node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates('default'), pem]);
}


/***/ }),

/***/ 55497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ listPins),
/* harmony export */   MZ: () => (/* binding */ parsePins),
/* harmony export */   Rw: () => (/* binding */ isUrlPin)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61716);
/* harmony import */ var _pylock_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26294);


const pinPattern = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;\\]+)|@\s*(\S+))(?:\s*;\s*(.*?))?(?:\s+#.*)?\s*\\?\s*$/;
/** Lists the pins of a `requirements.txt` or `pylock.toml` in their order. */
function listPins(text) {
    if ((0,_pylock_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isPylock */ .f)(text))
        return (0,_pylock_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .listPylockPins */ .b)(text);
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name, number, url, marker] = pinPattern.exec(line) ?? [];
        const version = number ?? url;
        if (name === undefined || version === undefined)
            return [];
        return [{ name: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), version, marker: marker === '' ? undefined : marker }];
    });
}
/** Parses the pins of a lock: versions, or URLs of direct references, by normalized name. Of several pins of a name, the last one counts. */
function parsePins(text) {
    return new Map(listPins(text).map(({ name, version }) => [name, version]));
}
/** Whether a pin names a direct reference in place of a version. */
function isUrlPin({ version }) {
    return version.includes('/');
}


/***/ }),

/***/ 26294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listPylockPins),
/* harmony export */   f: () => (/* binding */ isPylock)
/* harmony export */ });
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61716);

/** Whether a text is a `pylock.toml`, which starts with its version below comments. Source: PEP 751, `lock-version`. */
function isPylock(text) {
    return /^(?:\s*(?:#.*)?\r?\n)*lock-version\s*=/.test(text);
}
/**
 * Lists the packages of a `pylock.toml` as pip and uv write it: one key on each line. A package from a repository is pinned to its
 * commit, one from an archive to its URL, and a local directory to nothing. Source: PEP 751, `[[packages]]`.
 */
function listPylockPins(text) {
    return text
        .split(/^\[\[packages\]\]\s*$/m)
        .slice(1)
        .flatMap((block) => {
        const key = (name) => unquote(new RegExp(`^${name} = (".*"|'.*')\\s*$`, 'm').exec(ownKeys(block))?.[1]);
        const [name, version] = [key('name'), directReference(block) ?? key('version')];
        return name === undefined || version === undefined ? [] : [{ name: (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name), version, marker: key('marker') }];
    });
}
/** The keys of a package, without those of its tables, such as `[packages.sdist]`. */
function ownKeys(block) {
    return block.split(/^\[/m)[0] ?? '';
}
function directReference(block) {
    const inline = /^(vcs|archive) = \{(.*)\}\s*$/m.exec(block);
    const table = /^\[packages\.(vcs|archive)\]\n((?:[^[].*\n?)*)/m.exec(block);
    const [, kind, content = ''] = inline ?? table ?? [];
    const value = (name) => unquote(new RegExp(`(?:^|[ ,])${name} = ("[^"]*"|'[^']*')`, 'm').exec(content)?.[1]);
    const url = value('url') ?? value('path');
    if (url === undefined)
        return undefined;
    return kind === 'vcs' ? `${value('type') ?? 'git'}+${url}@${value('commit-id') ?? ''}` : url;
}
/** The value of a TOML string on one line. Markers contain quotes. */
function unquote(text) {
    if (text?.startsWith("'") === true)
        return text.slice(1, -1);
    return text?.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
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
 * from 0. Work that creates something must first check whether it exists when `attempt` is not 0: the previous attempt may have
 * succeeded although its response was lost.
 */
async function withRetry(policy, work) {
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt);
        }
        catch (error) {
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
