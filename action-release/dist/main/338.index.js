export const id = 338;
export const ids = [338];
export const modules = {

/***/ 59773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ changelogOf)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commits/read-commits.js
var read_commits = __webpack_require__(39535);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __webpack_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commits/recommend-bump.js
var recommend_bump = __webpack_require__(91041);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog/commit-entries.js

const kindOfType = { feat: 'Added', fix: 'Fixed' };
/**
 * Turns the commits that users notice into entries: the oldest first, and those that break something before all others. Commits that
 * cancel each other out, and those of types such as `docs`, have none.
 */
function createEntries(commits) {
    const entries = (0,recommend_bump/* findReleasable */.C)(commits).map(createEntry).reverse();
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/format/changelog.js
var format_changelog = __webpack_require__(84392);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/version-section.js
var version_section = __webpack_require__(83055);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog/write-section.js


const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
/**
 * Writes the section of a version: what stands under `Unreleased`, and the entries that it does not mention. `Unreleased` stays, empty. A
 * section that exists, and a changelog to which nothing is to be added, do not change. Source: Keep a Changelog 1.1.0.
 */
function writeSection(changelog, section) {
    if ((0,version_section/* versionSection */.E)(changelog, section.version) !== undefined)
        return changelog;
    const unreleased = (0,format_changelog/* parseChangelog */.EY)(changelog).find(({ level, title }) => level === 2 && isUnreleased(title));
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
    const style = newest ?? (0,format_changelog/* parseChangelog */.EY)(changelog).find(({ title }) => isUnreleased(title))?.title ?? '';
    return `${style.startsWith('[') ? `[${name}]` : name} - ${section.date}`;
}
/** With a `v`, if the headings have one. */
function nameOf(changelog, { version }) {
    return /^\[?v\d/.test(releaseTitles(changelog)[0] ?? '') ? `v${version}` : version;
}
function releaseTitles(changelog) {
    return (0,format_changelog/* parseChangelog */.EY)(changelog)
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
    return body.split('\n').some((line) => wordsOf(line) === wordsOf(subject));
}
/** Without the bullet, the scope, the number of the pull request and the full stop. */
function wordsOf(line) {
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
    if (await (0,shallow/* isShallowClone */.W)(git))
        throw new errors/* UserError */.yo('`changelog-from: commits` reads all commits since the last release, and the clone is shallow', {
            fix: 'Check out with `fetch-depth: 0`',
            commandFix: 'Run `git fetch --unshallow --tags`',
        });
    const { createCommitParser } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 84554));
    const entries = createEntries((await (0,read_commits/* readCommits */.F)(git, since, commitPaths)).map(createCommitParser()));
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


/***/ }),

/***/ 88225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage),
/* harmony export */   i: () => (/* binding */ tagMessage)
/* harmony export */ });
/* harmony import */ var _version_fill_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49694);

/**
 * The message by which a later run recognises the commit. `author` is a name with an address, for the sign-off.
 * Source of the format: git-interpret-trailers(1); of the sign-off: git-commit(1), `--signoff`.
 */
function commitMessage({ version, tag, base, message }, env, author) {
    const runId = env.GITHUB_RUN_ID ?? '';
    const text = (0,_version_fill_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .o)(message.template, { version, tag }).trim();
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


/***/ }),

/***/ 97993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ ProtectedBranchError),
/* harmony export */   aA: () => (/* binding */ explainBlockedBranch),
/* harmony export */   vo: () => (/* binding */ explainRejection)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _plan_rule_rejections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96102);


