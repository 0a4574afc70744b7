/** Rules for this repository, which oxlint runs beside its own. */
export default {
  meta: { name: 'eleanor' },
  rules: {
    /** Programs start without a shell, which would read their arguments as a script. */
    'no-shell': {
      create: (context) => ({
        Property(node) {
          if (node.key.name !== 'shell' || node.value.value !== true) return
          context.report({ node, message: 'No shell: pass an argument array.' })
        },
      }),
    },
  },
}
