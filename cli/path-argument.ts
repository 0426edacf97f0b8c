/** What the commands that read a corpus say about their arguments. */
export const PATHS = 'files, folders or bundles; a folder is searched by the settings in .crossquoterc.json';
