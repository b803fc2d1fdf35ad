/** A column about persons that lists commonly have. */
export interface PersonField {
  /** The model's name of the column. */
  readonly name: string;
  /** Comparison for its values; `han` where they are written in Chinese characters. */
  readonly compare: string;
  readonly han?: string;
  /** Names it has in lists, best first; `a + b` joins two columns. */
  readonly aliases: readonly string[];
  /** Companion columns of the comparison, by name. */
  readonly beside?: readonly string[];
}

/** Common names of the columns of person lists, in Chinese rosters and in English, so that no model is needed to begin. */
export const PERSON_FIELDS: readonly PersonField[] = [
  {
    name: 'given_name',
    compare: 'name-latin',
    han: 'name-zh',
    beside: ['surname'],
    aliases: [
      'given_name', 'first_name', 'forename', 'given_names', 'first_names', 'forenames', 'fname', 'fname_c1', 'firstname', 'givenname',
      'christian_name', '名字', '名',
    ],
  },
  {
    name: 'surname',
    compare: 'name-latin',
    han: 'name-zh',
    beside: ['given_name'],
    aliases: ['surname', 'last_name', 'family_name', 'lname', 'lname_c1', 'lastname', 'familyname', '姓', '姓氏'],
  },
  { name: 'middle_name', compare: 'name-latin', aliases: ['middle_name', 'middle_names', 'mname', 'second_name', 'fname_c2'] },
  { name: 'second_surname', compare: 'name-latin', aliases: ['second_surname', 'maiden_name', 'birth_name', 'lname_c2'] },
  {
    name: 'full_name',
    compare: 'name-latin',
    han: 'name-zh',
    aliases: ['姓名', 'full_name', 'name', 'fullname', 'person_name', 'first_and_surname', '名称', '新生儿姓名', '婴儿姓名', '学生姓名', '死者姓名', '本人姓名'],
  },
  { name: 'former_name', compare: 'name-zh', aliases: ['曾用名', 'former_name', '别名', 'alias'] },
  {
    name: 'date_of_birth',
    compare: 'date-parts',
    aliases: [
      'date_of_birth', 'dob', 'birth_date', 'birthdate', 'birthday', 'born', 'by + bm + bd',
      'birth_year + birth_month + birth_day', 'year_of_birth + month_of_birth + day_of_birth',
      '出生日期', '出生年月日', '出生年月', '生日', '出生时间', '新生儿出生日期',
    ],
  },
  { name: 'sex', compare: 'sex', aliases: ['sex', 'gender', '性别', '婴儿性别', '新生儿性别'] },
  { name: 'id_number', compare: 'id-number', aliases: ['公民身份号码', '身份证号', '身份证号码', '身份号码', '证件号码', '居民身份证号', 'id_number', 'id_card', 'idcard'] },
  { name: 'social_number', compare: 'document', aliases: ['soc_sec_id', 'ssn', 'social_security_number', 'social_number', 'nhs_number', 'medicare', 'national_id', 'tax_number', '社保号', '社会保障号码'] },
  { name: 'phone', compare: 'phone', aliases: ['phone', 'phone_number', 'telephone', 'mobile', 'tel', 'cell', '联系电话', '电话', '手机', '手机号', '手机号码', '联系方式'] },
  { name: 'email', compare: 'email', aliases: ['email', 'e-mail', 'email_address', 'mail', '电子邮箱', '邮箱'] },
  { name: 'mother_name', compare: 'name-latin', han: 'name-zh', aliases: ['母亲姓名', '产妇姓名', 'mother_name', 'mothers_name'] },
  { name: 'mother_id', compare: 'id-number', aliases: ['母亲身份号码', '母亲公民身份号码', '母亲身份证号', '母亲身份证号码', '母亲证件号码', '产妇身份证号', 'mother_id'] },
  { name: 'father_name', compare: 'name-latin', han: 'name-zh', aliases: ['父亲姓名', 'father_name', 'fathers_name'] },
  { name: 'father_id', compare: 'id-number', aliases: ['父亲身份号码', '父亲公民身份号码', '父亲身份证号', '父亲身份证号码', '父亲证件号码', 'father_id'] },
  { name: 'region', compare: 'region', aliases: ['地区', '行政区划', '行政区划代码', '区划代码', '户籍地区划', '户籍地区划代码', 'region', 'region_code'] },
  { name: 'street_number', compare: 'numeric', aliases: ['street_number', 'house_number', 'street_no'] },
  { name: 'address', compare: 'text', aliases: ['address_1', 'address', 'address1', 'street', 'street_name', 'street_address', 'addr', 'address_line_1', '住址', '地址', '户籍地址', '现住址', '家庭住址', '户籍地'] },
  { name: 'address_2', compare: 'text', aliases: ['address_2', 'address2', 'address_line_2'] },
  { name: 'city', compare: 'text', aliases: ['suburb', 'city', 'town', 'locality', 'city_name', '城市'] },
  { name: 'postcode', compare: 'postcode', aliases: ['postcode', 'zip', 'zip_code', 'postal_code', 'post_code', 'postcode_fake', '邮编', '邮政编码'] },
  { name: 'state', compare: 'exact', aliases: ['state', 'province', 'county', '省', '省份'] },
  { name: 'birth_place', compare: 'text', aliases: ['birth_place', 'place_of_birth', 'birthplace', '出生地', '出生地点'] },
  { name: 'occupation', compare: 'text', aliases: ['occupation', 'job', 'profession', '职业'] },
]; // prettier-ignore

/** Columns that state who is who: comparing them would only repeat the answer. */
export const ANSWERS: readonly string[] = [
  'cluster', 'cluster_id', 'entity', 'entity_id', 'ent_id', 'truth', 'true_id', 'match_id', 'group_id', 'label', '真值', '人员编号',
]; // prettier-ignore
