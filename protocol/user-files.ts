/**
 * The files that keep what users say and decide, in each folder that they work in. Their own folder is hidden, so that they
 * are never sources themselves.
 */

/** The folder that keeps them. */
export const USER_FOLDER = '.crossquote';

/** Which names are one entity's, what it is called, and what is no name. */
export const ENTITIES_FILE = `${USER_FOLDER}/entities.json`;

/** The folder of the sidecars: one below it for each document that people have annotated. */
export const SIDECAR_FOLDER = `${USER_FOLDER}/annotations`;

/** The sidecars. */
export const SIDECARS = `${SIDECAR_FOLDER}/**/*.jsonld`;

/** How git is to merge the sidecars. */
export const GIT_ATTRIBUTES_FILE = `${USER_FOLDER}/.gitattributes`;
