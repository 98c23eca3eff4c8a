/** Stands for every style sheet and picture: component tests look at words and roles, not at looks. */
export default ''