/** A rule of the repository blocks the release commit on its branch; a pull request is another way. */
class ProtectedBranchError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
const why = 'Nothing was pushed: neither the commit nor the tag';
/** Source: messages of GitHub in public logs; GitHub "Available rules for rulesets", "About protected branches". */
const branchRules = [
    {
        // Rules for pushes apply to every branch. Sources: GitHub "Available rules for rulesets", push rulesets; renovate pull request 44819.
        wording: /push protection|file path|push cannot contain/i,
        fix: 'A rule rejects the content of the commit on every branch, so a pull request would not help: use a token that may bypass it',
        allowsPullRequest: false,
    },
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
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${branch} moved from ${shortId(base)} to ${shortId(tip)} during the release`, {
            why,
            fix: 'Start the release again',
        });
    const what = `The remote rejected the release: ${reason}`;
    const isAboutTag = blockedRefs(reason).some((ref) => ref.startsWith('refs/tags/'));
    // GitHub's answer for a tag name that an immutable release has used. Source: SalamLang/Salam issue 1627.
    if (/creations being restricted/i.test(reason) && !reason.includes('refs/heads/'))
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(what, {
            why,
            fix: 'Either a rule prevents the creation of this tag, or its name was used by an immutable release that was deleted: in that case, release the next version',
        });
    if (!isRuleViolation(reason))
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(what, { why, fix: 'Check the permissions of the token and the rules of the branch and the tag' });
    if (isAboutTag)
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(what, { why, fix: 'A rule of the repository protects the tag: use a token that may bypass it' });
    const advice = branchRules.find(({ wording }) => wording.test(violationsOf(reason)));
    const details = { why, fix: advice?.fix ?? '', ...(advice?.commandFix === undefined ? {} : { commandFix: advice.commandFix }) };
    return advice?.allowsPullRequest === false ? new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(what, details) : new ProtectedBranchError(what, details);
}
/** Explains why a rule keeps a branch of this action from being created; undefined if no rule is named. */
function explainBlockedBranch(branch, reason) {
    if (!isRuleViolation(reason) && !/being restricted/i.test(reason))
        return undefined;
    return (0,_plan_rule_rejections_js__WEBPACK_IMPORTED_MODULE_1__/* .blockedReleaseBranch */ .QH)(branch, reason);
}
/** The refs that violate a rule: those that the rules name, or else all that were rejected, because a hook may decline all for one. */
function blockedRefs(reason) {
    const named = [...reason.matchAll(/GH0\d\d: [^;]* for (refs\/[^\s;]+?)\.?(?=;|\s|$)/g)].map(([, ref = '']) => ref);
    return named.length > 0 ? named : (reason.match(/refs\/[^\s;]+/g) ?? []);
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
function shortId(commit) {
    return commit?.slice(0, 10) ?? 'nothing';
}


/***/ }),

/***/ 89729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createReleaseObjects),
/* harmony export */   k: () => (/* binding */ createCommit)
/* harmony export */ });
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51904);
/* harmony import */ var _git_committer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41360);
/* harmony import */ var _git_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14713);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88225);




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
    const committer = await (0,_git_committer_js__WEBPACK_IMPORTED_MODULE_1__/* .committerEnv */ .A)(local, context.env);
    const git = createSigningGit(context, committer, signer);
    const tree = await (0,_git_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTree */ .WM)(context, local, request.files);
    const signing = signer === undefined ? [] : ['-S'];
    const args = [...(signer?.options ?? []), 'commit-tree', ...signing, tree, '-p', request.base];
    const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = committer;
    return await git(args, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .commitMessage */ .d)(request, context.env, `${name} <${email}>`));
}
/** Source of the format: git-mktag(1). */
async function createTag(context, local, request, signer) {
    const git = createSigningGit(context, await (0,_git_committer_js__WEBPACK_IMPORTED_MODULE_1__/* .committerEnv */ .A)(local, context.env), signer);
    const tagger = await git(['var', 'GIT_COMMITTER_IDENT'], '');
    const headers = `object ${request.commit}\ntype commit\ntag ${request.tag}\ntagger ${tagger}`;
    const text = `${headers}\n\n${(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .tagMessage */ .i)(request, context.env)}`;
    const signature = request.tagKind === 'signed' ? ((await signer?.sign(text)) ?? '') : '';
    return await git(['mktag'], text + signature);
}
/** Runs `git` with standard input, as the committer, and with the environment of the signer. */
function createSigningGit({ run, env, workspace }, committer, signer) {
    const signingEnv = { ...(signer?.env ?? env), ...committer };
    return async (args, input) => await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(run, workspace, signingEnv, { input })(...args);
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

/***/ 56602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withScratchWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51904);



/**
 * Runs `work` in a second work tree, so that a program of the project can change files without changing the workspace. The tree shares
 * commits, tags and configuration with the clone; what the commit does not contain, such as a virtual environment and the submodules, is
 * linked. The tree is removed afterwards. Source: git-worktree(1).
 */
async function withScratchWorktree(context, local, work) {
    const { run, env, workspace, temp } = context;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'dry-run-'));
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tree');
    try {
        await local('worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
        const scratchWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, await local('rev-parse', '--show-prefix'));
        await linkMissing(local, workspace, scratchWorkspace);
        // The clone may belong to another user, as in a container; then Git accepts only paths that are named as safe.
        const scratchEnv = { ...(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .addGitSettings */ .bZ)(env, { 'safe.directory': tree }), GITHUB_WORKSPACE: scratchWorkspace };
        return await work({
            context: { ...context, workspace: scratchWorkspace, env: scratchEnv },
            local: (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(run, scratchWorkspace, scratchEnv),
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(run, workspace, env, { ignoreCancellation: true, timeoutMs: 2000 })('worktree', 'prune');
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratchWorkspace, name)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratchWorkspace, name));
    }
    for (const entry of await listNames(local, '--stage')) {
        const [, submodule] = /^160000 \S+ \d\t(.*)$/s.exec(entry) ?? [];
        if (submodule === undefined)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratchWorkspace, submodule), { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, submodule), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratchWorkspace, submodule));
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


/***/ }),

/***/ 83055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionSection)
/* harmony export */ });
/* harmony import */ var _shared_format_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84392);
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18330);


/**
 * Returns the section of a changelog whose heading names the version, such as `## [1.3.0] - 2026-01-31`, `## v1.3.0` or, as towncrier
 * writes it, `# Eleanor 1.3.0 (2026-01-31)`; undefined if there is none. The link references that it uses follow it.
 */
function versionSection(changelog, version) {
    const sections = (0,_shared_format_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChangelog */ .EY)(changelog);
    const named = sections.filter((each) => isNamed(each, version));
    // Two packages may share a changelog: then only a heading that begins with the version is clear.
    const found = sections.find(({ title }) => wordsOf(title)
        .slice(0, 1)
        .some((word) => versionOf(word) === version)) ?? (named.length === 1 ? named[0] : undefined);
    if (found === undefined)
        return undefined;
    const references = (0,_shared_format_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .linkReferencesOf */ .y1)(changelog, found.body);
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
    return /^v?\d/i.test(word) ? (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(word) : undefined;
}


/***/ }),

