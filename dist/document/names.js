/** Two names are the same one in whatever normalization form they come: contract, section 2. */
const sameName = (a, b) => a.normalize() === b.normalize();

export { sameName };
