/** Name of the product's one database. */
export const DATABASE_NAME = 'kiem-tin';