/***/ 42926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findPrevious),
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/floating-tags.js
var floating_tags = __webpack_require__(66533);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __webpack_require__(49523);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/temporary-branch.js
var temporary_branch = __webpack_require__(56555);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/describe-steps.js

/** Describes what a run will do, one line per step. */
function describeSteps(planState, { version, tag, branch }, { commitMethod, floatingTags, releases }, { assetCount, discussionCategory }) {
    const moved = floatingTags.outdated.map((each) => each.tag).join(', ');
    const lastSteps = moved === '' ? [] : [`Move ${moved} to the release`];
    if (planState === 'finished')
        return lastSteps;
    if (planState === 'propose')
        return [`Commit version ${version} to ${(0,temporary_branch/* releaseBranch */.CT)({ tag })}`, `Open a pull request to ${branch}`];
    const hasDraft = releases?.some((release) => release.draft) === true;
    return [
        ...commitSteps(planState, { version, tag, branch }, commitMethod.by),
        hasDraft ? 'Continue with the existing draft release' : 'Create a draft release',
        ...(assetCount === 0 ? [] : [`Attach ${assetCount} ${assetCount === 1 ? 'file' : 'files'}`]),
        `Publish the release${discussionCategory === undefined ? '' : ` and open a discussion in ${discussionCategory}`}`,
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

// EXTERNAL MODULE: ./.work/compiled/action-release/src/plan/rejections.js
var rejections = __webpack_require__(59331);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/plan/rule-rejections.js
var rule_rejections = __webpack_require__(96102);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/make-plan.js





/**
 * Decides what to do. Throws a `UserError` for everything that must be rejected; nothing has been written by then.
 * Whether a release is past its commit point depends on its tag, not on the tip of the branch.
 */
function makePlan(facts) {
    const { target, state } = facts;
    (0,floating_tags/* requireMovable */.cE)(state.floatingTags.outdated, state.floatingTags.immutable, target.tag);
    (0,rule_rejections/* requireUnblockedTags */.Yh)(target, state);
    return state.tag === undefined ? planWithoutTag(facts) : planWithTag(facts, state.tag);
}
function planWithoutTag(facts) {
    const { target, policy, state } = facts;
    if (findPublished(state) !== undefined)
        (0,rejections/* rejectReleaseWithoutTag */.$K)(target);
    const { untaggedRelease } = state.branch;
    if (untaggedRelease !== undefined) {
        (0,rejections/* requireOwnRun */.v9)(target, policy, state, untaggedRelease);
        (0,rejections/* requireOwnDrafts */.CK)(target, policy, state);
        return describePlan(facts, 'untagged', untaggedRelease);
    }
    (0,rejections/* requireNewRelease */.R9)(target, policy, state);
    (0,rejections/* requireTemporaryBranch */.DM)(target, state);
    (0,rejections/* requireOwnDrafts */.CK)(target, policy, state);
    const planState = (0,rule_rejections/* requireUnblockedBranches */.bb)(target, policy, state);
    return describePlan(facts, planState, undefined);
}
function planWithTag(facts, tag) {
    const { target, policy, state, assets } = facts;
    (0,rejections/* requireOwnTag */._4)(target, state, tag);
    const published = findPublished(state);
    if (published !== undefined) {
        (0,rejections/* requireSameAssets */.zM)(target, published, assets);
        return describePlan(facts, 'finished', tag);
    }
    (0,rejections/* requireOwnRun */.v9)(target, policy, state, tag);
    (0,rejections/* requireOwnDrafts */.CK)(target, policy, state);
    return describePlan(facts, 'resume', tag);
}
function findPublished({ releases }) {
    return releases?.find((release) => !release.draft);
}
function describePlan({ target, policy, state, assets, unfinished }, planState, existing) {
    const { version, tag, tagKind, branch } = target;
    const { checkout, commitMethod, releasedVersions } = state;
    const { discussionCategory } = policy;
    return {
        state: planState,
        release: {
            version,
            tag,
            tagKind,
            prerelease: (0,compare/* isPrerelease */.V1)(version),
            latest: isLatest(version, releasedVersions, policy),
            discussionCategory,
        },
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
        steps: describeSteps(planState, target, state, { assetCount: assets.length, discussionCategory }),
    };
}
/** GitHub rejects a pre-release as the latest release. Source: GitHub REST API, "Update a release", `make_latest`. */
function isLatest(version, released, { makeLatest }) {
    if ((0,compare/* isPrerelease */.V1)(version))
        return false;
    if (makeLatest !== 'auto')
        return makeLatest === 'true';
    return !released.some((each) => !(0,compare/* isPrerelease */.V1)(each.version) && (0,compare/* compareVersions */.Zy)(each.version, version) > 0);
}
/** The notes of a final version start from the previous final version, those of a pre-release from any previous version. */
function findPrevious(version, currentVersion, released) {
    const older = released.filter((each) => each.onBranch && (0,compare/* compareVersions */.Zy)(each.version, version) < 0);
    const notesStart = older.findLast((each) => (0,compare/* isPrerelease */.V1)(version) || !(0,compare/* isPrerelease */.V1)(each.version));
    const isCurrentOlder = (0,compare/* compareVersions */.Zy)(currentVersion, version) < 0;
    return {
        version: isCurrentOlder ? currentVersion : (older.at(-1)?.version ?? ''),
        tag: notesStart?.tag,
        commit: notesStart?.commit,
    };
}


/***/ }),

