/** The folders of a wheel that an installer empties into `site-packages`, by scheme or by a path below the environment. */
const siteFolder = /^[^/]+\.data\/(purelib|platlib|data\/(lib(64)?\/python3[\d.]*|Lib)\/(site|dist)-packages)\//

/** The path of a member of a wheel, relative to `site-packages` if it is installed there. Source: PyPA "Binary distribution format". */
export function installedPath(path: string): string {
  return path.replace(siteFolder, '')
}
