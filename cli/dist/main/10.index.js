export const id = 10;
export const ids = [10];
export const modules = {

/***/ 10010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCompletionScript: () => (/* binding */ createCompletionScript),
/* harmony export */   shells: () => (/* binding */ shells)
/* harmony export */ });
const shells = ['bash', 'zsh', 'fish'];
/** Creates the completion script of a shell. */
function createCompletionScript(shell, words) {
    if (shell === 'fish')
        return fishScript(words);
    // Zsh runs the functions of Bash. Source: zshcompsys(1), "bashcompinit".
    const header = shell === 'zsh' ? '#compdef eleanor\nautoload -U +X bashcompinit && bashcompinit\n' : '';
    return header + bashScript(words);
}
/** Finds the command among the words before the cursor, then offers its commands and flags, or the values of the flag before. */
function bashScript(words) {
    const paths = words.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
    const choices = words.map(({ path, commands, flags }) => {
        const offered = [...commands.map(([name]) => name), ...flags.map(({ name }) => name)];
        return `    '${path}') words='${offered.join(' ')}' ;;`;
    });
    const values = words.flatMap(({ path, flags }) => flags
        .filter((flag) => flag.values.length > 0)
        .map((flag) => `    '${path} ${flag.name}') words='${flag.values.join(' ')}' ;;`));
    return `_eleanor() {
  local path='' words='' word
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  for word in "\${COMP_WORDS[@]:1:$((COMP_CWORD-1))}"; do
    case "\${path:+$path }$word" in
    ${paths.join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
${choices.join('\n')}
  esac
  case "$path $previous" in
${values.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _eleanor eleanor
`;
}
function fishScript(words) {
    const lines = words.flatMap(({ path, commands, flags }) => {
        const condition = fishCondition(path, commands);
        return [
            ...commands.map(([name, summary]) => `complete -c eleanor -f -n '${condition}' -a ${name} -d ${quote(summary)}`),
            ...flags.map(({ name, description, values }) => {
                const arguments_ = values.length === 0 ? '' : ` -x -a ${quote(values.join(' '))}`;
                const text = description === '' ? '' : ` -d ${quote(description)}`;
                return `complete -c eleanor -n '${condition}' -l ${name.slice(2)}${arguments_}${text}`;
            }),
        ];
    });
    return `${lines.join('\n')}\n`;
}
/** True while the command line is in this command and in none of its group. */
function fishCondition(path, commands) {
    if (path === '')
        return '__fish_use_subcommand';
    const seen = path.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
    const deeper = commands.length === 0 ? [] : [`not __fish_seen_subcommand_from ${commands.map(([name]) => name).join(' ')}`];
    return [...seen, ...deeper].join('; and ');
}
function quote(text) {
    return `'${text.replaceAll("'", String.raw `\'`)}'`;
}


/***/ })

};