/***/ 59331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ rejectReleaseWithoutTag),
/* harmony export */   CK: () => (/* binding */ requireOwnDrafts),
/* harmony export */   DM: () => (/* binding */ requireTemporaryBranch),
/* harmony export */   R9: () => (/* binding */ requireNewRelease),
/* harmony export */   _4: () => (/* binding */ requireOwnTag),
/* harmony export */   v9: () => (/* binding */ requireOwnRun),
/* harmony export */   wi: () => (/* binding */ foreignTemporaryBranch),
/* harmony export */   zM: () => (/* binding */ requireSameAssets)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _assets_asset_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97652);
/* harmony import */ var _publish_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62031);
/* harmony import */ var _version_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49523);




/** Throws a `UserError` unless a new release can be made from the commit that is checked out. */
function requireNewRelease({ version, branch, isCurrent, isMergedProposal = false }, { allowBackport }, { branch: { tip }, checkout, releasedVersions, commitMethod }) {
    if (tip === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The remote has no branch ${branch}`, { fix: 'Check its name, or push it' });
    // The branch may have moved since the merge: the tag belongs on the merge commit in any case.
    if (tip !== checkout.commit && !isMergedProposal)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${branch} is at ${shortId(tip)} on the remote, but ${shortId(checkout.commit)} is checked out`, {
            why: 'The branch has moved since, or the checkout has commits that were not pushed',
            fix: 'Run the release again from the tip of the branch',
        });
    const highest = releasedVersions.findLast(({ onBranch }) => onBranch);
    if (highest !== undefined && !allowBackport)
        (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNewer */ .he)(version, highest.version, `the highest released version (tag ${highest.tag})`, 'to release an older line, set `allow-backport: true`; if the tag is no release, name it in `ignore-tags`');
    if (isCurrent)
        return;
    if (commitMethod.by !== 'none')
        (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNewer */ .he)(version, checkout.version, 'the current version of the repository', 'to release the current version, use `bump: none`');
    else if ((0,_version_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, checkout.version) !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The repository has version ${checkout.version}, but ${version} is to be released without a commit`, {
            fix: 'Commit the version first, or remove `commit: none`',
        });
}
/** Throws a `UserError` if the release would need a temporary branch that it cannot create or that belongs to someone else. */
function requireTemporaryBranch({ version, branch }, { branch: { temporary }, checkout }) {
    if (temporary === undefined)
        return;
    const { name, tip, obstacle } = temporary;
    if (branch === name)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${branch} has the name of the temporary branch of this release`, {
            why: 'The temporary branch is deleted at the end',
            fix: 'Release from another branch, or rename this one',
        });
    if (obstacle !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${obstacle} exists, so the temporary branch ${name} cannot be created`, {
            why: 'Git cannot have a branch and a folder of the same name',
            fix: `Rename ${obstacle}`,
        });
    if (tip === undefined || tip.commit === checkout.commit || tip.trailers['Release-Version'] === version)
        return;
    throw foreignTemporaryBranch(name, tip.commit);
}
function foreignTemporaryBranch(name, commit) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${name} on commit ${shortId(commit)} already exists and was not created by action-release`, {
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
    const isCheckedOut = commit === checkout.commit && (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, checkout.version) === 0;
    if (commitMethod.by === 'none' && isCheckedOut)
        return;
    if (run.tag === tag && commit === checkout.commit)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Tag ${tag} started the run, but its commit has version ${checkout.version}`, {
            fix: 'Commit the version before you push the tag, or start the release on a branch: then it writes the version and the tag',
        });
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Tag ${tag} exists on commit ${shortId(commit)}`, {
        why: isSameVersion
            ? `It was released from ${shortId(trailers['Release-Base'] ?? '')}, but ${shortId(checkout.commit)} is checked out`
            : `That commit was not made by action-release for version ${version}`,
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Tag ${tag} exists without a release and does not record which run created it`, {
            why: 'Another run may be working on it',
            fix: 'Re-run the jobs of that run, or take the release over with `adopt: true`',
            commandFix: 'Re-run the jobs of that run, or take the release over with `--adopt`',
        });
    const isUnknown = owner === '' || run.id === undefined;
    if (adopt || isUnknown || owner === run.id || trailers['Release-Base'] !== checkout.commit)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Release ${tag} was started by run ${owner} and is not finished`, {
        fix: `Wait for run ${owner}. If it has failed, re-run its failed jobs, or take the release over with \`adopt: true\``,
        commandFix: `Wait for run ${owner}. If it has failed, re-run its failed jobs, or take the release over with \`--adopt\``,
    });
}
/** Throws a `UserError` for a draft of someone else, unless it is to be adopted and is the only draft. */
function requireOwnDrafts({ tag, version }, { adoptDraft }, { releases = [] }) {
    const drafts = releases.filter(({ draft }) => draft);
    const other = drafts.find(({ body }) => !body.includes((0,_publish_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .draftMarker */ .k)(version)));
    if (other === undefined || (adoptDraft && drafts.length === 1))
        return;
    if (adoptDraft)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${drafts.length} draft releases for ${tag} exist`, { fix: 'Delete all but the one to publish' });
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A draft release for ${tag} exists that was not created by action-release: ${other.url}`, {
        fix: 'Delete it and run the release again, or publish it with `adopt-draft: true`',
    });
}
function requireSameAssets({ tag }, release, files) {
    const different = files.filter((file) => !release.assets.some((asset) => (0,_assets_asset_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAsset */ .n3)(asset, file)));
    if (different.length === 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Release ${tag} is published with other files: ${different.map(({ name }) => name).join(', ')}`, {
        why: 'A published release does not change',
        fix: 'Release the next version',
    });
}
function rejectReleaseWithoutTag({ tag }) {
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Release ${tag} is published, but the remote has no such tag`, {
        why: 'The tag was deleted, or the remote is not the repository of the release',
        fix: 'Release another version',
    });
}
function shortId(commit) {
    return commit.slice(0, 10);
}


/***/ }),

