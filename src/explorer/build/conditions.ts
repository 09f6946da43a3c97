/** Packages are taken as for use, also where NODE_ENV says something else, as it does under tests. */
export const CONDITIONS = ['module', 'browser', 'production'];
