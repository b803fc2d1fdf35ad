/**
 * Statements that make an index while others write, for a migration that is not transactional. One that was cut off left an
 * index that is not valid, and is made anew. Waiting for transactions that began before holds nobody up: it may last.
 * @param definition what follows the name in `create index`
 */
export const indexConcurrently = (name: string, definition: string): readonly string[] => [
  'set lock_timeout = 0',
  `drop index concurrently if exists ${name}`,
  `create index concurrently ${name} ${definition}`,
  'reset lock_timeout',
];

/** Statements that take it away again. */
export const dropConcurrently = (name: string): readonly string[] => [
  'set lock_timeout = 0',
  `drop index concurrently if exists ${name}`,
  'reset lock_timeout',
];