/***/ 96102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ blockedReleaseBranch),
/* harmony export */   Yh: () => (/* binding */ requireUnblockedTags),
/* harmony export */   bb: () => (/* binding */ requireUnblockedBranches)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _state_rule_violations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50643);
/* harmony import */ var _state_temporary_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56555);



/** Throws a `UserError` for tags that a rule keeps from being created or moved. */
function requireUnblockedTags({ tag: releaseTag }, { rules: { tags } }) {
    const [blocked] = tags;
    if (blocked === undefined)
        return;
    const isFloating = blocked.tag !== releaseTag;
    const what = `${isFloating ? 'The floating tag' : 'Tag'} ${blocked.tag} is protected by ${blocked.rules.join(', ')}, which the token may not bypass`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(what, {
        why: isFloating ? 'It would not move to the release' : 'The release would be rejected',
        fix: `Use the token of an app that may bypass the rule, ${isFloating ? 'or remove the tag from `floating-tags`' : 'or change the rule'}`,
    });
}
/** Decides what a blocked branch means: a pull request if that is allowed and helps. Throws a `UserError` otherwise. */
function requireUnblockedBranches({ branch, tag }, { onProtected }, { rules }) {
    const messageRule = rules.branch.find(_state_rule_violations_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutMessage */ .H);
    if (messageRule !== undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${branch} is protected by ${messageRule}, which the token may not bypass`, {
            why: 'The release commit would be rejected',
            fix: 'Set `commit-message`, e.g. `chore(release): {version}`, or `sign-off: true`',
        });
    if (rules.branch.length > 0 && onProtected === 'fail')
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Branch ${branch} is protected by ${rules.branch.join(', ')}, which the token may not bypass`, {
            why: 'The release commit would be rejected',
            fix: 'Use `on-protected: pull-request`, or the token of an app that may bypass the rule',
        });
    if (rules.temporaryBranch.length > 0)
        throw blockedReleaseBranch((0,_state_temporary_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseBranch */ .CT)({ tag }), rules.temporaryBranch.join(', '));
    return rules.branch.length > 0 ? 'propose' : 'fresh';
}
/** The error of a rule that keeps the branch of a release from being used. */
function blockedReleaseBranch(branch, reason) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A rule of the repository blocks the branch ${branch}: ${reason}`, {
        why: 'The release commit waits there. Branch and tag have not changed',
        fix: 'Exclude `action-release/**` from the rule, or use `commit: git` for a release without a pull request',
    });
}


/***/ }),

