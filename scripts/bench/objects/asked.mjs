/**
 * What a file is made of.
 * @typedef {object} Asked
 * @property {import('../random.mjs').Random} random
 * @property {string} kind the root element
 * @property {string} id
 * @property {readonly string[]} roles the script ids of all roles
 * @property {import('../pairs.mjs').Pairs} pairs
 * @property {boolean} faulty
 * @property {import('../mix.mjs').Shape} shape
 */
export {};
