/**
 * What the hub compares when it scores two records about a person, in the form of a model file. Columns are those of
 * {@link mentionCells}. The identity number holds birth date and sex (GB 11643-1999), the mother's number her name, so that
 * their agreement counts once. Parents serve only together with the day of a birth.
 */
export const REGISTER_DESIGN = {
  name: 'register',
  version: 1,
  id: ['id'],
  comparisons: [
    { id: 'certNo', compare: 'document', columns: ['cert_no'] },
    { id: 'idNumber', compare: 'id-number', columns: ['id_number'] },
    { id: 'name', compare: 'name-zh', columns: ['name', 'former_name'] },
    {
      id: 'birthDate',
      compare: 'date',
      columns: ['birth_date'],
      implied_by: { by: 'idNumber', levels: ['exact', 'upgraded'] },
    },
    { id: 'sex', compare: 'sex', columns: ['sex'], implied_by: { by: 'idNumber', levels: ['exact', 'upgraded'] } },
    { id: 'motherId', compare: 'id-number', columns: ['mother_id'] },
    {
      id: 'motherName',
      compare: 'name-zh',
      columns: ['mother_name'],
      implied_by: { by: 'motherId', levels: ['exact', 'upgraded'] },
    },
    { id: 'multipleIndex', compare: 'exact', columns: ['multiple_index'] },
    { id: 'place', compare: 'places', columns: ['place', 'second_place', 'third_place'] },
  ],
  blocking: [
    'id_number',
    'cert_no',
    'mother_id + birth_date: year-month',
    'name: pinyin + birth_date: year-month',
    'name: exact + birth_date: year',
    'name: exact + birth_date: month-day',
    'birth_date: date + sex',
    'mother_name: pinyin + birth_date: year-month',
    'id_number: first-9 + name: exact',
    'id_number: last-8 + name: surname-pinyin',
  ],
  thresholds: { link: 0.999, margin: 2, review: 0.5 },
} as const;