/***/ 56644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findMergedProposal),
/* harmony export */   w: () => (/* binding */ listProposals)
/* harmony export */ });
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51904);
/* harmony import */ var _state_release_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82664);
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62371);
/* harmony import */ var _proposal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18312);




/**
 * Lists the newest pull requests of the standing proposal, newest first. Source: GitHub REST API, "List pull requests".
 */
async function listProposals(api, branch, template) {
    const head = `${api.owner}:${(0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .proposalBranch */ .h)({ branch, template })}`;
    const filter = { head, base: branch, state: 'all', sort: 'created', direction: 'desc', per_page: 10 };
    return await api.requestWithRetry('GET /repos/{owner}/{repo}/pulls', filter);
}
/**
 * Finds the merged proposal that waits for its release: the checked out commit contains it, and no release does. One that is tagged counts
 * until its release is published.
 */
async function findMergedProposal(context, { releases }, tags, proposals) {
    const merged = proposals.find((each) => each.merged_at !== null);
    const version = (0,_proposal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .proposedVersion */ .J_)(merged?.body ?? '');
    const commit = merged?.merge_commit_sha ?? undefined;
    if (merged === undefined || version === undefined || commit === undefined)
        return undefined;
    const found = { version, commit, url: merged.html_url };
    const tag = (0,_state_release_target_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTag */ ._3)(tags.template, version);
    if (tags.refs.tags.has(tag))
        return (await releases.isPublished(tag)) ? undefined : found;
    const newest = tags.versions.findLast(({ onBranch }) => onBranch);
    const isReleased = newest !== undefined && (await isContained(context, commit, newest.commit));
    return !isReleased && (await isContained(context, commit, 'HEAD')) ? found : undefined;
}
/** A commit that the clone does not have is not contained. Source: git-merge-base(1). */
async function isContained({ run, env, workspace }, commit, descendant) {
    const { code } = await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(run, ['merge-base', '--is-ancestor', commit, descendant], { cwd: workspace, env });
    return code === 0;
}


