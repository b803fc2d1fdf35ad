/** Something cannot be done with models as asked; says why and what would do. */
export class ModelRequestRefused extends Error {
  override readonly name = 'ModelRequestRefused';

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
  }
}
