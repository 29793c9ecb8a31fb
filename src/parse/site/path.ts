/**
 * Joins and normalises paths with `/` as Python's `os.path.normpath(os.path.join(…))` does.
 *
 * @returns relative to the root (`''` is the root itself); null where the path leads out of it
 */
export function resolveInside(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** The folder of a file; `''` for a file in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Joins a folder (`''` is the root) and what is below it. */
export function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** Whether a path is a folder or something below it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** A file name without its extension, as Python's `os.path.splitext`: leading dots belong to the name. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 || /^\.+$/.test(name.slice(0, dot)) ? name : name.slice(0, dot)
}
