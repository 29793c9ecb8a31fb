/**
 * The largest file that is read, in bytes. The largest hand-written page in a survey of public MkDocs sites is under
 * 1 MiB; a changelog of ten years is about 2 MiB. What is larger is generated, and no reader judges it.
 */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/** How many symbolic links in a row are followed, as in Linux (`ELOOP` after 40). */
export const MAX_LINK_HOPS = 40

/** Files a tree may hold below a folder; a monorepo with more has to name a narrower docs_dir. */
export const MAX_LISTED_FILES = 2_000_000
