/** A line that is no record. `offset` counts characters of the line from 0. */
export class JsonFault extends Error {
  readonly code: 'NDJSON_SHAPE' | 'JSON_SYNTAX' | 'JSON_DEPTH' | 'FIELD_LIMIT';
  readonly offset: number;
  constructor(code: JsonFault['code'], offset: number) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}
