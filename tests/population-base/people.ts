import type { RegisteredPerson } from '../../src/adapters/population-base/simulator.ts';

/** Invented persons of fictitious province 29, one for each standing. */
export const WANG: RegisteredPerson = {
  idNumber: '29012119400501003X',
  name: '王建国',
  sex: '1',
  birthDate: '1940-05-01',
  county: '290121101201',
  status: 'valid',
};

export const PEOPLE: readonly RegisteredPerson[] = [
  WANG,
  { ...WANG, idNumber: '290121194803021016', name: '赵大山', birthDate: '1948-03-02', status: 'cancelled-death' },
  {
    ...WANG,
    idNumber: '290121195511110020',
    name: '钱秀英',
    sex: '2',
    birthDate: '1955-11-11',
    status: 'cancelled-other',
  },
  { ...WANG, idNumber: '290121198505050132', name: '孙立', birthDate: '1985-05-05', status: 'moved-out' },
  { ...WANG, idNumber: '290121199001010015', name: '周明', birthDate: '1990-01-01', status: 'locked' },
  {
    ...WANG,
    idNumber: '290121202401150015',
    name: '张子轩',
    formerName: '张小明',
    birthDate: '2024-01-15',
    county: '290121',
  },
];
