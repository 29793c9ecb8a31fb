export interface GitEntry {
  /** 100644, 120000 for a link, 40000 for a folder, 160000 for a submodule. */
  mode: string
  name: string
  id: string
}

interface GitObjectWriter {
  writeObject(root: string, type: string, body: Buffer): string
  writeFolder(root: string, entries: readonly GitEntry[]): string
  writeCommit(root: string, tree: string, parents?: readonly string[], message?: string): string
}

/** Git's objects as nobody would write them with git. Plain scripts have no types; the address keeps the compiler from looking. */
export const { writeObject, writeFolder, writeCommit }: GitObjectWriter = await import(
  new URL('../../scripts/hostile/git-objects.mjs', import.meta.url).href
)