/***/ }),

/***/ 62371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ proposalBranch)
/* harmony export */ });
/* harmony import */ var _state_temporary_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56555);

/** Returns the branch of the standing release pull request, which stays the same whatever the next version is. */
function proposalBranch({ branch, template }) {
    return `${_state_temporary_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryPrefix */ .wd}/proposal/${branch}/${template.replace('{version}', 'next')}`;
}


/***/ }),

/***/ 18312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ proposedVersion),
/* harmony export */   cz: () => (/* binding */ formatProposal),
/* harmony export */   d2: () => (/* binding */ replaceProposal)
/* harmony export */ });
/* harmony import */ var _shared_format_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80276);

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
        `Changes ${(0,_shared_format_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .r)(files.map((file) => `\`${file}\``), maxFiles)}.`,
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


/***/ }),

/***/ 62031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ draftMarker)
/* harmony export */ });
/** A comment in the body of a draft that identifies it as made by this action. It is invisible on the release page. */
function draftMarker(version) {
    return `<!-- Release-Version: ${version} -->`;
}


/***/ }),

/***/ 66533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ floatingTagsOf),
/* harmony export */   cE: () => (/* binding */ requireMovable),
/* harmony export */   i: () => (/* binding */ outdatedTags)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75689);
/* harmony import */ var _version_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49523);


/**
 * Returns the floating tags that belong on a version: those of the lines whose newest final version it is. A pre-release gets none, and
 * neither does a backport in a line that has a newer version.
 */
function floatingTagsOf(templates, version, released) {
    if ((0,_version_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version))
        return [];
    const newer = released.map((each) => each.version).filter((each) => !(0,_version_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(each) && (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(each, version) > 0);
    return templates
        .filter((template) => newer.every((each) => expandTemplate(template, each) !== expandTemplate(template, version)))
        .map((template) => expandTemplate(template, version));
}
function expandTemplate(template, version) {
    const [major, minor] = (0,_version_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .majorAndMinor */ .W6)(version);
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The floating tag ${releaseTag} is the tag of the release itself`, {
            why: 'It could not move later',
            fix,
        });
    if (immutable.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The floating tag ${immutable.join(', ')} has an immutable release`, {
            why: 'GitHub does not let its tag move',
            fix,
        });
}


/***/ }),

/***/ 50643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isAboutMessage),
/* harmony export */   M: () => (/* binding */ findViolations)
/* harmony export */ });
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


/***/ }),

/***/ 49694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/** Replaces `{version}` and `{tag}` in a text of the user. */
function fillTemplate(template, values) {
    // By a function: in a text, `$&` and the like would have a meaning.
    return template.replaceAll(/\{(version|tag)\}/g, (_, name) => values[name]);
}


/***/ }),

/***/ 84392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parseChangelog),
/* harmony export */   y1: () => (/* binding */ linkReferencesOf)
/* harmony export */ });
/* unused harmony export newestSection */
/** A line such as `[#12]: URL "title"`. Source: CommonMark 0.31, "Link reference definitions". */
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


/***/ })

};
