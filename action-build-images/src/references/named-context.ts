/** What a name in a Dockerfile means: another target, an image in a registry, or a folder relative to the workspace. */
export type NamedContext = { readonly target: string } | { readonly image: string } | { readonly folder: string }
