/**
 * The largest file that is read, in bytes. The largest hand-written page in a survey of public MkDocs sites is under
 * 1 MiB; a changelog of ten years is about 2 MiB. What is larger is generated, and no reader judges it.
 */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/** Files of one question together, in bytes: what one answer may hold in memory. The documents' own batches are smaller. */
export const MAX_ANSWER_BYTES = 512 * 1024 * 1024

/** The largest tree object of git that is read, in bytes: a folder of a million files with ordinary names. */
export const MAX_FOLDER_BYTES = 64 * 1024 * 1024

/** How many symbolic links in a row are followed, as in Linux (`ELOOP` after 40). */
export const MAX_LINK_HOPS = 40

/** The longest path, as in Linux (`PATH_MAX`): no system can check a longer one out, and depth costs its square. */
export const MAX_PATH_LENGTH = 4096

/**
 * Files and folders that a tree may hold below a folder. The largest public repositories hold half as many; git's objects
 * can name any number with a few bytes, because a folder may stand in others many times.
 */
export const MAX_LISTED_ENTRIES = 1_000_000

/**
 * Files and folders that are reached through links. Linked folders that hold links multiply: of twenty folders, each with
 * two links to the next, a million paths come. A site links some folders of hundreds of files.
 */
export const MAX_LINKED_ENTRIES = 20_000
