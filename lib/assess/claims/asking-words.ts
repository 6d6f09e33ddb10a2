/** Words that end a question: "nhập rồi hả". */
export const ENDS_ASKING = new Set(['à', 'hả', 'hở', 'hử', 'ư', 'chăng', 'nhỉ']);

/** Words that ask for something: "thuộc tỉnh nào". */
export const ASKS_FOR = new Set(['ai', 'đâu', 'nào', 'gì']);
