/** The value that members share; `motherBirth` is cut by day afterwards. */
export const SHARED = {
  idNumber: 'm.id_number',
  certNo: 'm.cert_no',
  motherBirth: 'case when length(m.birth_date) = 10 then m.mother_id end',
  nameBirth: "case when length(m.birth_date) = 10 then m.name_key || '|' || m.birth_date end",
} as const;
